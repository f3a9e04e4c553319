import type { DocumentTypeCode } from '../model/document-types.ts';
import type { Found, Span } from '../model/reading.ts';
import { findTypeLine, isNormative, typeOfSymbol } from './document-type.ts';
import { fold, isCapitals } from './fold.ts';
import { readIssuers } from './issuers.ts';
import type { Line } from './lines.ts';
import { withoutNationalLines } from './national-lines.ts';
import { findNumberAndSymbol } from './number-symbol.ts';
import { findPlaceAndDate } from './place-date.ts';
import { readSubject } from './subject.ts';
import { findUrgency } from './urgency.ts';

export interface Head {
  readonly parentAgency: Found<string>;
  readonly issuer: Found<string>;
  readonly number: Found<string>;
  readonly symbol: Found<string>;
  readonly place: Found<string>;
  readonly date: Found<string>;
  readonly type: Found<DocumentTypeCode>;
  readonly subject: Found<string>;
  readonly urgency: Found<'khẩn' | 'thượng khẩn' | 'hỏa tốc'>;
  /** Index of the first line after the head. */
  readonly end: number;
  readonly isImpossibleDate: boolean;
  readonly isFound: boolean;
}

const FURTHEST_LINE = 45;
const BODY =
  /^(?:Căn cứ|Xét (?:đề nghị|tờ trình|báo cáo|đề xuất|công văn|hồ sơ)|Theo đề nghị|Kính gửi|Kính gởi|Thực hiện|Thi hành|I\s*[.)]|1\s*[.)]\s|Điều 1|Phần |Chương |Để |Nhằm |Trong |Trước |Ngày \d|Qua |Tiếp theo|Sau khi|Hiện nay)/u;

export const absent = <T>(): Found<T> => ({ value: null, confidence: 0, span: null });
const spanOf = (line: Line | undefined): Span | null =>
  line === undefined ? null : { start: line.start, end: line.end };

/** Reads the head: everything above the addressees or the body. Lines of both columns may come one after the other or as one. */
export function readHead(lines: readonly Line[]): Head {
  const limit = Math.min(lines.length, FURTHEST_LINE);
  const number = findNumberAndSymbol(lines, Math.min(limit, 20));
  const date = findPlaceAndDate(lines, Math.min(limit, 25));
  const typeLine = findTypeLine(lines, limit);
  const national = lines.slice(0, limit).findIndex((line) => withoutNationalLines(line.text) !== null);
  const about = findAbout(lines.slice(0, limit), typeLine !== null);
  const found = [
    number?.line,
    date?.line,
    typeLine?.line,
    national === -1 ? undefined : national,
    about === -1 ? undefined : about,
  ].filter((line) => line !== undefined);
  if (found.length === 0) return emptyHead(lines);
  const bySymbol = typeOfSymbol(number?.symbol ?? null);
  const isUntitled = about === -1 && typeLine === null && bySymbol !== null && bySymbol !== 'CV';
  const subject = readSubject(lines, {
    about,
    typeLine: typeLine?.line ?? (isUntitled ? Math.max(...found) : -1),
    date,
    limit,
  });
  const end = headEnd(lines, {
    last: Math.max(...found, subject?.lastLine ?? -1),
    limit,
    typeLine: typeLine?.line ?? -1,
  });
  const issuers = readIssuers(lines, { end: Math.min(end, typeLine?.line ?? end), number, date });
  const urgency = findUrgency(lines.slice(0, end));
  return {
    ...issuers,
    number:
      number?.number == null
        ? absent()
        : { value: number.number, confidence: number.confidence, span: spanOf(lines[number.line]) },
    symbol:
      number?.symbol == null
        ? absent()
        : { value: number.symbol, confidence: number.confidence, span: spanOf(lines[number.line]) },
    place: date?.place == null ? absent() : { value: date.place, confidence: 0.9, span: spanOf(lines[date.line]) },
    date: date?.date == null ? absent() : { value: date.date, confidence: 0.95, span: spanOf(lines[date.line]) },
    type: readType(
      {
        typeLine,
        symbol: number?.symbol ?? null,
        isLetter: about !== -1 || lines.some((line) => /^Kính g[ửở]i/u.test(line.text)),
      },
      lines,
    ),
    subject: subject === null ? absent() : subject.found,
    urgency,
    end,
    isImpossibleDate: date?.isImpossible ?? false,
    isFound: true,
  };
}

/** The line of "V/v …"; where a title has lost its type's name, the line of "Về việc …". */
function findAbout(lines: readonly Line[], hasType: boolean): number {
  const short = lines.findIndex((line) => /^(?:.{0,40}\s)?V\s?\/\s?v\b/iu.test(line.text));
  return short !== -1 || hasType ? short : lines.findIndex((line) => /^(?:VỀ VIỆC|Về việc)\s/u.test(line.text));
}

function emptyHead(lines: readonly Line[]): Head {
  const isLetter = lines.slice(0, 10).some((line) => /^Kính g[ửở]i/u.test(line.text));
  const none = absent<never>();
  const type: Found<DocumentTypeCode> = isLetter ? { value: 'CV', confidence: 0.5, span: null } : absent();
  return {
    parentAgency: none,
    issuer: none,
    number: none,
    symbol: none,
    place: none,
    date: none,
    type,
    subject: none,
    urgency: none,
    end: 0,
    isImpossibleDate: false,
    isFound: false,
  };
}

function readType(
  signs: { typeLine: { line: number; type: DocumentTypeCode } | null; symbol: string | null; isLetter: boolean },
  lines: readonly Line[],
): Found<DocumentTypeCode> {
  const bySymbol = typeOfSymbol(signs.symbol);
  if (signs.typeLine !== null) {
    const agrees = bySymbol === null || bySymbol === signs.typeLine.type;
    return { value: signs.typeLine.type, confidence: agrees ? 0.97 : 0.75, span: spanOf(lines[signs.typeLine.line]) };
  }
  if (bySymbol !== null) return { value: bySymbol, confidence: 0.8, span: null };
  if (!signs.isLetter && isNormative(signs.symbol)) return absent();
  if (signs.isLetter || signs.symbol !== null)
    return { value: 'CV', confidence: signs.isLetter ? 0.9 : 0.6, span: null };
  return absent();
}

/** The head goes on over rules, stamps and capitals until the addressees or the first words of the body. */
function headEnd(lines: readonly Line[], from: { last: number; limit: number; typeLine: number }): number {
  let end = from.last + 1;
  while (end < from.limit) {
    const line = lines[end];
    if (line === undefined) break;
    const isHead =
      line.isRule ||
      withoutNationalLines(line.text) !== null ||
      (isCapitals(line.text) &&
        line.text.length < 60 &&
        !BODY.test(line.text) &&
        !/^[IVX]+\s*\./.test(line.text) &&
        !isDecider(line.text));
    if (!isHead) break;
    end++;
  }
  return end;
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" under the title of a decision opens its body. */
const isDecider = (text: string) =>
  /^(chu tich|uy ban nhan dan|giam doc|thu tuong|bo truong|hoi dong nhan dan)\b/.test(fold(text));
