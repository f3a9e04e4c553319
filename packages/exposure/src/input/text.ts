/** Half a character, which UTF-8 cannot write. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** UTF-8 without `TextEncoder` and `TextDecoder`, which not every phone's engine has. */
export const encodeText = (text: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).match(/%..|./gs) ?? [], (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );

/** @throws URIError when the bytes are no UTF-8 */
export const decodeText = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
