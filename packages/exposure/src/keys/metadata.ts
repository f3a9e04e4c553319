import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';

/** How sure the transmit power is: 0 lowest, 1 the maker's mean, 2 medium, 3 measured on this model. Version 1.1 carries it. */
export type CalibrationConfidence = 0 | 1 | 2 | 3;

/** The four bytes beside an identifier, in the clear (Bluetooth Specification v1.2, "Associated Metadata"). */
export interface Metadata {
  /** 0 for version 1.0, 1 for version 1.1. */
  readonly minor: 0 | 1;
  /** Power the identifier is sent with, dBm, -128 to 127. */
  readonly txPower: number;
  /** 0 in version 1.0. */
  readonly confidence: CalibrationConfidence;
}

const MAJOR = 1;

/**
 * Byte 0: major version in bits 7-6, minor in 5-4, confidence in 3-2; byte 1: power as a signed byte; bytes 2 and 3: zero
 * (Bluetooth Specification v1.2, "Associated Metadata").
 *
 * @param metadata version, power in dBm and confidence
 * @returns 4 bytes
 * @throws TypeError, RangeError naming the part that is out of bounds
 * @example
 * toHex(encodeMetadata({ minor: 0, txPower: 8, confidence: 0 })) === '40080000'
 */
export function encodeMetadata(metadata: Metadata): Uint8Array {
  assertInteger('metadata.minor', metadata.minor, [0, 1]);
  assertInteger('metadata.txPower', metadata.txPower, [-128, 127]);
  assertInteger('metadata.confidence', metadata.confidence, [0, metadata.minor === 0 ? 0 : 3]);
  return Uint8Array.of((MAJOR << 6) | (metadata.minor << 4) | (metadata.confidence << 2), metadata.txPower & 255, 0, 0);
}

/**
 * Reads decrypted metadata. A later minor version is read as 1.1, as the standard's rule for minor versions wants; the
 * reserved bytes are not looked at.
 *
 * @param bytes 4 bytes
 * @returns version, power in dBm and confidence
 * @throws ExposureError metadata-version for another major version: another protocol, or a wrong key
 * @example
 * decodeMetadata(fromHex('40080000')).txPower === 8
 */
export function decodeMetadata(bytes: Uint8Array): Metadata {
  assertBytes('bytes', bytes, 4);
  const [versions = 0, power = 0] = bytes;
  if (versions >> 6 !== MAJOR) throw new ExposureError('metadata-version', { version: versions >> 6 });
  const minor = (versions >> 4) & 3;
  return {
    minor: minor === 0 ? 0 : 1,
    txPower: (power << 24) >> 24,
    confidence: minor === 0 ? 0 : (((versions >> 2) & 3) as CalibrationConfidence),
  };
}
