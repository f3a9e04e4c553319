import { p256 } from '@noble/curves/nist.js';
import { ExposureError } from '../errors.ts';
import { assertBytes } from '../input/assert.ts';

/** What stands before the point in the SPKI of a P-256 key (RFC 5480 §2): algorithm, curve, bit string. */
const SPKI_START = Uint8Array.of(
  ...[0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01],
  ...[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00],
);

/**
 * Takes the point out of a SubjectPublicKeyInfo (RFC 5480 §2).
 *
 * @param spki 91 bytes: what `openssl ec -pubout -outform DER` writes
 * @returns the uncompressed point, 65 bytes
 * @throws ExposureError public-key-malformed for another curve, form or a point off the curve
 * @example
 * readPublicKey(fromBase64('MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE…')).length === 65
 */
export function readPublicKey(spki: Uint8Array): Uint8Array {
  assertBytes('spki', spki, null);
  const point = spki.slice(SPKI_START.length);
  const isSpki = spki.length === SPKI_START.length + 65 && SPKI_START.every((byte, at) => spki[at] === byte);
  if (!isSpki || !p256.utils.isValidPublicKey(point, false)) throw new ExposureError('public-key-malformed');
  return point;
}

/**
 * Makes the public key of a secret one, as phones and operating systems are given it (RFC 5480 §2).
 *
 * @param secretKey 32 bytes of P-256
 * @returns SubjectPublicKeyInfo, 91 bytes
 * @throws TypeError, RangeError when the key has another length; Error when it is no scalar of the curve
 * @example
 * toBase64(writePublicKey(secretKey))
 */
export function writePublicKey(secretKey: Uint8Array): Uint8Array {
  assertBytes('secretKey', secretKey, 32);
  return Uint8Array.of(...SPKI_START, ...p256.getPublicKey(secretKey, false));
}

/**
 * Signs a digest with deterministic ECDSA (RFC 6979).
 *
 * @param digest of the message: 32 bytes for SHA-256, 64 for SHA-512
 * @returns DER (RFC 3279 §2.2.3), 68 to 72 bytes
 */
export const signDigest = (digest: Uint8Array, secretKey: Uint8Array): Uint8Array =>
  p256.sign(digest, secretKey, { prehash: false, format: 'der', lowS: false });

/** @throws ExposureError signature-encoding when the signature is not strict DER */
export function verifyDigest(signature: Uint8Array, digest: Uint8Array, point: Uint8Array): boolean {
  assertDer(signature);
  return p256.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
}

/** @throws ExposureError signature-encoding; raw r‖s of 64 bytes is the usual case */
export function assertDer(signature: Uint8Array): void {
  try {
    p256.Signature.fromBytes(signature, 'der');
  } catch {
    throw new ExposureError('signature-encoding');
  }
}
