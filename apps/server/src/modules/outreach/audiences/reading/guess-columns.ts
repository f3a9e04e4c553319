import type { ContactField, TableLayout } from '@phong-tuyen/contracts';
import { parsePhone, unaccent } from '@phong-tuyen/messaging';
import { MOST_COLUMNS, type TableRow } from './table.ts';
import { fromTcvn3, isTcvn3 } from './tcvn3.ts';

export type Columns = TableLayout['columns'];

/** Headings as offices write them, without marks, signs and blanks. The first list that fits wins. */
const HEADINGS: Readonly<Record<ContactField, RegExp>> = {
  phone:
    /^(so )?(dien ?thoai|dtdd|sdt|so dt|dt|di ?dong|phone|mobile|tel|msisdn|zalo)\b|dien thoai|phone|mobile|di dong/,
  district: /^(ten )?(quan|huyen|thi xa|thanh pho|district)|huyen.*(thi xa|thanh pho|tp)|quan.huyen/,
  commune: /^(ten |ma )?(xa|phuong|thi tran|commune|ward)\b|xa.*phuong|phuong.*xa|^dia ban|^noi o|^khu vuc/,
  name: /^(ho|ten|name|full ?name|nguoi nhan|chu ho)\b|ho (va |, ?)?ten|ho.*dem.*ten/,
  group: /^(nhom|doi tuong|group|chuc vu|nghe|loai|thanh phan)/,
  language: /^(ngon ngu|language|lang)\b/,
};
const LOOK_FOR_HEADINGS = 20;

/** Where things are in a table whose first rows are given. */
export function guessLayout(rows: readonly TableRow[], knowsCommune: (text: string) => boolean): TableLayout {
  const tcvn3 = isTcvn3(
    rows
      .map((row) => row.cells.join(' '))
      .join(' ')
      .slice(0, 20_000),
  );
  const read = tcvn3 ? rows.map((row) => ({ ...row, cells: row.cells.map(fromTcvn3) })) : rows;
  const head = read.slice(0, LOOK_FOR_HEADINGS).find(isHead);
  const byHeading = head === undefined ? NONE : columnsByHeading(head.cells);
  const body = read.filter((row) => head === undefined || row.number > head.number);
  const columns = columnsByContent(body, byHeading, knowsCommune);
  return { sheet: 0, headerRow: head?.number ?? 0, columns, tcvn3 };
}

const NONE: Columns = { phone: null, name: null, commune: null, district: null, group: null, language: null };
// Name before phone would take “Tên đăng nhập / Số điện thoại liên hệ”; the phone is what everything hangs on.
const ORDER: readonly ContactField[] = ['phone', 'district', 'commune', 'name', 'group', 'language'];

/** A row of headings names at least two columns that we know, or the phone alone; and holds no number itself. */
function isHead(row: TableRow): boolean {
  const found = Object.values(columnsByHeading(row.cells)).filter((column) => column !== null).length;
  const isPhone = columnsByHeading(row.cells).phone !== null;
  return (isPhone || found >= 2) && !row.cells.some((cell) => parsePhone(cell).ok);
}

function columnsByHeading(cells: readonly string[]): Columns {
  const columns = { ...NONE };
  const taken = new Set<number>();
  for (const field of ORDER) {
    const index = cells.findIndex(
      (cell, at) => at < MOST_COLUMNS && !taken.has(at) && HEADINGS[field].test(fold(cell)),
    );
    if (index < 0) continue;
    columns[field] = index;
    taken.add(index);
  }
  return columns;
}

/** Fills what no heading told: numbers and communes are known by what stands in most cells, names by looking like names. */
function columnsByContent(body: readonly TableRow[], known: Columns, knowsCommune: (text: string) => boolean): Columns {
  const columns = { ...known };
  const width = Math.min(Math.max(0, ...body.map((row) => row.cells.length)));
  const tests: readonly (readonly [ContactField, (cell: string) => boolean])[] = [
    ['phone', (cell) => parsePhone(cell).ok],
    ['commune', knowsCommune],
    ['name', isName],
  ];
  for (const [field, test] of tests) {
    if (columns[field] !== null) continue;
    const taken = new Set(Object.values(columns));
    const shares = Array.from({ length: width }, (_, at) => (taken.has(at) ? 0 : shareOf(body, at, test)));
    const best = Math.max(0, ...shares);
    if (best >= 0.5) columns[field] = shares.indexOf(best);
  }
  return columns;
}

function shareOf(body: readonly TableRow[], column: number, test: (cell: string) => boolean): number {
  const cells = body.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / Math.max(cells.length, body.length / 2);
}

/** Two to six words of letters, each with a capital, as names of people are written. */
function isName(cell: string): boolean {
  const words = cell.split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'-]*$/u.test(word));
}

function fold(cell: string): string {
  return unaccent(cell)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
