import { type SmsEncoding, toSmsText } from './encode-sms.ts';
import { septetsOf } from './gsm7.ts';

/**
 * The octets of a text as SMPP carries them: one septet an octet for data_coding 0, UTF-16 big-endian for 8 (SMPP v3.4
 * §5.2.19). A character outside the alphabet becomes `?`; `encodeSms` says beforehand which encoding a text needs.
 */
export function smsBytes(text: string, encoding: SmsEncoding): Uint8Array {
  const sent = toSmsText(text);
  if (encoding === 'gsm7') return Uint8Array.from([...sent].flatMap((character) => septetsOf(character) ?? [0x3f]));
  const bytes = new Uint8Array(sent.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < sent.length; index++) view.setUint16(index * 2, sent.charCodeAt(index));
  return bytes;
}

/** Reads UTF-16 big-endian; an odd octet at the end is dropped. */
export function fromUcs2(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) text += String.fromCharCode(view.getUint16(index));
  return text.toWellFormed();
}
