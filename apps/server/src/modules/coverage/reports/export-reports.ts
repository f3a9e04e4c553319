import type { ReportingLine } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { dayFirst } from '../board/day-first.ts';
import { REPORT_COLUMNS, REPORT_SHEET } from './report-columns.ts';

const STATES = { reported: 'Đã báo cáo tuần này', due: 'Chưa báo cáo, còn hạn', late: 'Trễ hạn' } as const;

/**
 * The form of reports with what is known filled in, so that it can be completed and imported; and who has not reported.
 * Figures that may not be told stand empty.
 */
export async function exportReports(lines: readonly (ReportingLine & { key: string })[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const form = book.addWorksheet(REPORT_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  form.columns = REPORT_COLUMNS.map((column) => ({
    key: column.key,
    header: column.required ? `${column.heading} *` : column.heading,
    width: column.width,
  }));
  form.getRow(1).font = { bold: true };
  for (const line of lines)
    form.addRow({
      key: line.key,
      name: line.name,
      staff: line.staff,
      staffInstalled: line.staffInstalled,
      family: line.family,
      familyInstalled: line.familyInstalled,
    });
  const missing = book.addWorksheet('Chưa báo cáo', { views: [{ state: 'frozen', ySplit: 1 }] });
  missing.columns = [{ width: 52 }, { width: 34 }, { width: 24 }, { width: 14 }];
  missing.addRow(['Cơ quan', 'Cấp trên', 'Tình trạng', 'Hạn']).font = { bold: true };
  for (const line of lines.filter((each) => each.due.state !== 'reported'))
    missing.addRow([line.name, line.parentName ?? '', STATES[line.due.state], dayFirst(line.due.dueOn)]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
