const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Writes bytes as hexadecimal digits.
 *
 * @param bytes of any length
 * @returns two lower-case digits a byte
 * @example
 * toHex(Uint8Array.of(0, 255)) === '00ff'
 */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/**
 * Reads hexadecimal digits, large or small.
 *
 * @param text two digits a byte
 * @returns the bytes
 * @throws TypeError when the text is not whole pairs of hexadecimal digits
 * @example
 * fromHex('00FF') // Uint8Array.of(0, 255)
 */
export function fromHex(text: string): Uint8Array {
  if (typeof text !== 'string' || text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text))
    throw new TypeError('hex: expected whole pairs of hexadecimal digits');
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_ALPHABET = `${ALPHABET.slice(0, 62)}-_`;

/**
 * Base64 of RFC 4648 §4, with padding. Hermes has no `btoa` for bytes, so it is done here.
 *
 * @param bytes of any length
 * @returns four letters for every three bytes begun
 * @example
 * toBase64(Uint8Array.of(1, 2)) === 'AQI='
 */
export const toBase64 = (bytes: Uint8Array): string => {
  const text = encode(bytes, ALPHABET);
  return text + '='.repeat((4 - (text.length % 4)) % 4);
};

/** Base64url of RFC 4648 §5, without padding. */
export const toBase64Url = (bytes: Uint8Array): string => encode(bytes, URL_ALPHABET);

/**
 * Reads base64 of RFC 4648 §4 strictly: one text for the same bytes, so that what was signed or counted cannot come in two forms.
 *
 * @param text with padding, without line breaks
 * @returns the bytes
 * @throws TypeError for anything that `toBase64` would not write
 * @example
 * fromBase64('AQI=') // Uint8Array.of(1, 2)
 */
export const fromBase64 = (text: string): Uint8Array => {
  const bytes = decode(text.replace(/=+$/, ''), ALPHABET);
  if (toBase64(bytes) !== text) throw new TypeError('base64: expected padded base64');
  return bytes;
};

/** @throws TypeError for anything that `toBase64Url` would not write */
export const fromBase64Url = (text: string): Uint8Array => {
  const bytes = decode(text, URL_ALPHABET);
  if (toBase64Url(bytes) !== text) throw new TypeError('base64url: expected unpadded base64url');
  return bytes;
};

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 6; bits -= 6) text += alphabet[(held >> (bits - 6)) & 63];
  }
  return bits === 0 ? text : text + alphabet[(held << (6 - bits)) & 63];
}

function decode(text: string, alphabet: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value === -1) throw new TypeError('base64: a character does not belong');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
