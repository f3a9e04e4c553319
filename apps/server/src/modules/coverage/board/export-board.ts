import type { CoverageBoard, CoverageLine } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { channelName, doubtSentence, sourceName } from '../words.ts';
import { dayFirst } from './day-first.ts';

/** Said of figures that stand for fewer than ten people. */
const FEW = 'dưới 10';
const cell = (value: number | null): number | string => value ?? FEW;
const percent = (value: number | null): number | string => (value === null ? FEW : Math.round(value * 10) / 10);

/** The board as Excel: summary, places, sources side by side, channels, what is doubtful. */
export async function exportBoardExcel(board: CoverageBoard): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  summarySheet(book, board);
  placesSheet(book, board);
  sourcesSheet(book, board);
  const channels = addSheet(book, 'Kênh', ['Kênh', 'Lượt mở trang cài đặt', 'Lượt cài đặt ghi nhận'], [30, 22, 22]);
  for (const row of board.channels) channels.addRow([channelName(row.channel), cell(row.opened), cell(row.installed)]);
  const doubts = addSheet(book, 'Cần kiểm tra', ['Đơn vị', 'Nội dung'], [50, 100]);
  for (const row of board.doubts) doubts.addRow([row.agencyName, doubtSentence(row)]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, name: string, headings: readonly string[], widths: readonly number[]) {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  sheet.addRow([...headings]).font = { bold: true };
  return sheet;
}

function summarySheet(book: ExcelJS.Workbook, { goal, total, day, trend }: CoverageBoard): void {
  const sheet = addSheet(book, 'Tổng hợp', [`${goal.name}: ${total.name}`, ''], [60, 20]);
  const facts: readonly (readonly [string, string | number])[] = [
    ['Số liệu đến hết ngày', dayFirst(day)],
    ['Dân số', total.population],
    ['Điện thoại thông minh (ước tính)', total.smartphones],
    ['Đã cài đặt (ước tính)', cell(total.installed)],
    ['Tỷ lệ trên dân số (%)', percent(total.percent)],
    ['Chỉ tiêu (%)', Math.round(total.target * 10) / 10],
    ['So với chỉ tiêu (%)', percent(total.percentOfTarget)],
    ['Còn thiếu (người)', cell(total.missing)],
  ];
  for (const fact of facts) sheet.addRow([...fact]);
  sheet.addRow([]);
  sheet.addRow(['Ngày', 'Đã cài đặt']).font = { bold: true };
  for (const point of trend) sheet.addRow([dayFirst(point.day), point.installed]);
}

function placesSheet(book: ExcelJS.Workbook, board: CoverageBoard): void {
  const sheet = addSheet(
    book,
    'Theo đơn vị',
    ['Đơn vị', 'Dân số', 'Đã cài đặt', '% dân số', 'Chỉ tiêu %', '% chỉ tiêu', 'Còn thiếu', 'Chậm so với tiến độ'],
    [50, 12, 14, 12, 12, 12, 14, 20],
  );
  for (const row of [...board.rows].sort(slowestFirst))
    sheet.addRow([
      row.name,
      row.population,
      cell(row.installed),
      percent(row.percent),
      Math.round(row.target * 10) / 10,
      percent(row.percentOfTarget),
      cell(row.missing),
      cell(row.behind),
    ]);
}

const slowestFirst = (a: CoverageLine, b: CoverageLine) => (a.percentOfTarget ?? 0) - (b.percentOfTarget ?? 0);

function sourcesSheet(book: ExcelJS.Workbook, board: CoverageBoard): void {
  const sheet = addSheet(
    book,
    'Đối chiếu nguồn',
    ['Đơn vị', 'Ứng dụng tự đếm', 'Tổ hỗ trợ đếm', 'Cơ quan báo cáo', 'Mở trang cài đặt', 'Ước tính', 'Căn cứ'],
    [50, 18, 16, 18, 18, 14, 22],
  );
  for (const row of board.rows)
    sheet.addRow([
      row.name,
      cell(row.sources.app),
      cell(row.sources.tally),
      cell(row.sources.report),
      cell(row.sources.opened),
      cell(row.installed),
      row.basis === null ? '' : sourceName(row.basis),
    ]);
  sheet.addRow([]);
  sheet.addRow([
    'Các nguồn chồng lên nhau nên không cộng: lấy số của ứng dụng nếu có, nếu số đếm tay lớn hơn thì lấy số đếm tay lớn nhất; không vượt số điện thoại thông minh và dân số.',
  ]);
}
