/** One row that has something in it. `number` is what the spreadsheet shows at its left, from 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Some rows, and how much of the file has been read by then, 0 to 1. */
export interface RowBatch {
  readonly rows: readonly TableRow[];
  readonly share: number;
}

/** A file that was opened and can be read from its beginning, row by row. */
export interface Table {
  readonly kind: 'xlsx' | 'text';
  readonly sheets: readonly string[];
  /** How the bytes were read: null for workbooks. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** @throws TableFault */
  rows(sheet: number): AsyncGenerator<RowBatch>;
}

/** More columns hold no list of people; what lies beyond is not looked at. */
export const MOST_COLUMNS = 200;
/** More people than the province's adults belong in several lists. */
export const MOST_ROWS = 1_000_000;
/** What a spreadsheet takes in one cell (Excel's limit); the rest is cut. */
export const LONGEST_CELL = 32_767;

/** A cell as it is kept: no NUL (PostgreSQL refuses it), NFC, no blanks around, `="0912…"` as the text it stands for. */
export function cleanCell(text: string): string {
  const cut = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text;
  const bare = cut.includes('\0') ? cut.replaceAll('\0', '') : cut;
  const formula = bare.startsWith('="') ? /^="([^"]*)"$/.exec(bare.trim()) : null;
  return (formula?.[1] ?? bare).toWellFormed().normalize('NFC').trim();
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
