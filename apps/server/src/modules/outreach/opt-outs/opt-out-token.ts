import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** Whom a link is for, and which campaign it came with. */
export interface OptOutLink {
  /** International digits: `84912345678`. */
  readonly phone: string;
  readonly campaignId: string;
}

const BLOCK = 16;
const PHONE_BYTES = 5;
const TAG_BYTES = 5;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
const CAMPAIGN_TAG = TAG_BYTES * 2;

/**
 * The word that stands in a link: number, the end of the campaign's id and six zero bytes, enciphered as one AES block. A
 * block cipher is a pseudo-random permutation, so without the key no number can be had from it and none can be made up: a
 * guess opens to six zero bytes once in 2^48 (encode-then-encipher, Bellare and Rogaway 2000). A longer word would cost a
 * further SMS segment in every message.
 */
export function optOutToken(secret: Uint8Array, link: OptOutLink): string {
  const block = Buffer.alloc(BLOCK);
  block.writeUIntBE(Number(link.phone), 0, PHONE_BYTES);
  block.write(link.campaignId.replaceAll('-', '').slice(-CAMPAIGN_TAG), PHONE_BYTES, 'hex');
  const cipher = createCipheriv('aes-256-ecb', keyOf(secret), null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
}

/** What a word stands for: the number and the last ten hex digits of the campaign's id. Null for any that we did not make. */
export function readOptOutToken(secret: Uint8Array, token: string): { phone: string; campaignTag: string } | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character carries two spare bits: another spelling of the same bytes is not ours.
  if (bytes.length !== BLOCK || bytes.toString('base64url') !== token) return null;
  const decipher = createDecipheriv('aes-256-ecb', keyOf(secret), null).setAutoPadding(false);
  const block = Buffer.concat([decipher.update(bytes), decipher.final()]);
  if (block.subarray(PHONE_BYTES + TAG_BYTES).some((byte) => byte !== 0)) return null;
  const campaignTag = block.toString('hex', PHONE_BYTES, PHONE_BYTES + TAG_BYTES);
  return { phone: String(block.readUIntBE(0, PHONE_BYTES)), campaignTag };
}

/**
 * The address under which a person refuses further messages.
 *
 * @param baseUrl without a slash at its end
 * @param secret the installation's 32 bytes
 */
export function optOutUrl(baseUrl: string, secret: Uint8Array, link: OptOutLink): string {
  return `${baseUrl}/tu-choi/${optOutToken(secret, link)}`;
}

function keyOf(secret: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'outreach opt-out link', 32));
}
