import { isGsm7, septetsOf } from './gsm7.ts';

export type SmsEncoding = 'gsm7' | 'ucs2';

// 140 octets: 160 septets or 70 UTF-16 units; six octets less for the header that joins parts (3GPP TS 23.040 §9.2.3.24.1).
const CAPACITY = { gsm7: { single: 160, joined: 153 }, ucs2: { single: 70, joined: 67 } } as const;

/** What a text costs as SMS. */
export interface SmsSize {
  readonly encoding: SmsEncoding;
  /** Messages that are charged; 0 for an empty text. */
  readonly segments: number;
  /** Septets (GSM-7) or UTF-16 units (UCS-2). */
  readonly units: number;
  /** Units that one segment of this text holds: 160 or 153, 70 or 67. */
  readonly perSegment: number;
  /** Units that still fit before a further segment begins. */
  readonly left: number;
}

/** The form in which a text is counted and sent: NFC, because NFD doubles every Vietnamese letter; no half surrogates. */
export function toSmsText(text: string): string {
  return text.toWellFormed().normalize('NFC');
}

/** Counts a text as a carrier will. Neither a surrogate pair nor an escaped character is ever cut apart. */
export function encodeSms(text: string): SmsSize {
  const sent = toSmsText(text);
  const encoding = isGsm7(sent) ? 'gsm7' : 'ucs2';
  const { single, joined } = CAPACITY[encoding];
  let units = 0;
  for (const character of sent) units += unitsOf(character, encoding);
  if (units <= single)
    return { encoding, segments: units === 0 ? 0 : 1, units, perSegment: single, left: single - units };
  const filled = fill(sent, encoding, joined);
  return { encoding, segments: filled.length, units, perSegment: joined, left: joined - (filled.at(-1)?.units ?? 0) };
}

/** The parts a text is sent in; joined they are the text in NFC. */
export function splitSms(text: string): string[] {
  const sent = toSmsText(text);
  const size = encodeSms(sent);
  return size.segments <= 1
    ? [sent].filter((part) => part !== '')
    : fill(sent, size.encoding, size.perSegment).map((part) => part.text);
}

function fill(text: string, encoding: SmsEncoding, capacity: number): { text: string; units: number }[] {
  const parts: { text: string; units: number }[] = [];
  let part = { text: '', units: 0 };
  for (const character of text) {
    const units = unitsOf(character, encoding);
    if (part.units + units > capacity) {
      parts.push(part);
      part = { text: '', units: 0 };
    }
    part.text += character;
    part.units += units;
  }
  return part.units > 0 ? [...parts, part] : parts;
}

function unitsOf(character: string, encoding: SmsEncoding): number {
  return encoding === 'ucs2' ? character.length : (septetsOf(character)?.length ?? 1);
}
