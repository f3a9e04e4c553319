import { openPosterCompiler, type PosterCompiler } from './compiler.ts';
import { PosterError } from './errors.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { type Imposition, imposeMany, imposeSingle, type PaperName } from './imposition.ts';
import { type PosterContent, type PosterFace, viewFace, viewShared } from './poster-view.ts';

export interface PosterOrder {
  readonly format: FormatName;
  readonly content: PosterContent;
  readonly faces: readonly PosterFace[];
  /** One a sheet as it is cut, one a sheet with bleed and crop marks, or several on a paper with cut marks. */
  readonly sheet: 'trimmed' | 'crop-marks' | PaperName;
}

/** Draws posters, print sheets and slides. Build one per thread: it holds the fonts and the warm compiler (about 40 MB). */
export interface PosterPrinter {
  /** @param createdAt written into the file, so that the same order gives the same bytes @throws PosterError */
  pdf(order: PosterOrder, createdAt: Date): Uint8Array;
  /** The first face as a picture with letters as outlines. */
  svg(order: Omit<PosterOrder, 'sheet'>): string;
}

export function createPosterPrinter(compiler: PosterCompiler = openPosterCompiler()): PosterPrinter {
  return {
    pdf: (order, createdAt) => compiler.pdf(viewOf(order), createdAt),
    svg: (order) => compiler.svg(viewOf({ ...order, faces: order.faces.slice(0, 1), sheet: 'trimmed' })),
  };
}

/** How many faces of a format go on one sheet of a paper; 0 when it is too large. */
export function facesPerSheet(format: FormatName, paper: PaperName): number {
  return imposeMany(FORMATS[format], 1_000, paper)?.sheets[0]?.cells.length ?? 0;
}

function viewOf(order: PosterOrder) {
  const format = FORMATS[order.format];
  const imposed = impose(order);
  return {
    title: order.content.headline.vi.replace(/[*\n]+/g, ' ').trim(),
    author: order.content.agency,
    layout: format.layout,
    width: format.width,
    height: format.height,
    ...imposed,
    shared: viewShared(order.content),
    faces: order.faces.map(viewFace),
  };
}

function impose(order: PosterOrder): Imposition {
  const format = FORMATS[order.format];
  if (order.sheet === 'trimmed' || order.sheet === 'crop-marks')
    return imposeSingle(format, order.faces.length, order.sheet === 'crop-marks');
  const imposed = imposeMany(format, order.faces.length, order.sheet);
  if (imposed === null) throw new PosterError(`${order.format} does not fit on ${order.sheet}`);
  return imposed;
}
