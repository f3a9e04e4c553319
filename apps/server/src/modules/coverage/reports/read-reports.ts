import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { type Fault, readSheet, type SheetRow } from '../../../platform/workbooks/read-sheet.ts';
import type { Area } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { REPORT_COLUMNS, REPORT_SHEET, type ReportColumn } from './report-columns.ts';
import { isPossible, type ReportOf } from './write-reports.ts';

export interface ReadReports {
  readonly reports: readonly (ReportOf & { readonly row: number; readonly name: string })[];
  readonly faults: readonly Fault[];
}

const FIGURES = ['staff', 'staffInstalled', 'family', 'familyInstalled'] as const;
const MOST_PEOPLE = 1_000_000;

/**
 * Reads a filled-in form; rows without figures are left out, so that a form for all can be sent in part.
 *
 * @param allowed agencies that may be reported for, by key
 * @throws coverage.sheet-missing, platform.workbook-unreadable, platform.workbook-too-large
 */
export async function readReports(bytes: Uint8Array, allowed: ReadonlyMap<string, Area>): Promise<ReadReports> {
  const sheet = readSheet(await openWorkbook(bytes), REPORT_SHEET, REPORT_COLUMNS);
  if (sheet === null) throw fail('sheet-missing', { values: { sheet: REPORT_SHEET } });
  const faults: Fault[] = [...sheet.faults];
  const reports: (ReportOf & { row: number; name: string })[] = [];
  const seen = new Set<string>();
  for (const row of sheet.rows) {
    if (FIGURES.every((column) => row.text[column] === '')) continue;
    const read = readRow(row, allowed);
    if (read.report !== null && seen.has(read.report.agencyId))
      read.faults.push(faultOf(row, 'key', 'Cơ quan này có hai dòng trong tệp.'));
    if (read.report !== null) seen.add(read.report.agencyId);
    faults.push(...read.faults);
    if (read.report !== null && read.faults.length === 0) reports.push(read.report);
  }
  return { reports, faults };
}

type Row = SheetRow<ReportColumn>;
const faultOf = (row: Row, column: ReportColumn, message: string): Fault => ({
  sheet: REPORT_SHEET,
  cell: row.addressOf(column),
  message,
});

function readRow(row: Row, allowed: ReadonlyMap<string, Area>) {
  const faults: Fault[] = [];
  const area = allowed.get(row.text.key);
  if (area === undefined)
    faults.push(faultOf(row, 'key', 'Không có cơ quan này, hoặc cơ quan không thuộc phạm vi của bạn.'));
  const figure = (column: (typeof FIGURES)[number]): number => {
    // Offices group thousands with points.
    const text = row.text[column].replace(/[. ](?=\d{3}\b)/g, '');
    if (/^\d{1,7}$/.test(text) && Number(text) <= MOST_PEOPLE) return Number(text);
    faults.push(faultOf(row, column, 'Hãy nhập số người, là số nguyên từ 0.'));
    return 0;
  };
  const report = {
    agencyId: area?.id ?? '',
    row: row.row,
    name: area?.name ?? '',
    staff: figure('staff'),
    staffInstalled: figure('staffInstalled'),
    family: figure('family'),
    familyInstalled: figure('familyInstalled'),
    note: row.text.note.slice(0, 1_000),
  };
  if (faults.length === 0 && !isPossible(report)) {
    const column = report.staffInstalled > report.staff ? 'staffInstalled' : 'familyInstalled';
    faults.push(faultOf(row, column, 'Số đã cài không thể lớn hơn tổng số người.'));
  }
  return { report: area === undefined ? null : report, faults };
}
