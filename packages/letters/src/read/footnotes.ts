import type { Footnote } from '../model/letter.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digitsOf = (raised: string): string => [...raised].map((sign) => RAISED.indexOf(sign)).join('');
const raisedOf = (digits: string): string => [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('');

const NOTE = /^(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))\s*(?=["“]?\p{Lu})/u;

const isNote = (text: string) => {
  const match = NOTE.exec(text);
  if (match === null || readLabel(text)?.kind === 'number') return null;
  const mark = match[1] ?? match[2] ?? match[3] ?? digitsOf(match[4] ?? '');
  return { mark, length: match[0].length, isRaised: match[4] !== undefined };
};

/** Whether a line calls the footnote: a word with the mark grown to it ("Bluezone1"), a raised sign, or brackets. */
function callPattern(mark: string): RegExp {
  const raised = /^\d+$/.test(mark) ? raisedOf(mark) : '\u0000';
  return new RegExp(
    `(?<=\\p{L}\\p{L}|\\p{L}["”)])(?:${mark}|${raised}|\\[${mark}\\]|\\(${mark}\\)| ?\\[\\^${mark}\\])(?![\\d\\p{L}.,]*\\d)`,
    'u',
  );
}

/**
 * Takes footnotes out of the middle of the text, where a page's foot left them, and marks their calls as `[^n]`.
 *
 * @returns the other lines, in which a call reads `[^1]`, and the notes
 */
export function liftFootnotes(lines: readonly Line[]): { lines: Line[]; footnotes: Footnote[] } {
  const footnotes: Footnote[] = [];
  const kept: Line[] = [];
  let open: { mark: string; text: string } | null = null;
  const close = () => {
    if (open !== null) footnotes.push({ mark: open.mark, text: open.text.replace(/\s+/g, ' ').trim() });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    const note = isNote(line.text);
    // A note that the page's foot took before its call is still one when its mark is raised.
    const called = note === null ? -1 : findCall(note.isRaised ? lines : lines.slice(0, index), note.mark);
    if (note !== null && called !== -1 && Number(note.mark) === footnotes.length + (open === null ? 1 : 2)) {
      close();
      open = { mark: note.mark, text: line.text.slice(note.length) };
      continue;
    }
    if (open !== null && !endsNote(line, open)) {
      open = { mark: (open as { mark: string }).mark, text: `${(open as { text: string }).text} ${line.text}` };
      continue;
    }
    close();
    kept.push(line);
  }
  close();
  for (const note of footnotes) markCall(kept, note.mark);
  return { lines: kept, footnotes };
}

/** A note ends at a label, a rule, a new page, or where a finished sentence is followed by an ordinary capital line. */
function endsNote(line: Line, open: { text: string }): boolean {
  if (line.pageStart || line.isRule || (readLabel(line.text) !== null && !/^B[uư][oơớ]c/iu.test(line.text)))
    return true;
  return (
    /[.;]\s*$/.test(open.text) && /^\p{Lu}/u.test(line.text) && !/^Bước\s*\d/iu.test(line.text) && line.text.length > 60
  );
}

function findCall(lines: readonly Line[], mark: string): number {
  const pattern = callPattern(mark);
  return lines.findLastIndex((line) => pattern.test(line.text));
}

function markCall(kept: Line[], mark: string): void {
  const pattern = callPattern(mark);
  const index = kept.findIndex((line) => pattern.test(line.text));
  const line = kept[index];
  if (line !== undefined) kept[index] = { ...line, text: line.text.replace(pattern, `[^${mark}]`) };
}
