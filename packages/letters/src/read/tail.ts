import type { SignatureBlock } from '../model/letter.ts';
import type { Found, Span } from '../model/reading.ts';
import { fold, isCapitals } from './fold.ts';
import type { Line } from './lines.ts';

export interface Tail {
  readonly recipients: Found<readonly string[]>;
  readonly signature: Found<SignatureBlock>;
  /** Index of the first line of the tail. */
  readonly start: number;
}

const RECIPIENTS = /^N[ơo]i\s+nh[ậa]n\s*:?\s*/iu;
const AUTHORITY = /(?:^|\s)((?:(?:TM|KT|TL|TUQ|Q)\s?[.,]|(?:T\/M|K\/T|T\/L)[.,]?)\s?\p{Lu}[\p{Lu}\s,\-–]{2,})$/u;
const POSITION =
  /(?:^|\s)((?:QUYỀN\s+|Q\.\s*)?(?:PHÓ\s+|THƯỢNG\s+)?(?:CHỦ\s+TỊCH|GIÁM\s+ĐỐC|TỔNG\s+GIÁM\s+ĐỐC|CHÁNH\s+VĂN\s+PHÒNG|CHÁNH\s+THANH\s+TRA|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|THỦ\s+TƯỚNG|CỤC\s+TRƯỞNG|TỔNG\s+CỤC\s+TRƯỞNG|CHI\s+CỤC\s+TRƯỞNG|TRƯỞNG\s+BAN|TRƯỞNG\s+PHÒNG|HIỆU\s+TRƯỞNG|VIỆN\s+TRƯỞNG|BÍ\s+THƯ|VỤ\s+TRƯỞNG|CHỦ\s+NHIỆM|CHỈ\s+HUY\s+TRƯỞNG|TỔNG\s+BIÊN\s+TẬP|TRƯỞNG\s+ĐOÀN|TỔ\s+TRƯỞNG)(?:,?\s+[\p{Lu}\-,]+)*)$/u;
const NAME_WORD = "\\p{Lu}[\\p{Ll}']+";
const NAME = new RegExp(
  `(?:^|[.;)\\]]\\s+|\\s{2,})((?:(?:PGS|GS|TS|ThS|BS|BSCK[I]{1,2}|CK[I]{1,2}|Ths|Bs|DS|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng)[.,\\s]*)*)(${NAME_WORD}(?:\\s+${NAME_WORD}){1,4})$`,
  'u',
);
const NOT_NAMES =
  /^(như trên|như điều|lưu|nơi nhận|kính|căn cứ|ủy ban|uỷ ban|hội đồng|văn phòng|bộ |sở |ban |công an|chủ tịch|phó|giám đốc|trung tâm|đã ký|tỉnh|huyện|thành phố|quảng nam, ngày|độc lập|các )/iu;
const SIGNED = /^\(?\s*(?:đã ký|đã kí|\(đã ký\)|chữ ký|ký tên.*)\s*\)?$/iu;

/** Reads the foot: Nơi nhận and the signature block, side by side, one after the other, or flattened into one. */
export function readTail(lines: readonly Line[], from: number): Tail {
  const noted = findLast(lines, from, (line) => RECIPIENTS.test(line.text));
  const authority = findFirstAuthority(lines, Math.max(from, noted === -1 ? lines.length - 40 : noted - 14));
  const start = Math.min(noted === -1 ? lines.length : noted, authority === -1 ? lines.length : authority);
  const region = lines.slice(start).map((line) => ({ ...line }));
  const signature = readSignature(region);
  const recipients =
    noted === -1 ? { value: [], confidence: 0, span: null } : readRecipients(lines.slice(noted), signature.consumed);
  return { recipients, signature: signature.found, start };
}

function findLast(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index];
    if (line !== undefined && test(line)) return index;
  }
  return -1;
}

/** The first of the lines that open the signature block at the letter's foot. */
function findFirstAuthority(lines: readonly Line[], from: number): number {
  let found = -1;
  for (let index = lines.length - 1; index >= Math.max(0, from); index--) {
    const line = lines[index];
    // A sentence of the body ends the search: what stands above it is no foot.
    if (line === undefined || (line.text.length > 75 && !/^[-–+]/.test(line.text)) || /\.\/\.?\s*$/.test(line.text))
      break;
    const whole = AUTHORITY.exec(line.text) ?? POSITION.exec(line.text);
    if (whole !== null && (whole.index === 0 || RECIPIENTS.test(line.text)) && isCapitals(whole[1] ?? ''))
      found = index;
  }
  return found;
}

interface ReadSignature {
  readonly found: Found<SignatureBlock>;
  /** Words of each line that belong to the signature, by the line's start. */
  readonly consumed: ReadonlyMap<number, string>;
}

function readSignature(region: readonly Line[]): ReadSignature {
  const consumed = new Map<number, string>();
  const authority: string[] = [];
  let position: string | null = null;
  let name: string | null = null;
  const places: Span[] = [];
  const take = (line: Line, words: string) => {
    consumed.set(line.start, words);
    places.push({ start: line.start, end: line.end });
  };
  for (const line of region) {
    const text = line.text.replace(RECIPIENTS, (label) => (label.trim() === line.text ? label : ''));
    const act = AUTHORITY.exec(text);
    const post = POSITION.exec(text);
    // A joint letter has one block after the other; the first signer stands for it.
    if (name !== null && (act ?? post)?.index === 0) break;
    if (act !== null && name === null) {
      const words = (act[1] ?? '').replace(/\s+/g, ' ').trim();
      authority.push(
        words
          .replace(/^(\p{Lu}+)\s?[.,]\s?/u, '$1. ')
          .replace(/^(T\/M|K\/T|T\/L)\s/, '$1. ')
          .replace(/^T\/M/, 'TM')
          .replace(/^K\/T/, 'KT')
          .replace(/^T\/L/, 'TL'),
      );
      take(line, act[1] ?? '');
    } else if (post !== null && name === null && standsApart(text, post.index)) {
      const words = (post[1] ?? '').replace(/\s+/g, ' ').trim();
      // "TRƯỞNG BAN / CHỦ TỊCH UBND TỈNH": the post in a joint body, and under it the one that brought it.
      position = position === null ? words : `${position}, ${words}`;
      take(line, post[1] ?? '');
    } else if (
      isCapitals(text) &&
      !/^[-–+]/.test(text) &&
      authority.length > 0 &&
      position === null &&
      text.length < 60 &&
      !SIGNED.test(text)
    ) {
      // the collective's name may wrap: "TM. ỦY BAN NHÂN DÂN / THÀNH PHỐ"
      const last = authority.pop() ?? '';
      authority.push(`${last} ${text}`.replace(/\s+/g, ' '));
      take(line, text);
    } else {
      const person = nameIn(text, position !== null || authority.length > 0);
      if (person === null) continue;
      name = person.name;
      take(line, person.words);
    }
  }
  const moved = liftPosition(authority, position);
  if (moved.position === null && moved.authority.length === 0 && name === null)
    return { found: { value: null, confidence: 0, span: null }, consumed };
  const confidence = name === null ? 0.6 : moved.position === null ? 0.7 : 0.95;
  const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  return { found: { value: { ...moved, name }, confidence, span }, consumed };
}

/** In a flattened foot the position follows an item of Nơi nhận that is whole. */
function standsApart(text: string, index: number): boolean {
  return !/^[-–+]/.test(text) || /[;.)]\s*$/.test(text.slice(0, index + 1).trimEnd());
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line holds the position as well. */
function liftPosition(
  authority: readonly string[],
  position: string | null,
): { authority: string[]; position: string | null } {
  if (position !== null) return { authority: [...authority], position };
  const last = authority.at(-1) ?? '';
  const split = /^((?:KT|TL|TUQ)\.\s.+?)\s+((?:PHÓ|CHÁNH|TRƯỞNG|GIÁM)\s.+)$/u.exec(last);
  return split === null
    ? { authority: [...authority], position: null }
    : { authority: [...authority.slice(0, -1), split[1] ?? ''], position: split[2] ?? null };
}

function nameIn(text: string, isAfterPost: boolean): { name: string; words: string } | null {
  if (SIGNED.test(text) || NOT_NAMES.test(text)) return null;
  const match = NAME.exec(text);
  if (match === null) return null;
  const isWhole = match.index === 0 && match[0].trim() === text.trim();
  if (!isWhole && !isAfterPost) return null;
  if (!isWhole && /^[-–+]/.test(text) && !/[.)]\s*$/.test(text.slice(0, match.index + 1))) return null;
  const name = (match[2] ?? '').replace(/\s+/g, ' ');
  return NOT_NAMES.test(name) ? null : { name, words: match[0] };
}

function readRecipients(lines: readonly Line[], consumed: ReadonlyMap<number, string>): Found<readonly string[]> {
  const items: string[] = [];
  const places: Span[] = [];
  let isDone = false;
  for (const [index, line] of lines.entries()) {
    let text = index === 0 ? line.text.replace(RECIPIENTS, '') : line.text;
    const taken = consumed.get(line.start)?.trim();
    if (taken !== undefined && taken !== '') text = text.replace(taken, ' ').trim();
    text = text.replace(/\s+/g, ' ').trim();
    text = text
      .replace(/\(đã k[ýí]\)/giu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || line.isRule || SIGNED.test(text)) continue;
    const isItem = /^[-–+•*]/u.test(text);
    if (isDone && !isItem) continue;
    for (const part of text.split(/\s(?=-\s\p{Lu})/u)) {
      if (/^[-–+•*]/u.test(part) || items.length === 0) items.push(part);
      else items[items.length - 1] = `${items.at(-1)} ${part}`;
    }
    isDone = /^[-–+•*]?\s*Lưu/iu.test(items.at(-1) ?? '') && /\.\s*$/.test(text);
    places.push({ start: line.start, end: line.end });
  }
  const value = items
    .map((item) =>
      item
        .replace(/^[\s\-–+•*]+/u, '')
        .replace(/[\s;.,]+$/u, '')
        .replace(/;\s*(?=\()/gu, ' ')
        .trim(),
    )
    .filter((item) => item !== '' && fold(item) !== 'noi nhan');
  const span = places.length === 0 ? null : { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  return { value, confidence: value.length > 0 ? 0.9 : 0.3, span };
}
