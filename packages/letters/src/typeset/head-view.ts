import type { Letter } from '../model/index.ts';
import { TypesetError } from './errors.ts';
import type { LetterFontMetrics } from './tinos.ts';
import { wrapBySense } from './wrap-by-sense.ts';

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The text block between the margins of Phụ lục I (30 mm left, 20 mm right of A4), in points. */
export const TEXT_WIDTH = mm(160);

export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export interface DateView {
  readonly place: string;
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
}

/** The head of the letter, ô 1-5b and 10b, with every line already broken. Lengths in points. */
export interface HeadView {
  readonly leftWidth: number;
  readonly agencySize: number;
  readonly mottoSize: number;
  readonly parent: readonly string[];
  readonly issuer: readonly string[];
  readonly issuerRule: number;
  readonly nationalName: string;
  readonly motto: string;
  readonly mottoRule: number;
  /** null hides the line "Số:" (thư công carries none). */
  readonly number: { readonly value: string | null; readonly symbol: string } | null;
  readonly date: DateView;
  readonly about: readonly string[];
  readonly stamp: { readonly words: string; readonly width: number } | null;
}

/** Widths of the urgency stamps (Phụ lục I, ô 10b), each 8 mm high. */
const STAMP_WIDTH = { khẩn: mm(20), 'thượng khẩn': mm(40), 'hỏa tốc': mm(30) } as const;

/** Day under 10 and months 1 and 2 take a leading zero, other months do not (Phụ lục I, mục II.4). */
export function printDay(day: number): string {
  return String(day).padStart(2, '0');
}
export function printMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

function viewDate(letter: Letter, draftYear: number | null): DateView {
  const place = letter.place ?? '';
  if (letter.date === null) return { place, day: null, month: null, year: draftYear === null ? null : `${draftYear}` };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(letter.date);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  const exact = new Date(Date.UTC(year, month - 1, day));
  if (parts === null || exact.getUTCMonth() !== month - 1 || exact.getUTCDate() !== day) {
    throw new TypesetError('invalid-date', `There is no such day: ${letter.date.slice(0, 40)}`, 'date');
  }
  return { place, day: printDay(day), month: printMonth(month), year: `${year}` };
}

function viewNumber(letter: Letter): HeadView['number'] {
  if (letter.type === 'ThC' && letter.number === null && letter.symbol === null) return null;
  // "Số dưới 10 phải ghi thêm số 0 phía trước" (Phụ lục I, mục II.3).
  const value = letter.number === null ? null : letter.number.padStart(2, '0');
  return { value, symbol: letter.symbol ?? '' };
}

/** The two sizes the decree allows for Quốc hiệu; the smaller one leaves long agency names 7 mm more room. */
const SIZES = [
  { agency: 13, motto: 14 },
  { agency: 12, motto: 13 },
] as const;

/**
 * Lays out the head. Quốc hiệu never wraps, so the right column is as wide as it needs and the names of the agencies
 * wrap by sense in what is left; 12 points are taken when they need more than three lines.
 *
 * @param draftYear printed as the year of a letter not yet dated; null leaves room for it
 * @throws TypesetError `invalid-date`
 */
export function viewHead(letter: Letter, metrics: LetterFontMetrics, draftYear: number | null): HeadView {
  const capitals = (text: string | null) => (text ?? '').toLocaleUpperCase('vi');
  const ways = SIZES.map((size) => {
    const leftWidth = TEXT_WIDTH - metrics.bold.widthOf(NATIONAL_NAME, size.agency) - 3;
    const limit = leftWidth - 10;
    const inBold = (text: string) => metrics.bold.widthOf(text, size.agency);
    const parent = wrapBySense(capitals(letter.parentAgency), limit, (text) =>
      metrics.regular.widthOf(text, size.agency),
    );
    return { size, leftWidth, limit, inBold, parent, issuer: wrapBySense(capitals(letter.issuer), limit, inBold) };
  });
  const [large, small] = ways as [(typeof ways)[number], (typeof ways)[number]];
  const isCrowded = ({ parent, issuer, limit, inBold }: typeof large) =>
    parent.length + issuer.length > 3 || [...parent, ...issuer].some((line) => inBold(line) > limit);
  const chosen = isCrowded(large) ? small : large;
  const longest = Math.max(0, ...chosen.issuer.map(chosen.inBold));
  const isPlain = letter.type === 'CV';
  return {
    leftWidth: chosen.leftWidth,
    agencySize: chosen.size.agency,
    mottoSize: chosen.size.motto,
    parent: chosen.parent,
    issuer: chosen.issuer,
    issuerRule: Math.min(longest * 0.4, chosen.leftWidth * 0.4),
    nationalName: NATIONAL_NAME,
    motto: MOTTO,
    mottoRule: metrics.bold.widthOf(MOTTO, chosen.size.motto),
    number: viewNumber(letter),
    date: viewDate(letter, draftYear),
    about: isPlain && letter.subject !== null ? wrapAbout(letter.subject, chosen.leftWidth - 6, metrics) : [],
    stamp:
      letter.urgency === null
        ? null
        : { words: letter.urgency.toLocaleUpperCase('vi'), width: STAMP_WIDTH[letter.urgency] },
  };
}

/** Size of the "V/v" lines under the number (ô 5b allows 12-13). */
export const ABOUT_SIZE = 12;

function wrapAbout(subject: string, limit: number, metrics: LetterFontMetrics): string[] {
  return wrapBySense(`V/v ${subject}`, limit, (text) => metrics.regular.widthOf(text, ABOUT_SIZE));
}
