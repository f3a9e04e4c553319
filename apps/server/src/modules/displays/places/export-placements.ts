import type { PlacementView } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { FORMAT_NAMES, PLACE_TYPE_NAMES, STATE_NAMES } from '../texts.ts';
import { PLACE_HEADINGS } from './read-place-list.ts';

const HEADINGS = [
  'Huyện',
  'Cơ quan',
  'Địa điểm',
  'Loại',
  'Địa chỉ',
  'Áp phích',
  'Khổ',
  'Mã',
  'Hạn treo',
  'Trạng thái',
  'Ngày',
  'Quá hạn',
];
const WIDTHS = [22, 34, 34, 22, 40, 30, 18, 12, 12, 14, 18, 10];

const day = (iso: string | null) => (iso === null ? '' : iso.slice(0, 10).split('-').reverse().join('/'));

/** The checklist as a sheet. */
export async function exportPlacements(rows: readonly PlacementView[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách treo', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  sheet.addRow(HEADINGS).font = { bold: true };
  for (const row of rows)
    sheet.addRow([
      row.districtName ?? '',
      row.agencyName,
      row.placeName,
      PLACE_TYPE_NAMES[row.placeType][0],
      row.address,
      row.posterName,
      FORMAT_NAMES[row.format][0],
      row.code,
      day(row.dueOn),
      STATE_NAMES[row.state][0],
      row.state === 'to-hang' ? '' : day(row.stateAt),
      row.late ? 'Quá hạn' : '',
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An empty list with its headings and one line to show how. */
export async function placeTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Địa điểm', { views: [{ state: 'frozen', ySplit: 1 }] });
  const headings = Object.values(PLACE_HEADINGS).map((names) => names[0] ?? '');
  sheet.columns = headings.map(() => ({ width: 26 }));
  sheet.addRow(headings).font = { bold: true };
  sheet.addRow(['Chợ Mẫu', PLACE_TYPE_NAMES.market[0], '12 đường Mẫu', 'Xã Mẫu', 'Huyện Mẫu', '', '']);
  const types = book.addWorksheet('Các loại');
  for (const [name] of Object.values(PLACE_TYPE_NAMES)) types.addRow([name]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
