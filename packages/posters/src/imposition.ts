import type { PosterFormat } from './formats.ts';

/** Where one face lies on a sheet, in millimetres from its upper left corner; `face` counts through all that are printed. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly face: number;
}
/** A stroke from (x, y) to (x, y). */
export type Mark = readonly [number, number, number, number];

export interface Sheet {
  readonly cells: readonly Cell[];
  readonly marks: readonly Mark[];
}

export interface Imposition {
  readonly sheetWidth: number;
  readonly sheetHeight: number;
  readonly bleed: number;
  readonly sheets: readonly Sheet[];
}

/** Paper that several small ones are printed on together. */
export const PAPERS = { a4: [210, 297], a3: [297, 420], sra3: [320, 450] } as const;
export type PaperName = keyof typeof PAPERS;

const BLEED = 3;
const MARK = 5;
/** Marks end short of the cut, or they would show on it. */
const MARK_GAP = 1;
/** Printers leave a margin of the paper blank. */
const PRINTER_MARGIN = 4;
/** Between two on one sheet: room for the blade when each bleeds. */
const GUTTER = 4;

/** Each face on a sheet of its own size; with `marks` on a larger one, with bleed and crop marks for the printing house. */
export function imposeSingle(format: PosterFormat, faces: number, marks: boolean): Imposition {
  const edge = marks ? BLEED + MARK + MARK_GAP : 0;
  const rect = { x: edge, y: edge, width: format.width, height: format.height };
  return {
    sheetWidth: format.width + 2 * edge,
    sheetHeight: format.height + 2 * edge,
    bleed: marks ? BLEED : 0,
    sheets: Array.from({ length: faces }, (_, face) => ({
      cells: [{ x: edge, y: edge, face }],
      marks: marks ? cropMarks(rect) : [],
    })),
  };
}

/**
 * As many faces on a paper as fit, the paper lying or standing, with cut marks in the margins only.
 *
 * @returns null when not even one fits
 */
export function imposeMany(format: PosterFormat, faces: number, paper: PaperName): Imposition | null {
  const [short, long] = PAPERS[paper];
  const best = [fit(format, short, long), fit(format, long, short)].sort((a, b) => b.count - a.count)[0];
  if (best === undefined || best.count === 0) return null;
  const { places, sheetWidth, sheetHeight } = best;
  const sheets = Array.from({ length: Math.ceil(faces / best.count) }, (_, sheet) => {
    const cells = places
      .map((place, index) => ({ ...place, face: sheet * best.count + index }))
      .filter((cell) => cell.face < faces);
    return { cells, marks: cutMarks(format, cells, { width: sheetWidth, height: sheetHeight }) };
  });
  return { sheetWidth, sheetHeight, bleed: best.gutter / 2, sheets };
}

function fit(format: PosterFormat, sheetWidth: number, sheetHeight: number) {
  // Two A5 fill an A4 to its edge: then they share one cut and nothing bleeds.
  const tight = gridOf(format, { sheetWidth, sheetHeight, gutter: 0, margin: 0 });
  const roomy = gridOf(format, { sheetWidth, sheetHeight, gutter: GUTTER, margin: PRINTER_MARGIN });
  return roomy.count >= tight.count ? roomy : tight;
}

function gridOf(
  format: PosterFormat,
  room: { sheetWidth: number; sheetHeight: number; gutter: number; margin: number },
) {
  const { sheetWidth, sheetHeight, gutter, margin } = room;
  const along = (length: number, each: number) =>
    Math.max(0, Math.floor((length - 2 * margin + gutter + 1e-6) / (each + gutter)));
  const [columns, rows] = [along(sheetWidth, format.width), along(sheetHeight, format.height)];
  const left = (sheetWidth - columns * format.width - (columns - 1) * gutter) / 2;
  const top = (sheetHeight - rows * format.height - (rows - 1) * gutter) / 2;
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % Math.max(1, columns)) * (format.width + gutter),
    y: top + Math.floor(index / Math.max(1, columns)) * (format.height + gutter),
  }));
  return { count: columns * rows, places, sheetWidth, sheetHeight, gutter };
}

function cropMarks(rect: { x: number; y: number; width: number; height: number }): Mark[] {
  const marks: Mark[] = [];
  const start = BLEED + MARK_GAP;
  for (const x of [rect.x, rect.x + rect.width])
    for (const [edge, way] of [
      [rect.y, -1],
      [rect.y + rect.height, 1],
    ] as const)
      marks.push([x, edge + way * start, x, edge + way * (start + MARK)]);
  for (const y of [rect.y, rect.y + rect.height])
    for (const [edge, way] of [
      [rect.x, -1],
      [rect.x + rect.width, 1],
    ] as const)
      marks.push([edge + way * start, y, edge + way * (start + MARK), y]);
  return marks;
}

/** Short strokes at the paper's edges where each cut begins and ends; left out where faces reach the edge. */
function cutMarks(format: PosterFormat, cells: readonly Cell[], sheet: { width: number; height: number }): Mark[] {
  const xs = new Set(cells.flatMap((cell) => [cell.x, cell.x + format.width]));
  const ys = new Set(cells.flatMap((cell) => [cell.y, cell.y + format.height]));
  const top = Math.min(...ys);
  const left = Math.min(...xs);
  const marks: Mark[] = [];
  const inside = (at: number, length: number) => at > 0.5 && at < length - 0.5;
  for (const x of xs) {
    const length = Math.min(MARK, Math.max(1.5, top - 2 * MARK_GAP));
    if (inside(x, sheet.width)) marks.push([x, 0, x, length], [x, sheet.height - length, x, sheet.height]);
  }
  for (const y of ys) {
    const length = Math.min(MARK, Math.max(1.5, left - 2 * MARK_GAP));
    if (inside(y, sheet.height)) marks.push([0, y, length, y], [sheet.width - length, y, sheet.width, y]);
  }
  return marks;
}
