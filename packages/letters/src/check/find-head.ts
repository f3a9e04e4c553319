import { DOCUMENT_TYPES, type DocumentTypeCode } from '../model/index.ts';
import { findTypeCode } from '../model/letter-json.ts';
import type { LayoutLine } from './layout-document.ts';

/** Where the components of the head stand among the lines; each is empty or null when absent. */
export interface HeadComponents {
  readonly nationalName: readonly LayoutLine[];
  readonly motto: LayoutLine | null;
  readonly parent: readonly LayoutLine[];
  readonly issuer: readonly LayoutLine[];
  readonly number: LayoutLine | null;
  readonly date: LayoutLine | null;
  /** The lines of "V/v …". */
  readonly about: readonly LayoutLine[];
  readonly stamp: LayoutLine | null;
  readonly typeName: LayoutLine | null;
  readonly typeCode: DocumentTypeCode | null;
  /** The lines of trích yếu under the name of the type. */
  readonly title: readonly LayoutLine[];
  /** The lines after the head. */
  readonly rest: readonly LayoutLine[];
}

export const DATE_LINE =
  /^(?<place>.*?)(?<comma>,)?\s*ngày\s*(?<day>\d{0,2}|[.…_]+)\s*tháng\s*(?<month>\d{0,2}|[.…_]+)\s*năm\s*(?<year>\d{0,4}|[.…_]+)$/iu;
export const CALL_LINE = /^Kính (?:gửi|mời|trình)\s*:?/iu;
/** How a công điện calls its addressees: the issuer, then "điện:". */
export const TELEGRAM_CALL = /\sđiện\s*:$/iu;
export const BASIS_LINE = /^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Sau khi)\s/u;
const MOTTO_LINE = /^độc lập.{0,5}tự do.{0,5}hạnh phúc$/iu;
const NATIONAL_LINE = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA(?: VIỆT NAM)?$/iu;
const STAMP_LINE = /^(?:H(?:ỎA|OẢ) TỐC|THƯỢNG KHẨN|KHẨN)$/iu;
const OUTLINE_LINE = /^(?:Phần|Chương|Mục|Điều)\s+(?:[IVXLC]+|\d+)\b/u;
/** The head is over by then, whatever stands there. */
const HEAD_LINES = 45;

function findTypeLine(lines: readonly LayoutLine[]): number {
  return lines.slice(0, 12).findIndex((line) => {
    const code = findTypeCode(line.text);
    if (code === null || code === 'CV') return false;
    return line.isBold || line.isCentred || line.text === DOCUMENT_TYPES[code].toLocaleUpperCase('vi');
  });
}

/** Whether a line goes on with the one above it: as bold, and no further down than a line and a half. */
function isUnder(line: LayoutLine, above: LayoutLine | undefined): boolean {
  if (above === undefined) return true;
  if (line.box === null || above.box === null) return line.isBold === above.isBold;
  const isNear = line.page === above.page && above.box.y - line.box.y < above.box.height * 1.6;
  return isNear && line.isBold === above.isBold;
}

/** The lines under the type's name that stand in the middle. */
function takeTitle(lines: readonly LayoutLine[]): LayoutLine[] {
  const title: LayoutLine[] = [];
  for (const line of lines) {
    const isCapitals = line.text === line.text.toLocaleUpperCase('vi') && /\p{L}{3}/u.test(line.text);
    if (
      !line.isCentred ||
      CALL_LINE.test(line.text) ||
      (BASIS_LINE.test(line.text) && !line.isBold) ||
      title.length >= 6
    )
      break;
    // Trích yếu is lower case; the authority that decides is named in capitals under it.
    if (isCapitals || OUTLINE_LINE.test(line.text)) break;
    if (!isUnder(line, title.at(-1))) break;
    title.push(line);
  }
  return title;
}

/** "V/v" and the lines that go on in the same narrow column. */
function takeAbout(lines: readonly LayoutLine[]): LayoutLine[] {
  const first = lines.findIndex((line) => /^V\/v/iu.test(line.text));
  if (first === -1) return [];
  const about: LayoutLine[] = [];
  for (const line of lines.slice(first)) {
    const isElsewhere = line.column !== lines[first]?.column && about.length > 0;
    const isOther = CALL_LINE.test(line.text) || STAMP_LINE.test(line.text) || NATIONAL_LINE.test(line.text);
    if (isElsewhere || isOther || about.length >= 8 || (line.size !== null && line.size >= 13.7 && about.length > 0))
      break;
    about.push(line);
  }
  return about;
}

/** Parts the agencies above the number: what is not bold is the parent, what is bold the issuer. */
function partAgencies(lines: readonly LayoutLine[]): Pick<HeadComponents, 'parent' | 'issuer'> {
  const firstBold = lines.findIndex((line) => line.isBold);
  if (firstBold === -1) return { parent: lines.slice(0, -1), issuer: lines.slice(-1) };
  return { parent: lines.slice(0, firstBold), issuer: lines.slice(firstBold) };
}

/** Finds the components of the head, ô 1-5b and 10b, by their words and columns. */
export function findHead(lines: readonly LayoutLine[]): HeadComponents {
  const top = lines.slice(0, HEAD_LINES);
  const nationalAt = top.findIndex((line) => NATIONAL_LINE.test(line.text));
  const wrapped = nationalAt !== -1 && /^VIỆT NAM$/iu.test(top[nationalAt + 1]?.text ?? '');
  const nationalName = nationalAt === -1 ? [] : top.slice(nationalAt, nationalAt + (wrapped ? 2 : 1));
  const motto = top.find((line) => MOTTO_LINE.test(line.text)) ?? null;
  const number = top.find((line) => /^Số\s*[:\d]/iu.test(line.text)) ?? null;
  const date = top.find((line) => DATE_LINE.test(line.text)) ?? null;
  const about = takeAbout(top);
  const stamp = top.find((line) => STAMP_LINE.test(line.text)) ?? null;
  const taken = new Set<LayoutLine>([...nationalName, ...about]);
  for (const line of [motto, number, date, stamp]) if (line !== null) taken.add(line);

  const left = top.filter((line) => !taken.has(line));
  const numberAt = number === null ? -1 : top.indexOf(number);
  const isAgency = (line: LayoutLine) =>
    top.indexOf(line) < (numberAt === -1 ? nationalAt : numberAt) && line.column !== 'right';
  const agencies = left.filter(isAgency);
  for (const line of agencies) taken.add(line);

  const rest = lines.filter((line) => !taken.has(line));
  const typeAt = findTypeLine(rest);
  const typeName = typeAt === -1 ? null : (rest[typeAt] ?? null);
  const title = typeAt === -1 ? [] : takeTitle(rest.slice(typeAt + 1));
  const titled = new Set<LayoutLine | null>([typeName, ...title]);
  return {
    nationalName,
    motto,
    ...partAgencies(agencies),
    number,
    date,
    about,
    stamp,
    typeName,
    typeCode: typeName === null ? null : findTypeCode(typeName.text),
    title,
    rest: rest.filter((line) => !titled.has(line)),
  };
}
