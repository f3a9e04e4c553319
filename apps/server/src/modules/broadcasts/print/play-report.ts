import ExcelJS from 'exceljs';
import { clockOf } from '../planning/local-time.ts';
import { outcomeOf } from '../queries/broadcasts.ts';
import type { ViewedOccurrence } from '../store/occurrences.ts';

const WORDS: Readonly<Record<ReturnType<typeof outcomeOf>, string>> = {
  waiting: 'chưa tới giờ',
  played: 'đã phát',
  'broken-off': 'phát dở dang',
  'not-played': 'không phát',
  missed: 'chưa báo',
  dropped: 'không còn chỗ',
};
const date = (iso: string) => iso.split('-').reverse().join('/');

/** What became of a bulletin, for the office that ordered it: per commune, and broadcast by broadcast. */
export async function playReport(
  bulletin: { title: string; agencyName: string },
  rows: readonly ViewedOccurrence[],
  now: Date,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const summary = addSheet(book, 'Theo địa phương', [44, 12, 12, 14, 14, 14]);
  summary.addRow([`Bản tin: ${bulletin.title} (${bulletin.agencyName})`]);
  summary.addRow([`Số liệu đến ${now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}`]);
  summary.addRow([]);
  heading(summary, ['Địa phương', 'Đã xếp', 'Đã phát', 'Không phát', 'Chưa báo', 'Không còn chỗ']);
  for (const [name, own] of [...Map.groupBy(rows, (row) => row.agencyName)].sort(([a], [b]) =>
    a.localeCompare(b, 'vi'),
  )) {
    const count = (...wanted: string[]) => own.filter((row) => wanted.includes(outcomeOf(row, now))).length;
    const planned = own.length - count('dropped');
    summary.addRow([
      name,
      planned,
      count('played'),
      count('not-played', 'broken-off'),
      count('missed'),
      count('dropped'),
    ]);
  }
  const detail = addSheet(book, 'Từng lượt', [40, 28, 12, 10, 16, 40, 24]);
  heading(detail, ['Địa phương', 'Đài', 'Ngày', 'Giờ', 'Kết quả', 'Lý do', 'Người báo']);
  for (const row of rows)
    detail.addRow([
      row.agencyName,
      row.stationName,
      date(row.day),
      row.startsAt === null ? '' : clockOf(row.startsAt),
      WORDS[outcomeOf(row, now)],
      row.reason ?? '',
      row.by ?? (row.outcome === null ? '' : 'tự động'),
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, name: string, widths: readonly number[]): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  return sheet;
}

function heading(sheet: ExcelJS.Worksheet, words: readonly string[]): void {
  sheet.addRow([...words]).font = { bold: true };
}
