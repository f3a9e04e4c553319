import type { Row as SheetRow } from 'exceljs';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { findAudience } from '../store/audiences.ts';
import { type FaultRow, listFaults } from '../store/contacts.ts';
import { isMild } from './is-mild.ts';
import { openTable } from './reading/open-table.ts';
import { faultAdvice } from './texts.ts';

// A person mends some hundred rows by hand; whoever has more mends the source. It also bounds memory.
const MOST_ROWS = 20_000;
const FILLS = { severe: 'FFF8D7DA', mild: 'FFFFF3CD' } as const;

/**
 * The rows of a list's file that have faults, as they stood there, with the faulty cells marked and what to do written at the
 * end of each row: corrected, this sheet can be uploaded itself.
 *
 * @throws platform.not-found
 */
export async function writeFaultSheet(
  parts: { db: Database; files: FileStore },
  actor: Actor,
  id: string,
): Promise<Uint8Array> {
  const audience = await findAudience(parts.db, id);
  if (audience?.agencyId !== actor.agencyId || audience.fileId === null || audience.erasedAt !== null)
    throw platformFail('not-found');
  const faults = await listFaults(parts.db, { audienceId: id, after: null, limit: MOST_ROWS });
  const byRow = Map.groupBy(faults, (fault) => fault.row);
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(actor.language === 'vi' ? 'Dòng cần sửa' : 'Rows to mend');
  const { bytes } = await readKeptFile(parts.db, parts.files, audience.fileId);
  const table = await openTable(bytes);
  const head = audience.layout?.headerRow ?? 0;
  const width = Math.max(1, ...audience.preview.map((row) => row.cells.length));
  const last = Math.max(head, ...byRow.keys());
  for await (const batch of table.rows(audience.layout?.sheet ?? 0)) {
    for (const row of batch.rows) {
      const wrong = byRow.get(row.number);
      if (row.number !== head && wrong === undefined) continue;
      const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
      const added = sheet.addRow([
        ...cells,
        ...(wrong === undefined ? HEADINGS[actor.language] : adviceOf(row.number, wrong, actor.language)),
      ]);
      if (wrong === undefined) added.font = { bold: true };
      else markCells(added, wrong);
    }
    if ((batch.rows.at(-1)?.number ?? 0) >= last) break;
  }
  // As text, so that no spreadsheet takes the zero from numbers or runs what begins with an equals sign.
  for (let column = 1; column <= width + 2; column++)
    Object.assign(sheet.getColumn(column), { width: 20, numFmt: '@' });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const HEADINGS = { vi: ['Dòng trong tệp', 'Cần làm'], en: ['Row in the file', 'What to do'] } as const;

function adviceOf(row: number, wrong: readonly FaultRow[], language: 'vi' | 'en'): [number, string] {
  return [row, wrong.map((fault) => faultAdvice(fault, language)).join(' ')];
}

function markCells(row: SheetRow, wrong: readonly FaultRow[]): void {
  for (const fault of wrong)
    row.getCell(fault.column + 1).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: isMild(fault.kind) ? FILLS.mild : FILLS.severe },
    };
}
