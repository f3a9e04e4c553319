import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontMetrics, openFontMetrics } from './font-metrics.ts';

/** The four faces a letter is set in. Tinos has the widths of Times New Roman, which NĐ 30/2020 Phụ lục I prescribes. */
export interface LetterFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export interface LetterFontMetrics {
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
  readonly italic: FontMetrics;
}

/** Reads the Tinos faces from the npm package `@expo-google-fonts/tinos` (MIT and OFL-1.1). Blocking, about 10 ms. */
export function loadTinos(): LetterFonts {
  const require = createRequire(import.meta.url);
  const read = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}.ttf`));
  return {
    regular: read('400Regular/Tinos_400Regular'),
    bold: read('700Bold/Tinos_700Bold'),
    italic: read('400Regular_Italic/Tinos_400Regular_Italic'),
    boldItalic: read('700Bold_Italic/Tinos_700Bold_Italic'),
  };
}

/** Opens the widths of the faces that lines are broken by hand in. */
export function openLetterFontMetrics(fonts: LetterFonts): LetterFontMetrics {
  return {
    regular: openFontMetrics(fonts.regular),
    bold: openFontMetrics(fonts.bold),
    italic: openFontMetrics(fonts.italic),
  };
}
