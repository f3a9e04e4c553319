import { createHash, createPrivateKey, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPublicKey, writePublicKey } from '../crypto/ecdsa.ts';
import { ExposureError } from '../errors.ts';
import { fromBase64, toHex } from '../input/encoding.ts';
import { type DiagnosisKey, KeyList } from '../keys/key-list.ts';
import { countingBytes, diagnosisKey } from '../testing/arbitraries.ts';
import { hasVectors, readVector, readVectorFile } from '../testing/vectors.ts';
import {
  ALGORITHMS,
  assertWholeBatch,
  DEFAULT_RULES,
  inspectArchive,
  padKeys,
  readArchive,
  readExportBin,
  signWith,
  splitKeys,
  writeArchive,
} from './index.ts';
import { writeSignatureList } from './signature-list.ts';
import { sortKeys, writeExport } from './write-export.ts';
import { writeZip } from './zip/write-zip.ts';

const SECRET = new Uint8Array(32).fill(9);
const KEY = { keyId: '452', keyVersion: 'v1', spki: writePublicKey(SECRET) };
const SIGNER = { keyId: '452', keyVersion: 'v1', sign: signWith(SECRET) };
const INFO = { keyId: '452', keyVersion: 'v1', algorithm: ALGORITHMS.sha256 };
const PERIOD = { region: 'VN-27', start: 1_596_000_000, end: 1_596_003_600 };

const listOf = (keys: readonly DiagnosisKey[]): KeyList => {
  const list = new KeyList();
  for (const key of keys) list.add(key);
  return list;
};
const someKeys = (count: number): KeyList => {
  const random = countingBytes();
  return listOf(
    Array.from({ length: count }, (_, at) => ({
      data: random(16),
      rollingStart: 2_660_000 - (at % 14) * 144,
      rollingPeriod: 144,
      reportType: 'confirmed-test' as const,
      transmissionRisk: 0,
      daysSinceOnset: (at % 14) - 3,
    })),
  );
};
const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const archiveOf = async (keys: KeyList) => joined(await writeArchive({ ...PERIOD, keys }, [SIGNER]));
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    if (error instanceof ExposureError) return error.code;
    throw error;
  }
};

/** An archive of parts of one's own making, to plant faults in. */
async function pack(parts: {
  bin?: Uint8Array;
  sig?: Uint8Array;
  more?: string;
  names?: [string, string];
}): Promise<Uint8Array> {
  const keys = someKeys(3);
  const bin =
    parts.bin ??
    joined([
      ...writeExport(
        { ...PERIOD, batchNumber: 1, batchSize: 1, signatureInfos: [INFO] },
        { keys, order: sortKeys(keys) },
      ),
    ]);
  const digest = createHash('sha256').update(bin).digest();
  const sig =
    parts.sig ??
    writeSignatureList([
      { info: INFO, batchNumber: 1, batchSize: 1, signature: (await SIGNER.sign(digest)) as Uint8Array },
    ]);
  const [first, second] = parts.names ?? ['export.bin', 'export.sig'];
  const contents = [
    { name: first, pieces: () => [bin] },
    { name: second, pieces: () => [sig] },
    ...(parts.more === undefined ? [] : [{ name: parts.more, pieces: () => [new Uint8Array(3)] }]),
  ];
  return joined(await writeZip(contents));
}
const headed = (...bytes: number[]) => Uint8Array.of(...Buffer.from('EK Export v1    '), ...bytes);
const field7 = (...message: number[]) => [0x3a, message.length, ...message];
const TIMES = [0x09, 1, 0, 0, 0, 0, 0, 0, 0, 0x11, 2, 0, 0, 0, 0, 0, 0, 0, 0x20, 1, 0x28, 1];
const DATA = [0x0a, 16, ...new Array<number>(16).fill(5)];

describe('archives of our own', () => {
  it('are read as they were written, sorted by key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(diagnosisKey, { selector: (key) => toHex(key.data), maxLength: 40 }),
        fc.uniqueArray(diagnosisKey, { selector: (key) => toHex(key.data), maxLength: 4 }),
        async (keys, revised) => {
          const content = { ...PERIOD, keys: listOf(keys), revisedKeys: listOf(revised) };
          const read = readArchive(joined(await writeArchive(content, [SIGNER])), { keys: [KEY] });
          const byKey = (list: readonly DiagnosisKey[]) =>
            [...list].sort((a, b) => (toHex(a.data) < toHex(b.data) ? -1 : 1));
          expect([...read.keys]).toEqual(byKey(keys));
          expect([...read.revisedKeys]).toEqual(byKey(revised));
          expect(read.header).toMatchObject({ ...PERIOD, batchNumber: 1, batchSize: 1, signatureInfos: [INFO] });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('bear the signature of every signer, and OpenSSL makes and checks the same', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
    const scalar = new Uint8Array(Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'));
    expect(toHex(writePublicKey(scalar))).toBe(toHex(spki));
    const second = { keyId: '452', keyVersion: 'v2', sign: signWith(scalar) };
    const zip = joined(await writeArchive({ ...PERIOD, keys: someKeys(5) }, [SIGNER, second]));
    const newer = { keyId: '452', keyVersion: 'v2', spki };
    expect(readArchive(zip, { keys: [newer] }).signatures.map((each) => each.valid)).toEqual([null, true]);
    expect(readArchive(zip, { keys: [KEY, newer] }).signatures.map((each) => each.valid)).toEqual([true, true]);
    const bin = joined([
      ...writeExport(
        { ...PERIOD, batchNumber: 1, batchSize: 1, signatureInfos: [INFO] },
        { keys: someKeys(1), order: sortKeys(someKeys(1)) },
      ),
    ]);
    const signature = new Uint8Array(
      createSign('sha256')
        .update(bin)
        .sign(createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))),
    );
    const foreign = await pack({
      bin,
      sig: writeSignatureList([{ info: INFO, batchNumber: 1, batchSize: 1, signature }]),
    });
    expect(readArchive(foreign, { keys: [{ ...KEY, spki }] }).keys.length).toBe(1);
  });

  it('are filled up to a thousand and some, with keys like the real ones', () => {
    const padded = padKeys(someKeys(7), DEFAULT_RULES, countingBytes());
    expect(padded.length).toBeGreaterThanOrEqual(1_000);
    expect(padded.length).toBeLessThanOrEqual(1_100);
    expect(new Set([...padded].map((key) => key.rollingStart))).toEqual(
      new Set([...someKeys(7)].map((key) => key.rollingStart)),
    );
    expect(padKeys(new KeyList(), DEFAULT_RULES, countingBytes()).length).toBe(0);
    expect(padKeys(someKeys(1_500), DEFAULT_RULES, countingBytes()).length).toBe(1_500);
  });

  it('are split evenly, each file of its own with an end of its own', () => {
    const rules = { fewestKeys: 0, jitter: 0, mostKeys: 10 };
    const files = splitKeys(someKeys(25), PERIOD, rules);
    expect(files.map((file) => file.keys.length)).toEqual([9, 8, 8]);
    expect(new Set(files.map((file) => file.end)).size).toBe(3);
    expect(files.flatMap((file) => [...file.keys].map((key) => toHex(key.data))).sort()).toEqual(
      [...someKeys(25)].map((key) => toHex(key.data)).sort(),
    );
  });
});

describe('what is refused', () => {
  const strict = (zip: Uint8Array) => codeOf(() => readArchive(zip, { keys: [KEY] }));

  it.each([
    ['not-archive', async () => new Uint8Array(0)],
    ['not-archive', async () => new Uint8Array(Buffer.from('{"error":"not found"}'.repeat(3)))],
    ['zip-damaged', async () => (await archiveOf(someKeys(9))).subarray(0, 200)],
    ['trailing-bytes', async () => joined([await archiveOf(someKeys(9)), new Uint8Array(1)])],
    ['entry-missing', async () => pack({ names: ['export.bin', 'other.sig'] })],
    ['entry-duplicate', async () => pack({ names: ['export.bin', 'export.bin'] })],
    ['entry-unexpected', async () => pack({ more: 'readme.txt' })],
    ['unsigned', async () => pack({ sig: new Uint8Array(0) })],
    ['unsigned', async () => pack({ sig: signed({ signature: new Uint8Array(0) }) })],
    ['signature-encoding', async () => pack({ sig: signed({ signature: randomBytes(64) }) })],
    [
      'signature-wrong',
      async () => pack({ sig: signed({ signature: (await SIGNER.sign(new Uint8Array(32))) as Uint8Array }) }),
    ],
    ['signature-info', async () => pack({ sig: signed({ info: { ...INFO, keyId: '' } }) })],
    ['signature-algorithm', async () => pack({ sig: signed({ info: { ...INFO, algorithm: '1.2.3' } }) })],
    ['key-unknown', async () => pack({ sig: signed({ info: { ...INFO, keyVersion: 'v9' } }) })],
    ['signature-count', async () => pack({ sig: joined([signed({}), signed({})]) })],
    ['batch-number', async () => pack({ sig: signed({ batchNumber: 2, batchSize: 2 }) })],
    ['signature-list-malformed', async () => pack({ sig: Uint8Array.of(0x0a, 0x7f, 1) })],
    ['header-wrong', async () => pack({ bin: new Uint8Array(Buffer.from('EK Export v2    ')) })],
    ['header-wrong', async () => pack({ bin: new Uint8Array(3) })],
    ['batch-number', async () => pack({ bin: headed() })],
    ['batch-number', async () => pack({ bin: headed(...TIMES.slice(0, 18), 0x20, 3, 0x28, 2) })],
    ['period-wrong', async () => pack({ bin: headed(0x09, 3, 0, 0, 0, 0, 0, 0, 0, ...TIMES.slice(9)) })],
    ['trailing-bytes', async () => pack({ bin: headed(...TIMES, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) })],
    ['export-truncated', async () => pack({ bin: headed(...TIMES, 0x3a, 30, 1) })],
    ['trailing-bytes', async () => pack({ bin: headed(...TIMES, 0x6a, 0x75, 0x6e, 0x6b, 0x0a) })],
    ['key-length', async () => pack({ bin: headed(...TIMES, ...field7(0x0a, 2, 1, 2, 0x18, 1)) })],
    ['key-interval', async () => pack({ bin: headed(...TIMES, ...field7(...DATA)) })],
    ['key-period', async () => pack({ bin: headed(...TIMES, ...field7(...DATA, 0x18, 1, 0x20, 0)) })],
    ['key-period', async () => pack({ bin: headed(...TIMES, ...field7(...DATA, 0x18, 1, 0x20, 0x91, 0x01)) })],
    ['export-malformed', async () => pack({ bin: headed(...TIMES, ...field7(0x08, 1)) })],
    ['export-malformed', async () => pack({ bin: headed(0x08, 1) })],
  ] as const)('%s (%#)', async (code, make) => {
    expect(strict(await make())).toBe(code);
  });

  const signed = (changes: Partial<Parameters<typeof writeSignatureList>[0][number]>) =>
    writeSignatureList([
      {
        info: INFO,
        batchNumber: 1,
        batchSize: 1,
        signature: (SIGNER.sign(new Uint8Array(32)) as Uint8Array) ?? new Uint8Array(0),
        ...changes,
      },
    ]);

  it('but not values that a newer server may write', async () => {
    const key = [...DATA, 0x10, 0xff, 0xff, 0xff, 0xff, 7, 0x18, 1, 0x28, 9, 0x30, 0xac, 0x02, 0x4a, 1, 7];
    const parsed = readExportBin(headed(...TIMES, ...field7(...key), 0x4a, 2, 1, 1));
    expect(parsed.keys.at(0)).toMatchObject({
      reportType: 'unknown',
      daysSinceOnset: null,
      transmissionRisk: 0,
      rollingPeriod: 144,
    });
  });

  it('zip bombs, by what they announce and by what they hold', async () => {
    const limits = { mostBytes: 1_000, mostKeys: 2 };
    const zip = await archiveOf(someKeys(100));
    expect(codeOf(() => readArchive(zip, { keys: [KEY], limits }))).toBe('zip-bomb');
    expect(codeOf(() => readArchive(zip, { keys: [KEY], limits: { mostKeys: 2 } }))).toBe('too-many-keys');
    const packed = deflateRawSync(Buffer.alloc(50_000_000));
    expect(packed.length).toBeLessThan(60_000);
    const small = await pack({ bin: new Uint8Array(Buffer.alloc(2_000)) });
    expect(strict(small)).toBe('header-wrong');
  });

  it('batches that are not whole', async () => {
    const parsed = (batchNumber: number, batchSize: number) => {
      const keys = someKeys(1);
      return readExportBin(
        joined([
          ...writeExport(
            { ...PERIOD, batchNumber, batchSize, signatureInfos: [INFO] },
            { keys, order: sortKeys(keys) },
          ),
        ]),
      );
    };
    expect(() => assertWholeBatch([parsed(2, 2), parsed(1, 2)])).not.toThrow();
    expect(codeOf(() => assertWholeBatch([parsed(1, 2)]))).toBe('batch-missing');
    expect(codeOf(() => assertWholeBatch([parsed(1, 2), parsed(1, 2)]))).toBe('batch-number');
    expect(codeOf(() => assertWholeBatch([]))).toBe('batch-missing');
  });

  it('public keys of another kind', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
    expect(codeOf(() => readPublicKey(spki))).toBe('public-key-malformed');
    expect(codeOf(() => readPublicKey(KEY.spki.slice().fill(0, 30)))).toBe('public-key-malformed');
  });

  it('every damaged byte, with a named error', { timeout: 120_000 }, async () => {
    const sound = await archiveOf(someKeys(20));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = sound.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        // Times, versions and attributes of zip entries mean nothing to a reader; everything else must be noticed.
        const outcome = codeOf(() => readArchive(damaged, { keys: [KEY] }));
        if (outcome === 'accepted') expect([...readArchive(damaged, { keys: [KEY] }).keys]).toHaveLength(20);
      }),
      { numRuns: 600 },
    );
  });
});

interface ListedArchive {
  readonly file: string;
  readonly region: string;
  readonly start: number;
  readonly end: number;
  readonly batch: readonly number[];
  readonly keys: number;
  readonly sha256_of_key_data_concat: string;
  readonly public_key_spki_base64: string | null;
}

describe.skipIf(!hasVectors)('archives of other servers', () => {
  const { archives } = hasVectors ? readVector<{ archives: ListedArchive[] }>('exports/index.json') : { archives: [] };

  it.each(archives.filter((each) => each.public_key_spki_base64 !== null))(
    '$file is read and its signature holds',
    (listed) => {
      const spki = fromBase64(listed.public_key_spki_base64 ?? '');
      const archive = inspectArchive(readVectorFile(`exports/${listed.file}`), () => spki);
      expect(archive.signatures.map((each) => each.valid)).toEqual([true]);
      expect(archive.keys.length).toBe(listed.keys);
      expect(archive.header).toMatchObject({
        region: listed.region,
        start: listed.start,
        end: listed.end,
        batchNumber: listed.batch[0],
        batchSize: listed.batch[1],
      });
      expect(createHash('sha256').update(archive.keys.packed).digest('hex')).toBe(listed.sha256_of_key_data_concat);
      const wrong = inspectArchive(readVectorFile(`exports/${listed.file}`), () => KEY.spki);
      expect(wrong.signatures.map((each) => each.valid)).toEqual([false]);
    },
  );

  it.each(archives.filter((each) => each.public_key_spki_base64 === null))(
    '$file is refused for its raw signature',
    (listed) => {
      expect(codeOf(() => inspectArchive(readVectorFile(`exports/${listed.file}`), () => null))).toBe(
        'signature-encoding',
      );
    },
  );
});
