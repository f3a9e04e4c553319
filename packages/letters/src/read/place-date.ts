import type { Line } from './lines.ts';

export interface PlaceAndDate {
  readonly place: string | null;
  /** ISO date; null when the letter leaves it blank or names a day that does not exist. */
  readonly date: string | null;
  readonly isImpossible: boolean;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const DATE =
  /(?:,\s*|^|\s)ngày\s*([\d\s]{0,5}|[.…_\s]{0,12})\s*tháng\s*([\d\s]{0,5}|[.…_\s]{0,12})\s*năm\s*(\d\s?\d\s?\d\s?\d|[.…_\s]{0,12})/iu;
const WORD = "[\\p{Lu}][\\p{L}.']*";
const PLACE = new RegExp(`(${WORD}(?:\\s*[-–]\\s*${WORD}|\\s+${WORD}){0,5})\\s*,?\\s*$`, 'u');

/** ISO date of a day that exists, otherwise null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** On a flattened line the number's symbol stands before the place: "QĐ-UBND An Bình". */
function withoutSymbol(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[\p{Lu}\d][\p{L}\d]*\s?[-–]\s?)*[\p{Lu}\d]{2,}[\p{L}\d]*\s+(?=\p{Lu}\p{Ll})/u, '');
}

/** Finds "Quảng Nam, ngày 28 tháng 7 năm 2020" among the first lines, also behind the number on the same line. */
export function findPlaceAndDate(lines: readonly Line[], until: number): PlaceAndDate | null {
  for (const [index, line] of lines.slice(0, until).entries()) {
    const match = DATE.exec(line.text);
    if (match === null || /^\s*(căn cứ|theo|thực hiện|xét)/iu.test(line.text)) continue;
    const before = line.text.slice(0, match.index);
    const place = PLACE.exec(before);
    // A date without a place in front stands in the text, not in the head.
    if (place === null && before.trim() !== '' && !/\d/.test(before)) continue;
    if (place === null && before.trim() === '' && index > 12) continue;
    const digits = [match[1], match[2], match[3]].map((part) => (part ?? '').replace(/\D/g, ''));
    const [day, month, year] = digits.map(Number);
    const isWhole = digits.every((part) => part !== '');
    const date = isWhole ? isoDate(year ?? 0, month ?? 0, day ?? 0) : null;
    const name = place?.[1] === undefined ? null : withoutSymbol(place[1]);
    return {
      place: name,
      date,
      isImpossible: isWhole && date === null,
      line: index,
      from: place?.index ?? match.index,
      to: match.index + match[0].length,
    };
  }
  return null;
}
