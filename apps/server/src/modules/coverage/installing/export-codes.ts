import type { CodeSummary } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { asText } from '../../../platform/workbooks/as-text.ts';
import { localDay } from '../../organisation/index.ts';
import { dayFirst } from '../board/day-first.ts';
import { channelName } from '../words.ts';

const COLUMNS = [
  ['Mã', 10],
  ['Dùng ở đâu', 50],
  ['Kênh', 22],
  ['Cơ quan', 28],
  ['Xã, phường', 22],
  ['Chiến dịch', 32],
  ['Ngày tạo', 12],
  ['Mở kho', 10],
  ['Đã cài', 10],
  ['Địa chỉ', 46],
] as const;

/** Install codes with what each brought, as Excel: one row each. */
export async function exportCodes(codes: readonly CodeSummary[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Mã cài đặt', {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = COLUMNS.map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  for (const code of codes)
    sheet.addRow([
      code.code,
      asText(code.label),
      channelName(code.channel),
      code.agencyName ?? '',
      code.communeName ?? '',
      asText(code.campaignName),
      dayFirst(localDay(new Date(code.createdAt))),
      code.opened,
      code.installed,
      code.installAddress,
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
