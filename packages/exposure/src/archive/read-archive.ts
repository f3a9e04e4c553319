import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { assertDer, readPublicKey, verifyDigest } from '../crypto/ecdsa.ts';
import { ExposureError } from '../errors.ts';
import { assertBytes } from '../input/assert.ts';
import { ExportParser, type ParsedExport } from './export-parser.ts';
import { ALGORITHMS } from './signature-info.ts';
import { type ExportSignature, LONGEST_SIGNATURE_LIST, readSignatureList } from './signature-list.ts';
import { readZip, type ZipEntry } from './zip/read-zip.ts';

/** A public key that exports may be signed with. */
export interface VerificationKey {
  readonly keyId: string;
  readonly keyVersion: string;
  /** SubjectPublicKeyInfo of a P-256 key, 91 bytes. */
  readonly spki: Uint8Array;
}

/** What an archive may hold at most: the guard against zip bombs. */
export interface ArchiveLimits {
  /** Keys accepted in one archive. Default 2,000,000. */
  readonly mostKeys?: number;
  /** Bytes export.bin may unpack to. Default 96 MiB. */
  readonly mostBytes?: number;
}

/** A signature of an archive and what it is worth. */
export interface JudgedSignature extends ExportSignature {
  /** Whether it fits the contents; null when no key of that id and version was given. */
  readonly valid: boolean | null;
}

/** An archive as it was read: header, keys, revisions and judged signatures. */
export interface ReadArchive extends ParsedExport {
  readonly signatures: readonly JudgedSignature[];
}

/** Least bytes of a key in export.bin, about. */
const BYTES_A_KEY = 28;
const MOST_KEYS = 2_000_000;
const MOST_BYTES = 96 * 1024 * 1024;

/**
 * Reads an export archive and accepts it only when it is whole and signed by a known key (Exposure Key Export File Format and
 * Verification, "Verification").
 *
 * @param zip the archive; export.bin is never whole in memory, keys take 24 bytes each
 * @param options.keys public keys by id and version; a signature by any of them suffices, a wrong one by any refuses
 * @param options.limits bounds against zip bombs
 * @returns header, keys, revised keys and signatures, of which at least one is valid
 * @throws ExposureError for every fault by its own code: see `EXPOSURE_ERRORS`
 * @example
 * const { header, keys } = readArchive(zip, { keys: [{ keyId: '452', keyVersion: 'v1', spki }] });
 */
export function readArchive(
  zip: Uint8Array,
  options: { readonly keys: readonly VerificationKey[]; readonly limits?: ArchiveLimits },
): ReadArchive {
  const archive = inspectArchive(
    zip,
    (info) => options.keys.find((key) => key.keyId === info.keyId && key.keyVersion === info.keyVersion)?.spki ?? null,
    options.limits,
  );
  if (archive.signatures.some((each) => each.valid === false)) throw new ExposureError('signature-wrong');
  if (archive.signatures.every((each) => each.valid === null)) throw new ExposureError('key-unknown');
  return archive;
}

/**
 * Reads an archive and says of each signature what it is worth. For looking into files; phones call `readArchive`.
 *
 * @param zip the archive
 * @param keyOf gives the SPKI to judge a signature with, or null to leave it unjudged
 * @param limits bounds against zip bombs
 * @returns what it says, whoever signed it: `valid` of a signature is null where `keyOf` gave none
 * @throws ExposureError as `readArchive`, save that no key need be known and a wrong signature is told instead
 * @example
 * inspectArchive(zip, () => null).header.region;
 */
export function inspectArchive(
  zip: Uint8Array,
  keyOf: (info: ExportSignature['info']) => Uint8Array | null,
  limits: ArchiveLimits = {},
): ReadArchive {
  assertBytes('zip', zip, null);
  const { bin, sig } = findEntries(readZip(zip), limits.mostBytes ?? MOST_BYTES);
  const signatures = readSignatures(sig);
  const parser = new ExportParser({
    mostKeys: limits.mostKeys ?? MOST_KEYS,
    expectedKeys: Math.ceil(bin.size / BYTES_A_KEY),
  });
  const hashes = new Map(
    [...new Set(signatures.map((each) => each.info.algorithm))].map((algorithm) => [
      algorithm,
      algorithm === ALGORITHMS.sha512 ? sha512.create() : sha256.create(),
    ]),
  );
  bin.read((piece) => {
    for (const hash of hashes.values()) hash.update(piece);
    parser.push(piece);
  });
  const parsed = parser.finish();
  expectAgreement(parsed, signatures);
  const digests = new Map([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest()]));
  return { ...parsed, signatures: signatures.map((each) => judge(each, digests, keyOf(each.info))) };
}

function findEntries(entries: readonly ZipEntry[], mostBytes: number): { bin: ZipEntry; sig: ZipEntry } {
  const find = (name: string, most: number): ZipEntry => {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined) throw new ExposureError('entry-missing', { name });
    if (entry.size > most) throw new ExposureError('zip-bomb');
    return entry;
  };
  const found = { bin: find('export.bin', mostBytes), sig: find('export.sig', LONGEST_SIGNATURE_LIST) };
  const foreign = entries.find((each) => each !== found.bin && each !== found.sig);
  if (foreign !== undefined) throw new ExposureError('entry-unexpected', { name: foreign.name.slice(0, 60) });
  return found;
}

function readSignatures(entry: ZipEntry): ExportSignature[] {
  const pieces: number[] = [];
  entry.read((piece) => pieces.push(...piece));
  const signatures = readSignatureList(Uint8Array.from(pieces));
  if (signatures.length === 0) throw new ExposureError('unsigned');
  for (const { info, signature } of signatures) {
    if (signature.length === 0) throw new ExposureError('unsigned');
    assertDer(signature);
    if (info.keyId === '') throw new ExposureError('signature-info');
    if (info.algorithm !== ALGORITHMS.sha256 && info.algorithm !== ALGORITHMS.sha512)
      throw new ExposureError('signature-algorithm', { algorithm: info.algorithm.slice(0, 60) });
  }
  return signatures;
}

/** Both files must speak of the same batch and the same number of signers (SignatureVerifier of the reference). */
function expectAgreement({ header }: ParsedExport, signatures: readonly ExportSignature[]): void {
  if (header.signatureInfos.length !== signatures.length)
    throw new ExposureError('signature-count', { found: signatures.length, declared: header.signatureInfos.length });
  for (const { batchNumber, batchSize } of signatures)
    if (batchNumber !== header.batchNumber || batchSize !== header.batchSize)
      throw new ExposureError('batch-number', { number: batchNumber, size: batchSize });
}

function judge(
  each: ExportSignature,
  digests: ReadonlyMap<string, Uint8Array>,
  spki: Uint8Array | null,
): JudgedSignature {
  if (spki === null) return { ...each, valid: null };
  const digest = digests.get(each.info.algorithm) ?? new Uint8Array(0);
  return { ...each, valid: verifyDigest(each.signature, digest, readPublicKey(spki)) };
}

/**
 * Puts the parts of one export together: all of 1 to n must be there, with the same region and period ("Batches").
 *
 * @param archives in any order, as `readArchive` gave them
 * @throws ExposureError batch-missing when parts lack, batch-number when they do not belong together
 * @example
 * assertWholeBatch(zips.map((zip) => readArchive(zip, options)));
 */
export function assertWholeBatch(archives: readonly ParsedExport[]): void {
  const [first] = archives;
  const size = first?.header.batchSize ?? 0;
  const numbers = new Set(archives.map(({ header }) => header.batchNumber));
  const alike = archives.every(
    ({ header }) =>
      header.batchSize === size &&
      header.region === first?.header.region &&
      header.start === first.header.start &&
      header.end === first.header.end,
  );
  if (!alike || numbers.size !== archives.length)
    throw new ExposureError('batch-number', { number: archives.length, size });
  if (archives.length !== size || size === 0)
    throw new ExposureError('batch-missing', { found: archives.length, size });
}
