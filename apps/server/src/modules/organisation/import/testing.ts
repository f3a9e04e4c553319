import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import {
  AGENCY_COLUMNS,
  AGENCY_SHEET,
  type AgencyColumn,
  PEOPLE_COLUMNS,
  PEOPLE_SHEET,
  type PeopleColumn,
} from './columns.ts';

type Rows<K extends string> = readonly Partial<Record<K, ExcelJS.CellValue>>[];

/** A workbook as people send it: headings in row 1, one thing a row. */
export async function buildWorkbook(content: {
  agencies?: Rows<AgencyColumn>;
  people?: Rows<PeopleColumn>;
  change?: (workbook: ExcelJS.Workbook) => void;
}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  if (content.agencies !== undefined) fill(workbook.addWorksheet(AGENCY_SHEET), AGENCY_COLUMNS, content.agencies);
  if (content.people !== undefined) fill(workbook.addWorksheet(PEOPLE_SHEET), PEOPLE_COLUMNS, content.people);
  content.change?.(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill<K extends string>(
  sheet: ExcelJS.Worksheet,
  columns: readonly { readonly key: K; readonly heading: string }[],
  rows: Rows<K>,
): void {
  sheet.addRow(columns.map((column) => column.heading));
  for (const row of rows) sheet.addRow(columns.map((column) => row[column.key] ?? null));
}

/** A ZIP with one deflated entry whose header tells `claimed` as its size, whatever it is. */
export function buildZip(content: Buffer, claimed = content.length): Uint8Array {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimed, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Uint8Array(Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]));
}
