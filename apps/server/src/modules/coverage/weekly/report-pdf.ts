import { PDF } from '@libpdf/core';
import type { CoverageBoard } from '@phong-tuyen/contracts';
import type { Report, Typesetter } from '@phong-tuyen/letters';
import { dayFirst } from '../board/day-first.ts';
import { reportLetter } from './report-letter.ts';

const number = (value: number | null): string => (value === null ? 'dưới 10' : value.toLocaleString('vi-VN'));
const percent = (value: number | null): string =>
  value === null ? '' : (Math.floor(value * 10) / 10).toLocaleString('vi-VN');

/** The report as a letter, and its figures by place as an appendix behind it. */
export async function reportPdf(typesetter: Typesetter, board: CoverageBoard, now: Date): Promise<Uint8Array> {
  const options = { createdAt: now };
  const letter = typesetter.typeset(reportLetter(board), options);
  const appendix = typesetter.typesetReport(appendixOf(board, now), options);
  const whole = await PDF.merge([letter.pdf, appendix.pdf]);
  return whole.save();
}

function appendixOf(board: CoverageBoard, now: Date): Report {
  return {
    title: 'PHỤ LỤC',
    subtitle: `Số liệu cài đặt theo đơn vị đến hết ngày ${dayFirst(board.day)}`,
    head: { parentAgency: null, issuer: null, placeAndDate: null },
    columns: [
      { title: 'Đơn vị', width: 4.4, align: 'left' },
      { title: 'Dân số', width: 1.3, align: 'right' },
      { title: 'Đã cài đặt', width: 1.3, align: 'right' },
      { title: '% dân số', width: 1, align: 'right' },
      { title: '% chỉ tiêu', width: 1, align: 'right' },
      { title: 'Còn thiếu', width: 1.2, align: 'right' },
      { title: 'Ứng dụng đếm', width: 1.3, align: 'right' },
      { title: 'Tổ hỗ trợ đếm', width: 1.3, align: 'right' },
      { title: 'Cơ quan báo cáo', width: 1.3, align: 'right' },
    ],
    rows: [...board.rows, board.total].map((row) => [
      row === board.total ? 'Cộng' : row.shortName,
      number(row.population),
      number(row.installed),
      percent(row.percent),
      percent(row.percentOfTarget),
      number(row.missing),
      number(row.sources.app),
      number(row.sources.tally),
      number(row.sources.report),
    ]),
    note: `Các nguồn chồng lên nhau nên không cộng; nhóm dưới 10 người không công bố. Lập từ Phòng Tuyến lúc ${now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}.`,
    orientation: 'landscape',
  };
}
