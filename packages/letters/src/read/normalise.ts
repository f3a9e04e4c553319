import { LetterError } from './letter-error.ts';

export const MOST_CHARACTERS = 2_000_000;

export interface NormalText {
  readonly text: string;
  readonly pageStarts: number[];
  readonly hadNul: boolean;
}

/**
 * Makes the text that all spans point into: composed letters (also where marks were torn off their letters by a space), one
 * kind of line end, no control characters. Page starts move along.
 *
 * @throws LetterError empty, too-large
 */
export function normalise(text: string, pageStarts: readonly number[] = [0]): NormalText {
  if (text.length > MOST_CHARACTERS) throw new LetterError('too-large');
  const starts = [...new Set([0, ...pageStarts.filter((start) => start > 0 && start < text.length)])].sort(
    (a, b) => a - b,
  );
  const pages = starts.map((start, index) => clean(text.slice(start, starts[index + 1] ?? text.length)));
  const joined = pages.join('');
  if (joined.trim() === '') throw new LetterError('empty');
  let at = 0;
  const moved = pages.map((page) => {
    const start = at;
    at += page.length;
    return start;
  });
  return { text: joined, pageStarts: moved, hadNul: text.includes('\u0000') };
}

function clean(page: string): string {
  return (
    page
      .replace(/\r\n?|\f|\v|\u2028|\u2029|\u0085/g, '\n')
      .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
      .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
      .replace(/[^\P{Cc}\n]/gu, '')
      // "Ủ y" with its mark torn off: a mark after a space belongs to the letter before it
      .replace(/(\p{L}) +(?=\p{M})/gu, '$1')
      .normalize('NFC')
  );
}
