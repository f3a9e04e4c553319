import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../input/encoding.ts';
import { bytesOf } from '../testing/arbitraries.ts';
import { hasVectors, readVector } from '../testing/vectors.ts';
import {
  cryptMetadata,
  dayStart,
  decodeMetadata,
  deriveMetadataKey,
  deriveRpi,
  deriveRpiKey,
  encodeMetadata,
  encodePayload,
  endKey,
  generateKey,
  intervalOf,
  mayBecome,
  parsePayload,
  REPORT_TYPES,
  scheduleOf,
  wipeKey,
} from './index.ts';

/** Cryptography vectors v1.2 of google/exposure-notifications-internals, TestVectors.java. */
const VECTOR = {
  tek: fromHex('75c734c6dd1a782de7a965da5eb93125'),
  rpik: '185ad91db69ec7dd048960f1f3ba6175',
  aemk: 'd57c46af7a1d83965b9bed8bd152936a',
  start: 2642976,
  first: { rpi: '8be6cd371c5c891604bfbe49df845096', aem: '72033874' },
  metadata: '40080000',
};
interface CryptoVector {
  readonly rolling_start_interval_number: number;
  readonly advertisements: readonly { readonly enin: number; readonly rpi: string; readonly aem: string }[];
}

describe('identifiers', () => {
  it('are those of the published vector', () => {
    const rpiKey = deriveRpiKey(VECTOR.tek);
    const metadataKey = deriveMetadataKey(VECTOR.tek);
    expect([toHex(rpiKey), toHex(metadataKey)]).toEqual([VECTOR.rpik, VECTOR.aemk]);
    const rpi = deriveRpi(rpiKey, VECTOR.start);
    expect(toHex(rpi)).toBe(VECTOR.first.rpi);
    expect(toHex(cryptMetadata(metadataKey, rpi, fromHex(VECTOR.metadata)))).toBe(VECTOR.first.aem);
  });

  it.skipIf(!hasVectors)('agree with all 144 of the vector', () => {
    const vector = readVector<CryptoVector>('gaen-crypto-v1.2.json');
    const key = { data: VECTOR.tek, rollingStart: VECTOR.start, rollingPeriod: 144 };
    const schedule = scheduleOf(key, { metadata: { minor: 0, txPower: 8, confidence: 0 }, flags: false });
    const sent = schedule.map(({ interval, payload }) => ({ enin: interval, ...hexed(parsePayload(payload)) }));
    expect(sent).toEqual(vector.advertisements);
  });

  it('are the same by WebCrypto', async () => {
    await fc.assert(
      fc.asyncProperty(bytesOf(16), fc.nat(0xffff_ffff), async (tek, interval) => {
        const rpi = deriveRpi(deriveRpiKey(tek), interval);
        const key = await webcrypto.subtle.importKey('raw', tek, 'HKDF', false, ['deriveBits']);
        const derive = (info: string) =>
          webcrypto.subtle.deriveBits(
            { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode(info) },
            key,
            128,
          );
        expect(toHex(deriveRpiKey(tek))).toBe(toHex(new Uint8Array(await derive('EN-RPIK'))));
        const aemk = await webcrypto.subtle.importKey('raw', await derive('EN-AEMK'), 'AES-CTR', false, ['encrypt']);
        const aem = await webcrypto.subtle.encrypt(
          { name: 'AES-CTR', counter: rpi.slice(), length: 128 },
          aemk,
          fromHex(VECTOR.metadata).slice(),
        );
        expect(toHex(cryptMetadata(deriveMetadataKey(tek), rpi, fromHex(VECTOR.metadata)))).toBe(
          toHex(new Uint8Array(aem)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const hexed = (payload: { rpi: Uint8Array; aem: Uint8Array } | null) => ({
  rpi: toHex(payload?.rpi ?? new Uint8Array(0)),
  aem: toHex(payload?.aem ?? new Uint8Array(0)),
});

describe('keys', () => {
  it('begin with their day, end early when given away, and can be wiped', () => {
    expect(intervalOf(1_585_785_600)).toBe(2_642_976);
    expect(dayStart(2_642_976 + 143)).toBe(2_642_976);
    const key = generateKey(2_642_980, (length) => new Uint8Array(length).fill(7));
    expect(key).toMatchObject({ rollingStart: 2_642_976, rollingPeriod: 144 });
    expect(endKey(key, 2_642_976 + 9).rollingPeriod).toBe(10);
    expect(() => endKey(key, 2_642_975)).toThrow(/interval/);
    wipeKey(key);
    expect(toHex(key.data)).toBe('00'.repeat(16));
  });

  it.each([
    [() => deriveRpiKey(new Uint8Array(15)), RangeError, /tek: expected 16 bytes, got 15/],
    [() => deriveRpiKey('x' as never), TypeError, /tek: expected Uint8Array, got string/],
    [() => deriveRpi(new Uint8Array(16), -1), RangeError, /interval/],
    [() => deriveRpi(new Uint8Array(16), 1.5), TypeError, /interval/],
    [() => generateKey(1, () => new Uint8Array(8)), RangeError, /randomBytes/],
    [() => encodeMetadata({ minor: 0, txPower: 128, confidence: 0 }), RangeError, /txPower/],
    [() => encodeMetadata({ minor: 0, txPower: 0, confidence: 3 }), RangeError, /confidence/],
  ])('refuse wrong arguments by name (%#)', (act, kind, message) => {
    expect(act).toThrow(kind);
    expect(act).toThrow(message);
  });

  it('change their report type only forward', () => {
    const moves = REPORT_TYPES.flatMap((from) =>
      REPORT_TYPES.filter((to) => mayBecome(from, to)).map((to) => [from, to]),
    );
    expect(moves).toEqual([
      ['clinical-diagnosis', 'confirmed-test'],
      ['clinical-diagnosis', 'revoked'],
      ['self-report', 'confirmed-test'],
      ['self-report', 'clinical-diagnosis'],
      ['self-report', 'revoked'],
    ]);
  });
});

describe('metadata', () => {
  it('is read as it was written, in both versions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -128, max: 127 }), fc.nat(3), fc.boolean(), (txPower, confidence, isNewer) => {
        const metadata = { minor: isNewer ? 1 : 0, txPower, confidence: isNewer ? confidence : 0 } as const;
        expect(decodeMetadata(encodeMetadata(metadata as never))).toEqual(metadata);
      }),
    );
    expect(toHex(encodeMetadata({ minor: 0, txPower: 8, confidence: 0 }))).toBe(VECTOR.metadata);
    expect(toHex(encodeMetadata({ minor: 1, txPower: -24, confidence: 3 }))).toBe('5ce80000');
    expect(() => decodeMetadata(fromHex('80080000'))).toThrow(expect.objectContaining({ code: 'metadata-version' }));
  });
});

/** Frames out of the HCI logs of DP-3T (bt-measurements, exp28 and exp25): an Android phone and an iPhone. */
const CAPTURED = [
  ['03036ffd17166ffdd4f7989ec11c4d2278c475a984a8788b8697e278', 'd4f7989ec11c4d2278c475a984a8788b', '8697e278', false],
  [
    '02011a03036ffd17166ffd3019332348be8cd09204c05540c3f925225fc950',
    '3019332348be8cd09204c05540c3f925',
    '225fc950',
    true,
  ],
] as const;

describe('payloads', () => {
  it.each(CAPTURED)('are read and written as real phones send them: %s', (frame, rpi, aem, flags) => {
    const payload = parsePayload(fromHex(frame));
    expect(hexed(payload)).toEqual({ rpi, aem });
    expect(toHex(encodePayload({ rpi: fromHex(rpi), aem: fromHex(aem) }, { flags }))).toBe(frame);
  });

  it.skipIf(!hasVectors)('of all captures are read', () => {
    const { frames } = readVector<{ frames: { adv_payload: string; rpi: string; aem: string }[] }>(
      'gaen-advertisements-captured.json',
    );
    for (const { adv_payload, rpi, aem } of frames)
      expect(hexed(parsePayload(fromHex(adv_payload)))).toEqual({ rpi, aem });
  });

  it.each([
    [`03036ffd16166ffd${'00'.repeat(19)}`, 'service data'],
    [`17166ffd${'00'.repeat(10)}`, 'runs over the end'],
    ['00'.repeat(32), '32 bytes'],
  ])('that only look like ours are refused: %s', (frame, reason) => {
    expect(() => parsePayload(fromHex(frame))).toThrow(reason);
  });

  it.each(['', '02011a', '03030f180000', '1aff4c0002150000000000000000000000000000000000000000c5'])(
    'of other protocols are passed over: %s',
    (frame) => expect(parsePayload(fromHex(frame))).toBeNull(),
  );

  it('of noise never crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        try {
          parsePayload(noise);
        } catch (error) {
          expect(error).toMatchObject({ code: 'payload-malformed' });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
