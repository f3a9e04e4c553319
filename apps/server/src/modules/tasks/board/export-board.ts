import type { Board } from '@phong-tuyen/contracts';
import type { Report, Typesetter } from '@phong-tuyen/letters';
import ExcelJS from 'exceljs';
import { stateName } from '../transitions.ts';

const COLOURS: Readonly<Record<string, string>> = {
  new: 'FFF1F3F5',
  'in-work': 'FFD6EEF0',
  reported: 'FFFFE9B8',
  accepted: 'FFBFE5C8',
  returned: 'FFF8CFCB',
};
const LATE = 'FFB3261E';
const date = (iso: string | null) => (iso === null ? '' : iso.split('-').reverse().join('/'));

/** The board as Excel: summary, matrix with states in words and colour, who is late, who has not reported. */
export async function exportBoardExcel(board: Board): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  summarySheet(book, board);
  matrixSheet(book, board);
  const late = addSheet(book, 'Trễ hạn', ['Cơ quan', 'Mục', 'Nhiệm vụ', 'Trễ (ngày làm việc)'], [40, 8, 80, 14]);
  for (const row of board.late) late.addRow([row.agencyName, row.path, row.text, row.daysLate]);
  const missing = addSheet(book, 'Chưa báo cáo', ['Cơ quan', 'Số nhiệm vụ chưa báo cáo'], [50, 22]);
  for (const row of board.rows.filter((each) => each.notReported > 0))
    missing.addRow([row.agencyName, row.notReported]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(
  book: ExcelJS.Workbook,
  name: string,
  headings: readonly string[],
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  const head = sheet.addRow([...headings]);
  head.font = { bold: true };
  return sheet;
}

function summarySheet(book: ExcelJS.Workbook, board: Board): void {
  const sheet = addSheet(
    book,
    'Tổng hợp',
    [`${board.title} (${board.numberAndSymbol}, ${date(board.date)})`],
    [10, 80, 14, 12, 12, 12, 14, 14],
  );
  const { totals } = board;
  sheet.addRow([
    '',
    `Số việc: ${totals.assignments}; đã báo cáo: ${totals.reported}; hoàn thành: ${totals.accepted}; trễ: ${totals.late}; tiến độ: ${totals.percent}%`,
  ]);
  sheet.addRow([]);
  sheet.addRow(['Mục', 'Nhiệm vụ', 'Hạn', 'Số việc', 'Hoàn thành', 'Trễ', 'Tiến độ %', 'Số liệu']).font = {
    bold: true,
  };
  for (const task of board.tasks)
    sheet.addRow([
      task.path,
      task.text,
      date(task.deadline),
      task.assignments,
      task.byState['accepted'] ?? 0,
      task.late,
      task.percent,
      figureText(task.figure),
    ]);
}

function figureText(figure: { done: number; total: number | null } | null): string {
  if (figure === null) return '';
  const number = (value: number) => value.toLocaleString('vi-VN');
  return figure.total === null ? number(figure.done) : `${number(figure.done)}/${number(figure.total)}`;
}

function matrixSheet(book: ExcelJS.Workbook, board: Board): void {
  const sheet = addSheet(
    book,
    'Ma trận',
    ['Cơ quan', 'Tiến độ %', ...board.tasks.map((task) => task.path)],
    [40, 10, ...board.tasks.map(() => 13)],
  );
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 1 }];
  for (const agency of board.rows) {
    const row = sheet.addRow([
      agency.agencyName,
      agency.percent,
      ...board.tasks.map((task) => cellText(agency.cells[task.path])),
    ]);
    for (const [index, task] of board.tasks.entries()) {
      const cell = agency.cells[task.path];
      if (cell === undefined) continue;
      const place = row.getCell(index + 3);
      place.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: COLOURS[cell.state] ?? 'FFFFFFFF' } };
      if (cell.late) place.font = { color: { argb: LATE }, bold: true };
    }
  }
}

function cellText(cell: Board['rows'][number]['cells'][string] | undefined): string {
  if (cell === undefined) return '';
  const count = cell.agencies > 1 ? ` ${cell.reported}/${cell.agencies}` : '';
  return `${stateName(cell.state)}${count}${cell.late ? ' (trễ)' : ''}`;
}

/** The board as a PDF/A report to lay before a leader. */
export function exportBoardPdf(typesetter: Typesetter, board: Board, now: Date): Uint8Array {
  const report: Report = {
    title: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
    subtitle: `${board.title} (số ${board.numberAndSymbol} ngày ${date(board.date)}). Tiến độ chung ${board.totals.percent}%, ${board.totals.accepted}/${board.totals.assignments} việc hoàn thành, ${board.totals.late} việc trễ.`,
    head: { parentAgency: null, issuer: board.issuerName.toUpperCase(), placeAndDate: null },
    columns: [
      { title: 'Cơ quan', width: 5, align: 'left' },
      { title: 'Tiến độ', width: 1.4, align: 'right' },
      { title: 'Trễ', width: 1, align: 'right' },
      { title: 'Chưa báo cáo', width: 1.4, align: 'right' },
      { title: 'Hoàn thành', width: 1.6, align: 'right' },
    ],
    rows: board.rows.map((row) => {
      const cells = Object.values(row.cells);
      return [
        row.agencyName,
        `${row.percent}%`,
        String(row.late),
        String(row.notReported),
        `${cells.filter((cell) => cell.state === 'accepted').length}/${cells.length}`,
      ];
    }),
    note: `Lập từ Phòng Tuyến lúc ${now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}.`,
    orientation: 'portrait',
  };
  return typesetter.typesetReport(report, { createdAt: now }).pdf;
}
