import { TypesetError } from './errors.ts';
import { MOTTO, mm, NATIONAL_NAME } from './head-view.ts';
import type { LetterFontMetrics } from './tinos.ts';
import { wrapBySense } from './wrap-by-sense.ts';

/** A titled table: registers, the province board, lists. */
export interface Report {
  readonly title: string;
  readonly subtitle: string | null;
  readonly head: {
    readonly parentAgency: string | null;
    readonly issuer: string | null;
    /** As printed on the right, for instance "Quảng Nam, ngày 28 tháng 7 năm 2020"; null prints nothing. */
    readonly placeAndDate: string | null;
  };
  readonly columns: readonly ReportColumn[];
  /** One string per column in each row; `\n` inside a cell is not kept. */
  readonly rows: readonly (readonly string[])[];
  /** Printed under the table, for instance who made it and when. */
  readonly note: string | null;
  /** Registers are wide: landscape is allowed for tables (NĐ 30/2020 Phụ lục I, mục I.1). */
  readonly orientation: 'portrait' | 'landscape';
}

export interface ReportColumn {
  readonly title: string;
  /** Part of the table's width, relative to the other columns. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** What the report template prints. Lengths in points. */
export interface ReportView {
  readonly title: string;
  readonly about: readonly string[];
  readonly isLandscape: boolean;
  readonly head: {
    readonly leftWidth: number;
    readonly parent: readonly string[];
    readonly issuer: readonly string[];
    readonly issuerRule: number;
    readonly nationalName: string;
    readonly motto: string;
    readonly mottoRule: number;
    readonly placeAndDate: string | null;
  } | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 40;
const HEAD_SIZE = 12;
const MOTTO_SIZE = 13;

function viewReportHead(report: Report, width: number, metrics: LetterFontMetrics): ReportView['head'] {
  const { parentAgency, issuer, placeAndDate } = report.head;
  if (issuer === null) return null;
  const inBold = (text: string) => metrics.bold.widthOf(text, HEAD_SIZE);
  // The nation's name stands on one line, on an upright page as well (NĐ 30/2020 Phụ lục I, mục II.1).
  const leftWidth = Math.min(width / 2 - mm(5), width - inBold(NATIONAL_NAME) - mm(2));
  const lines = wrapBySense(issuer.toLocaleUpperCase('vi'), leftWidth, inBold);
  return {
    leftWidth,
    parent: wrapBySense((parentAgency ?? '').toLocaleUpperCase('vi'), leftWidth, inBold),
    issuer: lines,
    issuerRule: Math.max(0, ...lines.map(inBold)) * 0.4,
    nationalName: NATIONAL_NAME,
    motto: MOTTO,
    mottoRule: metrics.bold.widthOf(MOTTO, MOTTO_SIZE),
    placeAndDate,
  };
}

/**
 * Checks a report and lays it out for the template. A report without an issuer has no head, only its title.
 *
 * @throws TypesetError `too-large` past 50,000 rows or 40 columns; `wrong-shape` when a row has not one cell per
 *   column, or a width is not above zero
 */
export function viewReport(report: Report, metrics: LetterFontMetrics): ReportView {
  const { columns, rows } = report;
  if (rows.length > MOST_ROWS) throw new TypesetError('too-large', `More than ${MOST_ROWS} rows`, 'rows');
  if (columns.length > MOST_COLUMNS)
    throw new TypesetError('too-large', `More than ${MOST_COLUMNS} columns`, 'columns');
  if (columns.length === 0) throw new TypesetError('wrong-shape', 'A report needs a column', 'columns');
  const flat = columns.findIndex((column) => !(column.width > 0 && Number.isFinite(column.width)));
  if (flat !== -1) throw new TypesetError('wrong-shape', 'A column needs a width above zero', `columns[${flat}].width`);
  const uneven = rows.findIndex((row) => row.length !== columns.length);
  if (uneven !== -1) {
    const cells = `${rows[uneven]?.length} cells for ${columns.length} columns`;
    throw new TypesetError('wrong-shape', cells, `rows[${uneven}]`);
  }
  const isLandscape = report.orientation === 'landscape';
  const width = mm(isLandscape ? 297 : 210) - mm(50);
  return {
    title: report.title,
    about: report.subtitle === null ? [] : [report.subtitle],
    isLandscape,
    head: viewReportHead(report, width, metrics),
    columns,
    rows,
    note: report.note,
  };
}
