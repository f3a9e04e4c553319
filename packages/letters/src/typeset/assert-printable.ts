import { TypesetError } from './errors.ts';
import type { FontMetrics } from './font-metrics.ts';

/** Sum of all characters of a letter or report; a report of 10,000 rows stays under it. */
const MOST_CHARACTERS = 4_000_000;
const DEEPEST = 32;

// Tab, line breaks and the like become one space; what has no shape and no width (zero-width marks, soft hyphens,
// byte-order marks, which Word leaves behind) is dropped.
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029\u2000-\u200a\u202f\u205f\u3000]+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Returns the same value with every string composed (NFC) and free of marks without shape.
 *
 * @throws TypesetError `character-not-in-font` for a character the typeface cannot draw, control characters included;
 *   `too-large` past 4 million characters or 32 levels
 */
export function assertPrintable<T>(value: T, font: FontMetrics): T {
  let total = 0;
  const visit = (part: unknown, path: string, depth: number): unknown => {
    if (depth > DEEPEST) throw new TypesetError('too-large', `Nested deeper than ${DEEPEST} levels`, path);
    if (typeof part === 'string') {
      total += part.length;
      if (total > MOST_CHARACTERS) throw new TypesetError('too-large', `More than ${MOST_CHARACTERS} characters`, path);
      return printable(part, path, font);
    }
    if (Array.isArray(part)) return part.map((item, index) => visit(item, `${path}[${index}]`, depth + 1));
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, item]) => [
      key,
      visit(item, path === '' ? key : `${path}.${key}`, depth + 1),
    ]);
    return Object.fromEntries(entries);
  };
  return visit(value, '', 0) as T;
}

function printable(text: string, path: string, font: FontMetrics): string {
  const clean = text.normalize('NFC').replace(BLANKS, ' ').replace(INVISIBLE, '');
  for (const character of clean) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (font.has(codePoint) && codePoint >= 0x20 && codePoint !== 0x7f) continue;
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new TypesetError('character-not-in-font', `The typeface has no ${code} "${character}"`, path);
  }
  return clean;
}
