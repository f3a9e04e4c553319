import type { Zip } from './open-zip.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import { cleanCell, isBlank, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type RowBatch, type TableRow } from './table.ts';
import { TableFault } from './table-fault.ts';

/** What a cell with an error (`#REF!`) is read as; no text can begin like this, `cleanCell` takes the NUL from others. */
export const ERROR_MARK = '#';

/** Rows of one worksheet as they stream by. A formula gives the value that was last computed for it. @throws TableFault */
export async function* readSheet(zip: Zip, path: string, strings: readonly string[]): AsyncGenerator<RowBatch> {
  const reader = new SheetReader(strings);
  const size = Math.max(1, zip.sizeOf(path));
  for await (const read of readXml(zip.stream(path), reader)) {
    if (reader.seen > MOST_ROWS) throw new TableFault('too-many-rows', String(MOST_ROWS));
    const rows = reader.take();
    if (rows.length > 0) yield { rows, share: Math.min(1, read / size) };
  }
}

class SheetReader implements XmlListener {
  seen = 0;
  readonly #strings: readonly string[];
  #rows: TableRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #column = -1;
  #type = 'n';
  #text = '';
  #inValue = false;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  /** Rows that ended since the last call. */
  take(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#inValue = true;
    else if (name === 'row') {
      const given = Number(attributes['r']);
      // Rows may leave their number out (§18.3.1.73); it then follows the one before.
      this.#number = Number.isInteger(given) && given > this.#number ? given : this.#number + 1;
      this.#cells = [];
      this.#column = -1;
    }
  }

  text(piece: string): void {
    if (this.#inValue && this.#text.length < LONGEST_CELL) this.#text += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    this.#column = columnOf(attributes['r'] ?? '') ?? this.#column + 1;
    this.#type = attributes['t'] ?? 'n';
    this.#text = '';
  }

  #closeCell(): void {
    if (this.#column >= MOST_COLUMNS || this.#text === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = this.#value();
  }

  #value(): string {
    if (this.#type === 's') return cleanCell(this.#strings[Number(this.#text)] ?? '');
    return this.#type === 'e' ? `${ERROR_MARK}${this.#text.replace(/^#/, '')}` : cleanCell(this.#text);
  }

  #closeRow(): void {
    this.seen++;
    if (!isBlank(this.#cells)) this.#rows.push({ number: this.#number, cells: this.#cells });
  }
}

/** `AB12` → 27; null when there is no letter. */
function columnOf(address: string): number | null {
  let column = 0;
  for (let index = 0; index < address.length && index < 4; index++) {
    const place = address.charCodeAt(index) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column === 0 ? null : column - 1;
}
