import type { CellValue, Workbook, Worksheet } from 'exceljs';
import type { Column } from './column.ts';

export interface Fault {
  readonly sheet: string;
  /** Address as Excel shows it: C7. */
  readonly cell: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One row of a sheet, by column; empty cells are ''. */
export interface SheetRow<K extends string> {
  readonly row: number;
  readonly text: Readonly<Record<K, string>>;
  addressOf(column: K): string;
}

export interface SheetContent<K extends string> {
  readonly rows: readonly SheetRow<K>[];
  readonly faults: readonly Fault[];
}

/**
 * Reads one sheet by its headings, skipping empty rows. A missing sheet is empty; a missing heading is a fault.
 *
 * @param name of the sheet; compared without regard to case and surrounding blanks
 */
export function readSheet<K extends string>(
  workbook: Workbook,
  name: string,
  columns: readonly Column<K>[],
): SheetContent<K> | null {
  const sheet = workbook.worksheets.find((one) => fold(one.name) === fold(name));
  if (sheet === undefined) return null;
  const places = findPlaces(sheet, columns);
  const faults: Fault[] = columns
    .filter((column) => column.required && !places.has(column.key))
    .map((column) => ({
      sheet: name,
      cell: 'A1',
      message: `Thiếu cột “${column.heading}”. Hãy dùng tệp mẫu và giữ nguyên dòng tiêu đề.`,
    }));
  if (faults.length > 0) return { rows: [], faults };
  const rows: SheetRow<K>[] = [];
  for (let number = 2; number <= sheet.rowCount; number++) {
    const read = readRow(sheet, number, { columns, places });
    faults.push(...read.faults.map((fault) => ({ ...fault, sheet: name })));
    if (Object.values(read.row.text).some((text) => text !== '')) rows.push(read.row);
  }
  return { rows, faults };
}

const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi');

function findPlaces<K extends string>(sheet: Worksheet, columns: readonly Column<K>[]): Map<K, number> {
  const places = new Map<K, number>();
  const last = Math.min(sheet.getRow(1).cellCount, 100);
  for (let place = 1; place <= last; place++) {
    // The template marks headings of cells that must be filled with a star.
    const heading = fold(textOf(sheet.getRow(1).getCell(place).value).text.replace(/\*/g, ''));
    const column = columns.find((one) => fold(one.heading) === heading);
    if (column !== undefined && !places.has(column.key)) places.set(column.key, place);
  }
  return places;
}

function readRow<K extends string>(
  sheet: Worksheet,
  number: number,
  layout: { columns: readonly Column<K>[]; places: ReadonlyMap<K, number> },
): { row: SheetRow<K>; faults: Omit<Fault, 'sheet'>[] } {
  const text: Partial<Record<K, string>> = {};
  const faults: Omit<Fault, 'sheet'>[] = [];
  const addressOf = (column: K) => `${letters(layout.places.get(column) ?? 1)}${number}`;
  for (const { key } of layout.columns) {
    const place = layout.places.get(key);
    const read = place === undefined ? { text: '', broken: false } : textOf(sheet.getRow(number).getCell(place).value);
    text[key] = read.text;
    if (read.broken)
      faults.push({ cell: addressOf(key), message: 'Ô là công thức bị lỗi. Hãy nhập giá trị trực tiếp.' });
  }
  // Every column of the layout has just been filled.
  return { row: { row: number, text: text as Record<K, string>, addressOf }, faults };
}

/** What a cell shows, as one line of text; dates as YYYY-MM-DD. */
function textOf(value: CellValue): { text: string; broken: boolean } {
  if (value === null || value === undefined) return { text: '', broken: false };
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { text: '', broken: true }
      : { text: value.toISOString().slice(0, 10), broken: false };
  if (typeof value === 'object') {
    if ('richText' in value) return clean(value.richText.map((part) => part.text).join(''));
    if ('text' in value) return textOf(value.text as CellValue);
    if ('error' in value) return { text: '', broken: true };
    if ('result' in value) return textOf(value.result as CellValue);
    return { text: '', broken: 'formula' in value || 'sharedFormula' in value };
  }
  return clean(String(value));
}

function clean(text: string): { text: string; broken: boolean } {
  const line = text.normalize('NFC').replace(/[\p{Cc}\u00a0\u200b\ufeff]+/gu, ' ');
  return { text: line.replace(/ {2,}/g, ' ').trim(), broken: false };
}

function letters(place: number): string {
  let rest = place;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}
