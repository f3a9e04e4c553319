import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { ExposureErrorCode } from '../errors.ts';
import { ExposureError } from '../errors.ts';
import { decodeText, encodeText } from '../input/text.ts';

/** Who signs and how: `SignatureInfo` of the export format. */
export interface SignatureInfo {
  /** Which of the signer's keys: "v1". */
  readonly keyVersion: string;
  /** Whose key: usually the mobile country code, 452 for Viet Nam. */
  readonly keyId: string;
  /** Object identifier of the algorithm. */
  readonly algorithm: string;
}

/** ECDSA with SHA-256 and with SHA-512 (RFC 5758 §3.2). */
export const ALGORITHMS = { sha256: '1.2.840.10045.4.3.2', sha512: '1.2.840.10045.4.3.4' } as const;
const LONGEST = 256;

/** @returns one `SignatureInfo` message */
export function writeSignatureInfo(info: SignatureInfo): Uint8Array {
  const writer = new BinaryWriter(encodeText);
  writer.tag(3, WireType.LengthDelimited).string(info.keyVersion);
  writer.tag(4, WireType.LengthDelimited).string(info.keyId);
  writer.tag(5, WireType.LengthDelimited).string(info.algorithm);
  return writer.finish();
}

/** Reads one; fields 1 and 2 (app names of older files) and unknown ones are passed over. */
export function readSignatureInfo(bytes: Uint8Array, faulty: ExposureErrorCode): SignatureInfo {
  if (bytes.length > 4 * LONGEST) throw new ExposureError(faulty, { reason: 'a signature info is too long' });
  const found = { keyVersion: '', keyId: '', algorithm: '' };
  const names = { 3: 'keyVersion', 4: 'keyId', 5: 'algorithm' } as const;
  readFields(bytes, faulty, (field, wire, reader) => {
    if (field !== 3 && field !== 4 && field !== 5) return false;
    if (wire !== WireType.LengthDelimited)
      throw new ExposureError(faulty, { reason: `field ${field} of signature info` });
    found[names[field]] = reader.string();
    return true;
  });
  return found;
}

/**
 * Walks through the fields of a message.
 *
 * @param take reads the field and answers true, or answers false to have it passed over
 * @throws ExposureError `faulty` where the bytes are no message
 */
export function readFields(
  bytes: Uint8Array,
  faulty: ExposureErrorCode,
  take: (field: number, wire: WireType, reader: BinaryReader) => boolean,
): void {
  const reader = new BinaryReader(bytes, decodeText);
  try {
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag();
      if (!take(field, wire, reader)) reader.skip(wire, field);
    }
  } catch (cause) {
    if (cause instanceof ExposureError) throw cause;
    throw new ExposureError(faulty, { reason: cause instanceof Error ? cause.message : String(cause) });
  }
}
