import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Closes text so that only this installation can read it: AES-256-GCM under a key of its own (HKDF of the secret and the
 * purpose), bound to where it is kept.
 *
 * @param parts.purpose what kind of thing is closed, `gateway`
 * @param parts.place id of the row: a box that was moved to another row does not open
 * @returns nonce, ciphertext and tag in one
 */
export function sealBox(text: string, parts: { secret: Uint8Array; purpose: string; place: string }): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(parts), nonce);
  cipher.setAAD(Buffer.from(parts.place));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the box was changed, moved, or closed by another installation */
export function openBox(box: Uint8Array, parts: { secret: Uint8Array; purpose: string; place: string }): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(parts), box.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(parts.place));
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
  const body = box.subarray(NONCE_BYTES, box.length - TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

const keyOf = (parts: { secret: Uint8Array; purpose: string }) =>
  new Uint8Array(hkdfSync('sha256', parts.secret, new Uint8Array(0), `phong-tuyen/${parts.purpose}`, 32));
