import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSignatureList } from './archive/signature-list.ts';
import { writePublicKey } from './crypto/ecdsa.ts';
import {
  CalibrationTable,
  ContactLog,
  decodeMetadata,
  ExposureError,
  fromBase64,
  fromHex,
  inspectArchive,
  matchWarnings,
  openRevisionToken,
  parsePayload,
  parsePublish,
  readCertificate,
  readConfiguration,
  readExportBin,
  readPoster,
  readPublicKey,
  toBase64,
  toHex,
} from './index.ts';

const spki = writePublicKey(new Uint8Array(32).fill(1));
const bytes = fc.uint8Array({ maxLength: 400 });
const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 80 }), fc.base64String());
const expected = { keys: [{ kid: 'v1', spki }], iss: 'a', aud: 'b', now: 1 };
/** Bytes that begin as the right thing do, so that noise gets past the first check. */
const begun = (start: string) => bytes.map((noise) => Uint8Array.of(...Buffer.from(start, 'latin1'), ...noise));

const PARSERS: readonly (readonly [name: string, act: fc.Arbitrary<() => unknown>])[] = [
  ['payload', bytes.map((value) => () => parsePayload(value))],
  ['export.bin', fc.oneof(bytes, begun('EK Export v1    ')).map((value) => () => readExportBin(value))],
  ['archive', fc.oneof(bytes, begun('PK\u0003\u0004')).map((value) => () => inspectArchive(value, () => spki))],
  ['log', fc.oneof(bytes, begun('ENL1')).map((value) => () => ContactLog.decode(value))],
  ['signature list', bytes.map((value) => () => readSignatureList(value))],
  ['metadata', fc.uint8Array({ minLength: 4, maxLength: 4 }).map((value) => () => decodeMetadata(value))],
  ['public key', bytes.map((value) => () => readPublicKey(value))],
  ['warnings', bytes.map((value) => () => matchWarnings([{ venueId: new Uint8Array(32), from: 1, to: 2 }], value))],
  [
    'certificate',
    fc
      .oneof(
        text,
        fc.array(text, { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.')),
      )
      .map((value) => () => readCertificate(value, expected)),
  ],
  [
    'publish',
    fc
      .oneof(fc.anything(), fc.record({ temporaryExposureKeys: fc.array(fc.anything()) }))
      .map((value) => () => parsePublish(value, 1)),
  ],
  ['token', text.map((value) => () => openRevisionToken(value, [{ id: 1, secret: new Uint8Array(32) }]))],
  [
    'poster',
    fc
      .oneof(
        text,
        text.map((value) => `https://a#${value}.${value}`),
      )
      .map((value) => () => readPoster(value, spki)),
  ],
  [
    'calibration',
    text.map(
      (value) => () => CalibrationTable.parse(`oem,device,model,rssi_correction_db,tx_power_dbm,confidence\n${value}`),
    ),
  ],
  [
    'configuration',
    fc.tuple(text, bytes).map(
      ([value, signature]) =>
        () =>
          readConfiguration({ text: value, signature }, { spki, current: 0 }),
    ),
  ],
];

it.each(PARSERS)('%s: noise is refused by name or read, never anything else', (_, acts) => {
  fc.assert(
    fc.property(acts, (act) => {
      try {
        act();
      } catch (error) {
        expect(error).toBeInstanceOf(ExposureError);
      }
    }),
    { numRuns: 400 },
  );
});

it('encodings give back what they were given, and refuse the rest', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(fromHex(toHex(value))).toEqual(value);
      expect(fromBase64(toBase64(value))).toEqual(value);
      expect(toBase64(value)).toBe(Buffer.from(value).toString('base64'));
    }),
  );
  for (const wrong of ['abc', 'zz']) expect(() => fromHex(wrong)).toThrow(TypeError);
  for (const wrong of ['A', 'AA', 'AAA', 'AB==', 'A!==']) expect(() => fromBase64(wrong)).toThrow(TypeError);
});
