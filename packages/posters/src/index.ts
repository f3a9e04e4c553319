/**
 * Posters, leaflets, stickers, table cards and slides of a campaign: designed templates in type and vector pictures, each
 * with a QR code of its own. Knows no framework, database or network; whoever calls passes in words, addresses and the time.
 */
export { PosterError } from './errors.ts';
export { FORMAT_NAMES, FORMATS, type FormatName, type PosterFormat, PRINTED_FORMATS } from './formats.ts';
export { PAPERS, type PaperName } from './imposition.ts';
export { createPosterPrinter, facesPerSheet, type PosterOrder, type PosterPrinter } from './poster-printer.ts';
export type { PosterContent, PosterFace } from './poster-view.ts';
export { AUDIENCES, type Audience, WORDINGS, type Wording, type Words } from './wording.ts';
