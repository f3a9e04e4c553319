/**
 * Letters and reports set in type as PDF/A-2b by NĐ 30/2020/NĐ-CP, Phụ lục I.
 * Owns layout only: it reads no file but its own templates and fonts, knows no clock, and never signs.
 */
export { TYPESET_ERROR_CODES, TypesetError, type TypesetErrorCode } from './errors.ts';
export type { Box, Places } from './places.ts';
export type { Report, ReportColumn } from './report-view.ts';
export { type LetterFonts, loadTinos } from './tinos.ts';
export {
  createTypesetter,
  type TypesetLetter,
  type TypesetOptions,
  type TypesetReport,
  type Typesetter,
} from './typesetter.ts';
