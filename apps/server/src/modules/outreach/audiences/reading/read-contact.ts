import type { RowFault, TableLayout } from '@phong-tuyen/contracts';
import { parsePhone, unaccent } from '@phong-tuyen/messaging';
import type { CommuneFinder } from './commune-finder.ts';
import { ERROR_MARK } from './read-sheet.ts';
import type { TableRow } from './table.ts';
import { fromTcvn3 } from './tcvn3.ts';

export interface ReadContact {
  readonly row: number;
  /** International digits: `84912345678`. */
  readonly phone: string;
  /** The number as it stands in its cell. */
  readonly written: string;
  readonly name: string | null;
  readonly communeId: string | null;
  readonly group: string | null;
  readonly language: 'vi' | 'en';
}

export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly kind: RowFault;
  readonly value: string;
  readonly hint: string;
}

const LONGEST_NAME = 200;
const LONGEST_GROUP = 100;
const LONGEST_SHOWN = 200;
const ERRORS = /^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?$/;

export interface ContactReader {
  /** The contact, null when the row cannot be used; and what is wrong with which cell. */
  read(row: TableRow): { contact: ReadContact | null; faults: readonly CellFault[] };
}

/** Reads rows of one list. Fields that the layout does not name take the list's own group and language. */
export function createContactReader(
  layout: TableLayout,
  list: { group: string; language: 'vi' | 'en' },
  communes: CommuneFinder,
): ContactReader {
  const { columns, tcvn3 } = layout;
  const cellOf = (row: TableRow, column: number | null): string => {
    const cell = column === null ? '' : (row.cells[column] ?? '');
    return tcvn3 ? fromTcvn3(cell) : cell;
  };
  return {
    read: (row) => {
      const faults: CellFault[] = [];
      const report = (column: number | null, kind: RowFault, hint = '') =>
        faults.push({
          row: row.number,
          column: column ?? 0,
          kind,
          value: cellOf(row, column).slice(0, LONGEST_SHOWN),
          hint,
        });
      const text = cellOf(row, columns.phone);
      const phone = parsePhone(text);
      if (!phone.ok) report(columns.phone, isError(text) ? 'cell-error' : `phone-${phone.reason}`);
      const name = cellOf(row, columns.name).replace(/\s+/g, ' ');
      if (name.length > LONGEST_NAME) report(columns.name, 'name-too-long');
      const communeId = findCommune(
        cellOf(row, columns.commune),
        cellOf(row, columns.district),
        (kind, hint) => report(columns.commune, kind, hint),
        communes,
      );
      const spoken = readLanguage(cellOf(row, columns.language));
      if (spoken === 'unknown') report(columns.language, 'language-unknown');
      if (!phone.ok) return { contact: null, faults };
      const contact: ReadContact = {
        row: row.number,
        phone: phone.phone,
        written: text.slice(0, LONGEST_SHOWN),
        name: name === '' || isError(name) ? null : name.slice(0, LONGEST_NAME),
        communeId,
        group: (cellOf(row, columns.group) || list.group).slice(0, LONGEST_GROUP) || null,
        language: spoken === 'unknown' || spoken === null ? list.language : spoken,
      };
      return { contact, faults };
    },
  };
}

function findCommune(
  text: string,
  district: string,
  report: (kind: RowFault, hint?: string) => void,
  communes: CommuneFinder,
): string | null {
  if (text === '') return null;
  const found = communes.find(text, district);
  if (found.kind === 'found') return found.commune.id;
  if (found.kind === 'guessed') {
    report('commune-guessed', `${found.commune.name}, ${found.commune.districtName}`);
    return found.commune.id;
  }
  report(found.kind === 'ambiguous' ? 'commune-ambiguous' : 'commune-unknown');
  return null;
}

function readLanguage(text: string): 'vi' | 'en' | 'unknown' | null {
  const plain = unaccent(text).toLowerCase().trim();
  if (plain === '') return null;
  if (/^(vi|vn|vie|viet|tieng viet|vietnamese|viet nam)$/.test(plain)) return 'vi';
  return /^(en|eng|anh|tieng anh|english)$/.test(plain) ? 'en' : 'unknown';
}

function isError(text: string): boolean {
  return text.startsWith(ERROR_MARK) && ERRORS.test(text);
}
