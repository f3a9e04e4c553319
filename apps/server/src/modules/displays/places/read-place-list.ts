import { foldWords } from '../../../platform/search/fold-words.ts';
import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { fail } from '../errors.ts';

export const PLACE_COLUMNS = ['name', 'type', 'address', 'agency', 'district', 'latitude', 'longitude'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** Headings of the template, and what else people write. */
export const PLACE_HEADINGS: Readonly<Record<PlaceColumn, readonly string[]>> = {
  name: ['Tên địa điểm', 'Địa điểm', 'Tên'],
  type: ['Loại', 'Loại địa điểm'],
  address: ['Địa chỉ'],
  agency: ['Xã, phường', 'Xã', 'Cơ quan', 'Đơn vị', 'Cơ quan phụ trách', 'Xã/phường'],
  district: ['Huyện', 'Huyện, thị xã, thành phố', 'Huyện/thị xã/thành phố'],
  latitude: ['Vĩ độ', 'Lat'],
  longitude: ['Kinh độ', 'Lng', 'Lon'],
};

export interface ListedPlace {
  /** Row of the sheet or line of the text, from 1. */
  readonly row: number;
  readonly text: Readonly<Record<PlaceColumn, string>>;
}

const MOST_ROWS = 5_000;
const LONGEST_CELL = 400;

/**
 * Rows of a list that was copied out of a sheet (tabs), written as CSV, or uploaded as .xlsx.
 *
 * @throws displays.list-unreadable without a heading for the name, .list-too-long; platform.workbook-unreadable
 */
export async function readPlaceList(list: string | Uint8Array): Promise<ListedPlace[]> {
  const table = typeof list === 'string' ? splitText(list) : await readSheet(list);
  const filled = table.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...rows] = filled;
  const places = head === undefined ? null : findColumns(head.cells);
  if (places === null) throw fail('list-unreadable');
  if (rows.length > MOST_ROWS) throw fail('list-too-long', { values: { limit: '5.000' } });
  return rows.map(({ row, cells }) => ({
    row,
    text: Object.fromEntries(PLACE_COLUMNS.map((column) => [column, cells[places.get(column) ?? -1] ?? ''])) as Record<
      PlaceColumn,
      string
    >,
  }));
}

const fold = (text: string) => foldWords(text).join(' ');

function findColumns(cells: readonly string[]): Map<PlaceColumn, number> | null {
  const found = new Map<PlaceColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const heading = fold(cell.replace(/\*/g, ''));
    const column = PLACE_COLUMNS.find((one) => PLACE_HEADINGS[one].some((name) => fold(name) === heading));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found.has('name') ? found : null;
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

const clean = (cell: string) =>
  cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .trim()
    .slice(0, LONGEST_CELL);

function splitText(text: string): Line[] {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const mark = ['\t', ';', ','].find((one) => first.includes(one)) ?? '\t';
  return splitRecords(text.replace(/^\uFEFF/, ''), mark).map((cells, index) => ({
    row: index + 1,
    cells: cells.map(clean),
  }));
}

/** RFC 4180: cells in quotes may hold the mark, line breaks and doubled quotes; Excel copies such cells the same way. */
function splitRecords(text: string, mark: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = () => {
    records.push([...cells, cell]);
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length && records.length <= MOST_ROWS + 1; at++) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (quoted) {
      if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === mark) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') endRecord();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
}

async function readSheet(bytes: Uint8Array): Promise<Line[]> {
  const workbook = await openWorkbook(bytes);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) return [];
  const lines: Line[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells: string[] = [];
    for (let column = 1; column <= Math.min(sheet.columnCount, 40); column++)
      cells.push(clean(cellText(sheet.getRow(row).getCell(column).value)));
    lines.push({ row, cells });
  }
  return lines;
}

/** Numbers, texts and rich texts as people see them; a formula's last result. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
  if ('result' in value) return cellText(value.result);
  return 'text' in value ? String(value.text) : '';
}
