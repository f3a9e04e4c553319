import { sha256 } from '@noble/hashes/sha2.js';
import { signDigest } from '../crypto/ecdsa.ts';
import { assertBytes } from '../input/assert.ts';
import type { KeyList } from '../keys/key-list.ts';
import type { ExportHeader } from './export-header.ts';
import { ALGORITHMS } from './signature-info.ts';
import { writeSignatureList } from './signature-list.ts';
import { sortKeys, writeExport } from './write-export.ts';
import { writeZip } from './zip/write-zip.ts';

/** One of the keys an archive is signed with. Two of them overlap while a key is being replaced. */
export interface ArchiveSigner {
  readonly keyId: string;
  readonly keyVersion: string;
  /**
   * Signs the SHA-256 of export.bin. Here or in a key store; `signWith` makes one of a secret key.
   *
   * @returns DER
   */
  sign(digest: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/**
 * Makes a signer of a secret key held here: deterministic ECDSA P-256 (RFC 6979). A key in a key store has its own `sign`.
 *
 * @param secretKey 32 bytes of P-256
 * @returns what `ArchiveSigner.sign` is to be
 * @throws TypeError, RangeError when the key has another length
 * @example
 * const signer = { keyId: '452', keyVersion: 'v1', sign: signWith(secretKey) };
 */
export function signWith(secretKey: Uint8Array): ArchiveSigner['sign'] {
  assertBytes('secretKey', secretKey, 32);
  return (digest) => signDigest(digest, secretKey);
}

/** What goes into one archive. */
export interface ArchiveContent {
  readonly region: string;
  /** Unix seconds. */
  readonly start: number;
  readonly end: number;
  readonly keys: KeyList;
  /** Keys published before whose report type has changed. */
  readonly revisedKeys?: KeyList;
}

/**
 * Writes one signed archive as batch 1 of 1, keys sorted (Exposure Key Export File Format and Verification).
 *
 * @param content region of at most 50 letters, period in Unix seconds, keys and revised keys
 * @param signers one, or two while a key is being replaced; each signs the same export.bin
 * @returns the pieces of the zip in order; a million keys take about 90 MB while it runs
 * @throws TypeError, RangeError for a wrong header or no signer; whatever a signer throws
 * @example
 * const zip = Buffer.concat(await writeArchive({ region: 'VN', start, end, keys }, [signer]));
 */
export async function writeArchive(content: ArchiveContent, signers: readonly ArchiveSigner[]): Promise<Uint8Array[]> {
  if (signers.length === 0) throw new RangeError('signers: expected at least one');
  const infos = signers.map(({ keyId, keyVersion }) => ({ keyId, keyVersion, algorithm: ALGORITHMS.sha256 }));
  const { region, start, end, keys, revisedKeys } = content;
  const header: ExportHeader = { region, start, end, batchNumber: 1, batchSize: 1, signatureInfos: infos };
  const order = sortKeys(keys);
  const hash = sha256.create();
  const pieces = function* () {
    for (const piece of writeExport(header, { keys, order, ...(revisedKeys === undefined ? {} : { revisedKeys }) })) {
      hash.update(piece);
      yield piece;
    }
  };
  const sign = async function* () {
    const digest = hash.digest();
    const signed = infos.map(async (info, at) => ({
      info,
      batchNumber: 1,
      batchSize: 1,
      signature: await (signers[at] as ArchiveSigner).sign(digest),
    }));
    yield writeSignatureList(await Promise.all(signed));
  };
  // The zip asks for the second file when the first is written: the digest is complete then.
  return writeZip([
    { name: 'export.bin', pieces },
    { name: 'export.sig', pieces: sign },
  ]);
}
