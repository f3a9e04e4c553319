import { getDocumentProxy } from 'unpdf';
import { LetterError } from '../read/letter-error.ts';

export const MOST_PAGES = 200;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * Text of each page, line by line. Lines are built from where the words stand, so that the two columns of the head come
 * side by side with a wide gap between them, as people see them.
 *
 * @throws LetterError encrypted, damaged, too-many-pages
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new LetterError('too-many-pages');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(linesOf(content.items.flatMap(runOf)));
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    if (cause instanceof LetterError) throw cause;
    throw new LetterError('damaged', { cause });
  } finally {
    await document.cleanup();
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    throw new LetterError(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause });
  }
}

function runOf(item: object): Run[] {
  if (!('str' in item) || !('transform' in item)) return [];
  const { str, transform, width, height } = item as { str: string; transform: number[]; width: number; height: number };
  if (str.trim() === '') return [];
  return [
    {
      text: str,
      x: transform[4] ?? 0,
      y: transform[5] ?? 0,
      width,
      size: height > 0 ? height : Math.abs(transform[3] ?? 12),
    },
  ];
}

/** Runs on one height make a line; far gaps keep the columns of the head and the foot apart. */
function linesOf(runs: readonly Run[]): string {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const isRaised = row !== undefined && run.size < row.size * 0.8 && Math.abs(row.y - run.y) < row.size * 0.6;
    if (row !== undefined && (Math.abs(row.y - run.y) < Math.max(2, row.size * 0.3) || isRaised)) {
      row.runs.push(run);
      if (run.size > row.size) row.size = run.size;
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  const merged = mergeRaised(rows);
  const pitch = usualPitch(merged);
  const columns = merged.map((row, index) => {
    const above = merged[index - 1];
    const isFar = above !== undefined && above.y - row.y > row.size * Math.min(pitch * FAR, MOST_PITCH);
    return `${isFar ? '\n' : ''}${lineOf(row.runs)}`;
  });
  return `${columns.join('\n')}\n`;
}

/** An empty line stands where rows are farther apart than this times the lines of a paragraph. */
const FAR = 1.22;
/** Rows farther apart than this, in heights of their letters, are never of one paragraph set at single spacing. */
const MOST_PITCH = 1.6;

/**
 * The closest distance between rows that a page keeps more than once, in heights of its letters: that of the lines of one
 * paragraph. Infinite on pages with too few rows to tell.
 */
function usualPitch(rows: readonly { y: number; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above === undefined) continue;
    const pitch = Math.round(((above.y - row.y) / row.size) * 20) / 20;
    if (pitch > 0.9 && pitch < 2.1) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const least = Math.max(2, rows.length * 0.08);
  return Math.min(...[...counts].filter(([, count]) => count >= least).map(([pitch]) => pitch));
}

/** A footnote's mark is raised above its line and was sorted before it: put it back among its neighbours. */
function mergeRaised(
  rows: readonly { y: number; size: number; runs: Run[] }[],
): { y: number; size: number; runs: Run[] }[] {
  const merged: { y: number; size: number; runs: Run[] }[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const isMark =
      last?.runs.every((run) => run.size < row.size * 0.8 && /^[\d*()[\]]{1,4}$/.test(run.text.trim())) &&
      last.y - row.y < row.size * 0.7;
    if (last !== undefined && isMark)
      merged[merged.length - 1] = { y: row.y, size: row.size, runs: [...last.runs, ...row.runs] };
    else merged.push({ ...row, runs: [...row.runs] });
  }
  return merged;
}

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of a row; raised digits, the marks of footnotes, stay raised. */
function lineOf(runs: readonly Run[]): string {
  let line = '';
  let end = Number.NaN;
  const size = Math.max(...runs.map((run) => run.size));
  const base = runs.find((run) => run.size === size)?.y ?? 0;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const gap = run.x - end;
    if (gap > run.size * 2) line += '    ';
    else if (gap > run.size * 0.12 && !line.endsWith(' ')) line += ' ';
    const isRaised = run.size < size * 0.8 && run.y > base + size * 0.15;
    line += isRaised ? run.text.trim().replace(/\d/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit) : run.text;
    end = run.x + run.width;
  }
  return line;
}
