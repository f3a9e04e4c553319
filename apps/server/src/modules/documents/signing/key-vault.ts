import { createCipheriv, createDecipheriv } from 'node:crypto';
import { SigningError } from './signing-error.ts';

/** A PKCS#12 at rest: AES-256-GCM under the installation's secret, bound to the id of its row. */
export interface EncryptedKey {
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

const TAG_BYTES = 16;
export const NONCE_BYTES = 12;

/** @param parts.nonce 12 fresh random bytes, never used twice with one secret */
export function encryptKey(
  pkcs12: Uint8Array,
  parts: { secret: Uint8Array; keyId: string; nonce: Uint8Array },
): EncryptedKey {
  const cipher = createCipheriv('aes-256-gcm', parts.secret, parts.nonce);
  cipher.setAAD(Buffer.from(parts.keyId));
  const body = Buffer.concat([cipher.update(pkcs12), cipher.final()]);
  return { nonce: parts.nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
}

/** @throws SigningError key-damaged when the row was changed, moved, or the secret is another */
export function decryptKey(key: EncryptedKey, parts: { secret: Uint8Array; keyId: string }): Uint8Array {
  try {
    const decipher = createDecipheriv('aes-256-gcm', parts.secret, key.nonce);
    decipher.setAAD(Buffer.from(parts.keyId));
    decipher.setAuthTag(key.ciphertext.slice(-TAG_BYTES));
    return Buffer.concat([decipher.update(key.ciphertext.slice(0, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SigningError('key-damaged', { cause });
  }
}
