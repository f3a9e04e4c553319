import { DOCUMENT_TYPES, type DocumentTypeCode } from '../model/document-types.ts';
import { fold, isCapitals } from './fold.ts';
import type { Line } from './lines.ts';

const BY_NAME = new Map(Object.entries(DOCUMENT_TYPES).map(([code, name]) => [fold(name), code as DocumentTypeCode]));
const BY_SYMBOL = new Map(Object.keys(DOCUMENT_TYPES).map((code) => [fold(code), code as DocumentTypeCode]));
// Names that also open ordinary lines; they count as a type only when set in capitals on a line of their own.
const STAMPS = /\s*(KHẨN|HỎA TỐC|THƯỢNG KHẨN|\(DỰ THẢO\)|DỰ THẢO)\s*$/u;

/** The line that names the document's type in capitals ("QUYẾT ĐỊNH"), and which type it is. */
export function findTypeLine(lines: readonly Line[], until: number): { line: number; type: DocumentTypeCode } | null {
  for (const [index, line] of lines.slice(0, until).entries()) {
    if (!isCapitals(line.text) || line.text.length > 40) continue;
    const type = BY_NAME.get(
      fold(
        line.text
          .replace(STAMPS, '')
          .replace(/[:.]$/, '')
          .replace(/\s+(?=\p{Lu}\s)/gu, ' '),
      ),
    );
    const spaced =
      BY_NAME.get(fold(line.text).replace(/\s/g, '')) ??
      [...BY_NAME].find(([name]) => name.replace(/\s/g, '') === fold(line.text).replace(/[\s:]/g, ''))?.[1];
    const found = type ?? spaced;
    if (found !== undefined && found !== 'CV') return { line: index, type: found };
  }
  return null;
}

/** Normative documents have symbols of their own; they are none of the 29 types (Luật 80/2015/QH13, Điều 4). */
export const isNormative = (symbol: string | null): boolean =>
  symbol?.split(/[/-]/).some((part) => /^(?:TT|TTLT|NĐ|NQLT|QH\d+|UBTVQH\d+|LCT)$/u.test(part)) ?? false;

/** The type that a symbol tells: "QĐ-UBND", "2020/QĐ-UBND"; null when it tells none, as a công văn's. */
export function typeOfSymbol(symbol: string | null): DocumentTypeCode | null {
  const first = symbol
    ?.split('/')
    .find((part) => !/^\d{4}$/.test(part))
    ?.split('-')[0];
  return first === undefined ? null : (BY_SYMBOL.get(fold(first)) ?? null);
}
