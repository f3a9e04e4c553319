import { toSmsText } from './encode-sms.ts';
import { isGsm7 } from './gsm7.ts';

/** Takes the Vietnamese marks off and leaves every other character: `Đồng bào` → `Dong bao`. */
export function unaccent(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

// What word processors put in by themselves; each alone would make the whole message UCS-2.
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '₫': 'd',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\u200b': '',
  '\ufeff': '',
};

/** The cheap variant of a message: no marks, typographic signs made plain. Emoji and other scripts stay, and are told by `needUcs2`. */
export function plainSms(text: string): string {
  return [...unaccent(text)].map((character) => PLAIN[character] ?? character).join('');
}

/** Every character that forces UCS-2, once each in order of appearance, with how often it stands there. */
export function needUcs2(text: string): { readonly character: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const character of toSmsText(text))
    if (!isGsm7(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].map(([character, count]) => ({ character, count }));
}
