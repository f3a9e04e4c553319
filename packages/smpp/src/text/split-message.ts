import { encodeSms, smsBytes, splitSms, toSmsText } from '@phong-tuyen/messaging';

/** What data_coding 0 means to the carrier: the GSM alphabet, or plain ASCII. */
export type DefaultAlphabet = 'gsm7' | 'ascii';

/** A text ready for submit_sm: one octet string for each part, without header. */
export interface SplitMessage {
  readonly dataCoding: 0 | 8;
  readonly parts: readonly Uint8Array[];
}

/**
 * Encodes a text and cuts it into what one SMS holds, as `encodeSms` counts it.
 *
 * @param alphabet with 'ascii' a text that needs more than ASCII goes as UCS-2, and may then take more parts than counted
 */
export function splitMessage(text: string, alphabet: DefaultAlphabet): SplitMessage {
  const { encoding } = encodeSms(text);
  if (encoding === 'ucs2')
    return { dataCoding: 8, parts: atLeastOne(splitSms(text), (part) => smsBytes(part, 'ucs2')) };
  if (alphabet === 'gsm7')
    return { dataCoding: 0, parts: atLeastOne(splitSms(text), (part) => smsBytes(part, 'gsm7')) };
  const normal = toSmsText(text);
  // In UTF-8 only ASCII takes one octet a character.
  if (Buffer.byteLength(normal) === normal.length)
    return { dataCoding: 0, parts: atLeastOne(splitSms(text), (part) => Buffer.from(part, 'latin1')) };
  return { dataCoding: 8, parts: cutUcs2(smsBytes(normal, 'ucs2')) };
}

/** An empty text is one empty message. */
const atLeastOne = (parts: readonly string[], bytes: (part: string) => Uint8Array): Uint8Array[] =>
  parts.length === 0 ? [new Uint8Array(0)] : parts.map(bytes);

/** The letters that GSM has and ASCII has not lie in the basic plane: no pair can be cut here. */
function cutUcs2(octets: Uint8Array): Uint8Array[] {
  if (octets.length <= 140) return [octets];
  const parts: Uint8Array[] = [];
  for (let at = 0; at < octets.length; at += 134) parts.push(octets.subarray(at, at + 134));
  return parts;
}
