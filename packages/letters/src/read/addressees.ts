import type { Span } from '../model/reading.ts';
import { agencyListAt } from './agency-names.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

export interface AddresseeText {
  readonly text: string;
  readonly span: Span;
}

/** A công điện has its sender before the colon: "THỦ TƯỚNG CHÍNH PHỦ điện:". */
const OPENS =
  /^(?:(?:Kính\s+g[ửở]i|KÍNH\s+GỬI|Kính\s+mời)\s*:?|[\p{Lu}\s.,-]{4,80}\s(?:điện|ĐIỆN)(?:\s+(?:gửi|GỬI))?\s*:)\s*/u;
const MOST = 400;
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–+•*]+/u, '')
    .replace(/[\s;,.:]+$/u, '')
    .trim();

/**
 * Reads "Kính gửi": one addressee behind the colon, or a list of lines with dashes that ends with a full stop.
 *
 * @param from index of the first line after the head
 * @returns the addressees and the index of the first line after them
 */
export function readAddressees(lines: readonly Line[], from: number): { addressees: AddresseeText[]; end: number } {
  const at = lines.slice(from, from + 12).findIndex((line) => OPENS.test(line.text));
  if (at === -1) return { addressees: [], end: from };
  const first = lines[from + at];
  if (first === undefined) return { addressees: [], end: from };
  const inline = first.text.replace(OPENS, '');
  const items: { text: string; start: number; end: number }[] = [];
  if (tidy(inline) !== '') items.push({ text: inline, start: first.start, end: first.end });
  let index = from + at + 1;
  for (; index < lines.length && items.length < MOST; index++) {
    const line = lines[index];
    if (line === undefined || line.isRule) {
      if (line?.isRule === true && items.length === 0) continue;
      break;
    }
    const last = items.at(-1);
    const isItem = /^[-–+•*]\s*\S/u.test(line.text);
    if (last !== undefined && !isItem && isComplete(last.text, items.length, line)) break;
    if (isItem || last === undefined || /;\s*$/.test(last.text)) {
      if (last !== undefined && /\.\s*$/.test(last.text) && isItem && looksLikeBody(line.text)) break;
      items.push({ text: line.text, start: line.start, end: line.end });
    } else {
      last.text = `${last.text} ${line.text}`;
      last.end = line.end;
    }
  }
  return { addressees: items.flatMap(splitInline).filter((item) => item.text !== ''), end: index };
}

/** The item that ends with a full stop is the last; without one, a capital after a whole item begins the body. */
function isComplete(text: string, count: number, next: Line): boolean {
  if (readLabel(next.text) !== null) return true;
  if (/[.]\s*$/.test(text) && !/\b(?:TP|Tp|tp)\.\s*$/u.test(text)) return true;
  const startsSentence = /^\p{Lu}/u.test(next.text) && next.text.length > 45;
  const whole = agencyListAt(text, 0);
  if (whole.agencies.length > 0 && whole.end === text.trimEnd().length && /^\p{Lu}/u.test(next.text)) return true;
  if (/;\s*$/.test(text)) return startsSentence && next.gap > 1;
  return count > 0 && startsSentence;
}

const looksLikeBody = (text: string) => text.length > 120;

/** "Các Sở; UBND các huyện" on one line are two addressees. */
function splitInline(item: { text: string; start: number; end: number }): AddresseeText[] {
  const span = { start: item.start, end: item.end };
  return item.text.split(';').map((text) => ({ text: tidy(text), span }));
}
