import { ctr, ecb } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { assertBytes } from '../input/assert.ts';
import { assertInterval } from './intervals.ts';

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const RPIK_INFO = letters('EN-RPIK');
const AEMK_INFO = letters('EN-AEMK');
const RPI_START = letters('EN-RPI');

/**
 * Rolling Proximity Identifier Key (§ "Rolling Proximity Identifier Key"): HKDF-SHA256(TEK, no salt, "EN-RPIK", 16).
 *
 * @param tek 16 bytes
 * @returns 16 bytes
 * @throws TypeError, RangeError naming `tek`
 * @example
 * toHex(deriveRpiKey(fromHex('75c734c6dd1a782de7a965da5eb93125'))) === '185ad91db69ec7dd048960f1f3ba6175'
 */
export const deriveRpiKey = (tek: Uint8Array): Uint8Array => deriveKey(tek, RPIK_INFO);

/**
 * Associated Encrypted Metadata Key (§ "Associated Encrypted Metadata Key"): HKDF-SHA256(TEK, no salt, "EN-AEMK", 16).
 *
 * @param tek 16 bytes
 * @returns 16 bytes
 * @throws TypeError, RangeError naming `tek`
 * @example
 * toHex(deriveMetadataKey(fromHex('75c734c6dd1a782de7a965da5eb93125'))) === 'd57c46af7a1d83965b9bed8bd152936a'
 */
export const deriveMetadataKey = (tek: Uint8Array): Uint8Array => deriveKey(tek, AEMK_INFO);

function deriveKey(tek: Uint8Array, info: Uint8Array): Uint8Array {
  assertBytes('tek', tek, 16);
  return hkdf(sha256, tek, undefined, info, 16);
}

/**
 * Rolling Proximity Identifier of one interval (§ "Rolling Proximity Identifier"):
 * AES-128(RPIK, "EN-RPI" ‖ six zero bytes ‖ interval as 32 bits, lowest byte first).
 *
 * @param rpiKey 16 bytes from `deriveRpiKey`
 * @param interval Unix seconds / 600, whole, 32 bits
 * @returns 16 bytes
 * @throws TypeError, RangeError naming `rpiKey` or `interval`
 * @example
 * toHex(deriveRpi(deriveRpiKey(tek), 2642976))
 */
export function deriveRpi(rpiKey: Uint8Array, interval: number): Uint8Array {
  assertBytes('rpiKey', rpiKey, 16);
  assertInterval('interval', interval);
  const padded = new Uint8Array(16);
  padded.set(RPI_START);
  new DataView(padded.buffer).setUint32(12, interval, true);
  return ecb(rpiKey, { disablePadding: true }).encrypt(padded);
}

/**
 * Associated Encrypted Metadata (§ "Associated Encrypted Metadata"): AES-128-CTR(AEMK, initial counter = RPI). The same call
 * decrypts. It is not authenticated: whoever flips a bit on the air flips it in the metadata (stated by the standard).
 *
 * @param metadataKey 16 bytes from `deriveMetadataKey`
 * @param rpi 16 bytes
 * @param metadata 4 bytes, plain or encrypted
 * @returns 4 bytes, the other way round
 * @throws TypeError, RangeError naming the argument of another length
 * @example
 * decodeMetadata(cryptMetadata(deriveMetadataKey(tek), sighting.rpi, sighting.aem))
 */
export function cryptMetadata(metadataKey: Uint8Array, rpi: Uint8Array, metadata: Uint8Array): Uint8Array {
  assertBytes('metadataKey', metadataKey, 16);
  assertBytes('rpi', rpi, 16);
  assertBytes('metadata', metadata, 4);
  return ctr(metadataKey, rpi).encrypt(metadata);
}
