import type { Components } from '../find-components.ts';
import type { LayoutLine } from '../layout-document.ts';
import { faultOf, type LayoutFault } from '../layout-fault.ts';

interface Look {
  readonly vi: string;
  readonly en: string;
  readonly lines: (found: Components) => readonly (LayoutLine | null)[];
  readonly size: readonly [number, number];
  /** null: either is allowed. */
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
}

const look = (
  names: readonly [string, string],
  lines: Look['lines'],
  size: Look['size'],
  style: { readonly bold?: boolean | null; readonly italic?: boolean | null } = {},
): Look => ({
  vi: names[0],
  en: names[1],
  lines,
  size,
  isBold: style.bold === undefined ? false : style.bold,
  isItalic: style.italic === undefined ? false : style.italic,
});

const BOLD = { bold: true };

/** Size and style of each component (Phụ lục I, mục V). */
const LOOKS: readonly Look[] = [
  look(['Quốc hiệu', 'Quốc hiệu'], (found) => found.nationalName, [12, 13], BOLD),
  look(['Tiêu ngữ', 'Tiêu ngữ'], (found) => [found.motto], [13, 14], BOLD),
  look(['Tên cơ quan chủ quản', 'Parent agency'], (found) => found.parent, [12, 13]),
  look(['Tên cơ quan ban hành', 'Issuing agency'], (found) => found.issuer, [12, 13], BOLD),
  look(['Số, ký hiệu', 'Number and symbol'], (found) => [found.number], [13, 13]),
  look(['Địa danh, thời gian', 'Place and date'], (found) => [found.date], [13, 14], { italic: true }),
  look(['Trích yếu công văn', 'V/v line'], (found) => found.about, [12, 13]),
  look(['Tên loại', 'Name of the type'], (found) => [found.typeName], [13, 14], BOLD),
  look(['Trích yếu', 'Trích yếu'], (found) => found.title, [13, 14], BOLD),
  look(['Dấu mức độ khẩn', 'Urgency stamp'], (found) => [found.stamp], [13, 14], BOLD),
  look(['Kính gửi', 'Kính gửi'], (found) => [found.call, ...found.addressees], [13, 14]),
  look(['Căn cứ', 'Legal bases'], (found) => found.bases.flat(), [13, 14], { italic: true }),
  look(['Nội dung', 'The text'], (found) => found.body, [13, 14], { bold: null, italic: null }),
  look(['Nơi nhận', 'Nơi nhận'], (found) => [found.recipientsTitle], [12, 12], { bold: true, italic: true }),
  look(['Danh sách nơi nhận', 'List of recipients'], (found) => found.recipients, [11, 11]),
  look(['Chức vụ, họ tên người ký', 'Position and name of the signer'], (found) => found.signature, [13, 14], BOLD),
];

/** Converters shrink type by a hair. Points. */
const SLACK = 0.35;

function checkLook(found: Components, { vi, en, lines, size, isBold, isItalic }: Look): LayoutFault[] {
  const present = lines(found).filter((line) => line !== null);
  const [least, most] = size;
  const names = { values: { component: vi }, englishValues: { component: en } };
  const faults: LayoutFault[] = [];
  const odd = present.find((line) => line.size !== null && (line.size < least - SLACK || line.size > most + SLACK));
  if (odd !== undefined) {
    const expected = least === most ? String(least) : `${least}-${most}`;
    const found = String(Math.round((odd.size ?? 0) * 10) / 10);
    faults.push(
      faultOf('size', { line: odd, values: { component: vi, found, expected }, englishValues: { component: en } }),
    );
  }
  const wrongBold = present.find((line) => isBold !== null && line.isBold !== isBold);
  if (wrongBold !== undefined) faults.push(faultOf(isBold ? 'bold' : 'not-bold', { line: wrongBold, ...names }));
  const wrongItalic = present.find((line) => isItalic !== null && line.isItalic !== isItalic);
  if (wrongItalic !== undefined) faults.push(faultOf(isItalic ? 'italic' : 'upright', { line: wrongItalic, ...names }));
  return faults;
}

/** Size, weight and slope of each component; one fault per component and kind, at its first line. */
export function checkType(found: Components): LayoutFault[] {
  return LOOKS.flatMap((each) => checkLook(found, each));
}
