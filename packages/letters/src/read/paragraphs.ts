import { isCapitals } from './fold.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** A paragraph of the body with its broken lines joined, and each piece's place in the source. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Maps an offset in `text` to the source: pieces in order. */
  readonly pieces: readonly { readonly at: number; readonly start: number }[];
}

/** Words that open a letter's closing sentence, also where the line above is as long as the page. */
const CLOSES =
  /^(?:Giao |Đề nghị |Trên đây là|Trân trọng|Nhận được (?:văn bản|công văn|thông báo|kế hoạch)|Trong quá trình|Yêu cầu (?:các|Thủ trưởng)|(?:Kế hoạch|Chỉ thị|Quyết định|Công văn|Thông báo) này)/u;
const SENTENCE_END = /(?:[.;:!?…]|\.\/\.)["”)]?\s*$/u;

/** Joins lines that were broken by the page's width; a label, or a sentence's end before a capital, begins a new paragraph. */
export function joinParagraphs(lines: readonly Line[], usualGap: number): Paragraph[] {
  const width = usualWidth(lines);
  const paragraphs: { text: string; start: number; end: number; pieces: { at: number; start: number }[] }[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.isRule) continue;
    const last = paragraphs.at(-1);
    if (last === undefined || previous === null || beginsNew(line, { last: last.text, previous, width, usualGap })) {
      paragraphs.push({ text: line.text, start: line.start, end: line.end, pieces: [{ at: 0, start: line.start }] });
    } else {
      const joiner = /\p{L}-$/u.test(last.text) ? '' : ' ';
      last.pieces.push({ at: last.text.length + joiner.length, start: line.start });
      last.text = `${last.text}${joiner}${line.text}`;
      last.end = line.end;
    }
    previous = line;
  }
  return paragraphs;
}

function beginsNew(line: Line, at: { last: string; previous: Line; width: number; usualGap: number }): boolean {
  if (readLabel(line.text) !== null) return line.gap > at.usualGap || !continuesLabel(line.text, at);
  const startsCapital = /^["“(]?\p{Lu}/u.test(line.text);
  if (
    SENTENCE_END.test(at.last) &&
    startsCapital &&
    (at.previous.text.length < at.width * 0.85 || line.gap > at.usualGap || /(?:[:;]|\.\/\.)\s*$/.test(at.last))
  )
    return true;
  if (SENTENCE_END.test(at.last) && CLOSES.test(line.text)) return true;
  if (isCapitals(at.last) && !isCapitals(line.text)) return true;
  // A short line without a mark is a heading of its own.
  return (
    startsCapital &&
    at.previous.text.length < at.width * 0.55 &&
    readLabel(at.last) !== null &&
    at.last.length < at.width * 1.5 &&
    !/[,\-–]$|\s(?:và|của|các|cho|trên|tại|với)$/u.test(at.last) &&
    line.gap >= at.usualGap
  );
}

/** "… Luật số\n15. Chương…" and "… khoản\n1 Điều 5" are not labels when the sentence before plainly goes on. */
function continuesLabel(text: string, at: { last: string; previous: Line; width: number }): boolean {
  if (/^[-–+•*]\s/u.test(text)) return /\s(?:-|–)$/u.test(at.last);
  if (SENTENCE_END.test(at.last)) return false;
  return (
    /(?:\s(?:số|khoản|điểm|mục|ngày|tháng|năm|từ|đến|hơn|gần|khoảng|Điều|và|của)|,)$/iu.test(at.last) &&
    at.previous.text.length > at.width * 0.8
  );
}

function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.85)] ?? 80);
}

/** Empty lines above nearly every line of a whole letter: a file that sets every line apart has them, and they mean nothing there. */
export function usualGapOf(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line) => line.gap)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.05)] ?? 0;
}
