import type { Letter } from '../model/index.ts';
import { assertPrintable } from './assert-printable.ts';
import { openCompiler } from './compiler.ts';
import { viewLetter } from './letter-view.ts';
import { type Places, pageCountOf, parseSpots, placesOf } from './places.ts';
import { type Report, viewReport } from './report-view.ts';
import { type LetterFonts, loadTinos, openLetterFontMetrics } from './tinos.ts';

export interface TypesetOptions {
  /** Written into the PDF as its creation time; the same letter and time give the same bytes. */
  readonly createdAt: Date;
  /** Year printed on a letter that has no date yet; null (the default) leaves room for it. */
  readonly draftYear?: number | null;
  /** Size of the body, 14 points unless told 13 (both allowed by NĐ 30/2020 Phụ lục I). */
  readonly bodySize?: 13 | 14;
}

export interface TypesetLetter {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly places: Places;
}

export interface TypesetReport {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
}

/** Sets letters and reports in type. Build one per process: it holds the fonts and the warm compiler (about 60 MB). */
export interface Typesetter {
  /**
   * Sets a letter by NĐ 30/2020/NĐ-CP, Phụ lục I, as PDF/A-2b.
   *
   * @throws TypesetError `character-not-in-font`, `too-large`, `invalid-date`, `compile-failed`
   */
  typeset(letter: Letter, options: TypesetOptions): TypesetLetter;
  /**
   * Sets a table under an agency's head as PDF/A-2b; the header row repeats on each page.
   *
   * @throws TypesetError as {@link Typesetter.typeset}, and `wrong-shape`
   */
  typesetReport(report: Report, options: Pick<TypesetOptions, 'createdAt'>): TypesetReport;
}

/**
 * Opens a typesetter: about 150 ms once.
 *
 * @param options.fonts the four faces to set in; Tinos from its npm package when absent
 */
export function createTypesetter(options: { readonly fonts?: LetterFonts } = {}): Typesetter {
  const fonts = options.fonts ?? loadTinos();
  const metrics = openLetterFontMetrics(fonts);
  const compiler = openCompiler(fonts);
  return {
    typeset(letter, { createdAt, draftYear = null, bodySize = 14 }) {
      const printable = assertPrintable(letter, metrics.regular);
      const view = viewLetter(printable, { metrics, bodySize, draftYear });
      const { pdf, spots } = compiler.compile('letter', view, createdAt);
      const found = parseSpots(spots);
      return { pdf, pageCount: pageCountOf(found), places: placesOf(found) };
    },
    typesetReport(report, { createdAt }) {
      const view = viewReport(assertPrintable(report, metrics.regular), metrics);
      const { pdf, spots } = compiler.compile('report', view, createdAt);
      return { pdf, pageCount: pageCountOf(parseSpots(spots)) };
    },
  };
}
