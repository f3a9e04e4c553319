import type { LayoutBox, LayoutLine } from './layout-document.ts';

/** A piece of text as PDF.js hands it over. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

interface Growing {
  runs: PdfRun[];
  end: number;
  baseline: number;
  size: number;
}

/** Wider than this many ems is a column's gap, not a space between words. */
const COLUMN_GAP = 1.5;
/** Room left for the number or a part of the date, which a stamp fills later, parts no line. */
const BLANK_GAP = 6;
const AFTER_BLANK = /^(?:\/|tháng(?:\s|$)|năm(?:\s|$))/u;
const NATIONAL_NAME = /^CỘNG H(?:ÒA|OÀ)/iu;

function continues(line: Growing, run: PdfRun): boolean {
  // A footnote's mark is small and raised, and belongs to the line it stands in.
  const isRaised = run.size < line.size * 0.8 && Math.abs(run.baseline - line.baseline) < line.size * 0.6;
  if (!isRaised && Math.abs(run.baseline - line.baseline) > 1.5) return false;
  const gap = run.x - line.end;
  const widest = AFTER_BLANK.test(run.text) ? BLANK_GAP : COLUMN_GAP;
  return gap > -line.size && gap < widest * line.size && !NATIONAL_NAME.test(run.text);
}

/** Joins runs into lines in the order they are drawn, which keeps the two columns of the head apart. */
export function joinRuns(runs: readonly PdfRun[]): PdfRun[][] {
  const lines: Growing[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const line = lines.at(-1);
    if (line === undefined || !continues(line, run)) {
      lines.push({ runs: [run], end: run.x + run.width, baseline: run.baseline, size: run.size });
      continue;
    }
    line.runs.push(run);
    line.end = run.x + run.width;
  }
  return lines.map((line) => line.runs);
}

function textOf(runs: readonly PdfRun[]): string {
  let text = '';
  let end = Number.NaN;
  for (const run of runs) {
    if (run.x - end > run.size * 0.12 && !text.endsWith(' ')) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** "ABCDEF+TimesNewRomanPS-BoldMT" without the subset's prefix. */
function plainName(font: string): string {
  return font.replace(/^[A-Z]{6}\+/u, '');
}

/** The family a PDF's font name tells: "BCDEEE+TimesNewRomanPS-BoldMT" is of TimesNewRoman. */
export function familyOf(font: string): string {
  const plain = plainName(font).replace(/[-,](?:Roman|Regular|Bold|Italic|Oblique|Semi|MT|PS)+$/iu, '');
  return plain.replace(/(?:PS)?(?:MT)?$/u, '');
}

/** Makes a line of its runs; its look is that of the run with the most letters. */
export function lineOf(
  runs: readonly PdfRun[],
  page: number,
  width: number,
  text: { left: number; right: number },
): LayoutLine {
  const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));
  const x = Math.min(...runs.map((run) => run.x));
  const end = Math.max(...runs.map((run) => run.x + run.width));
  const box: LayoutBox = { x, y: main.baseline - main.size * 0.216, width: end - x, height: main.size * 1.107 };
  const middle = (x + end) / 2;
  const textMiddle = (text.left + text.right) / 2;
  return {
    text: textOf(runs),
    page,
    box,
    column: end < width * 0.56 ? 'left' : x > width * 0.4 ? 'right' : 'full',
    isCentred: Math.abs(middle - textMiddle) < 10 && box.width < (text.right - text.left) * 0.92,
    size: main.size,
    family: familyOf(main.font),
    // Without the prefix, whose six random letters may spell anything.
    isBold: /bold|black|heavy/iu.test(plainName(main.font)),
    isItalic: /italic|oblique/iu.test(plainName(main.font)),
  };
}
