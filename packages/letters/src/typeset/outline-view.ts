import type { Block, Letter } from '../model/index.ts';

/** A piece of a line: words, or the call of a footnote. */
export type Run = string | { readonly mark: string; readonly note: string | null };

/** One paragraph of the body, as the template sets it. */
export interface ParagraphView {
  /** `centred` is a heading in the middle; `heading` a bold one from the left; `text` plain prose. */
  readonly look: 'centred' | 'heading' | 'text';
  readonly label: string;
  readonly isLabelBold: boolean;
  readonly runs: readonly Run[];
}

const FOOTNOTE_CALL = /\[\^([^\]\s]{1,8})\]/gu;
const CENTRED = new Set<Block['kind']>(['part', 'chapter', 'division', 'subdivision']);
const MAY_BE_TITLE = new Set<Block['kind']>(['article', 'roman', 'number']);

/** Cuts prose at its footnote calls. The first call of a mark carries the note; later ones only the mark. */
export function cutRuns(text: string, notes: Map<string, string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const call of text.matchAll(FOOTNOTE_CALL)) {
    const mark = call[1] ?? '';
    if (call.index > from) runs.push(text.slice(from, call.index));
    runs.push({ mark, note: notes.get(mark) ?? null });
    notes.delete(mark);
    from = call.index + call[0].length;
  }
  if (from < text.length) runs.push(text.slice(from));
  return runs;
}

/**
 * A numbered point with points under it and no closing mark is a title and stands bold on its own line
 * (NĐ 30/2020 Phụ lục I, mục II.6, on the titles of điều and khoản).
 */
function isTitle(block: Block): boolean {
  if (block.kind === 'roman') return true;
  return MAY_BE_TITLE.has(block.kind) && block.children.length > 0 && !/[.;:,…!?]$/u.test(block.text.trim());
}

function viewOf(block: Block, notes: Map<string, string>): ParagraphView {
  const label = block.label ?? '';
  // Titles of phần, chương, mục are set in capitals whatever their case in the model.
  if (CENTRED.has(block.kind)) {
    const runs = cutRuns(block.text, notes).map((run) => (typeof run === 'string' ? run.toLocaleUpperCase('vi') : run));
    return { look: 'centred', label, isLabelBold: true, runs };
  }
  const look = isTitle(block) ? 'heading' : 'text';
  return { look, label, isLabelBold: block.kind === 'article', runs: cutRuns(block.text, notes) };
}

function endWithClosingMark(paragraphs: ParagraphView[]): void {
  const last = paragraphs.at(-1);
  if (last === undefined) return;
  const runs = [...last.runs];
  const tail = runs.at(-1);
  if (typeof tail === 'string' && /\.\/\.\s*$/u.test(tail)) return;
  if (typeof tail === 'string') runs[runs.length - 1] = `${tail.replace(/[\s.;,]+$/u, '')}./.`;
  else runs.push('./.');
  paragraphs[paragraphs.length - 1] = { ...last, runs };
}

/**
 * Lays the outline out as one list of paragraphs that ends with `./.` (Phụ lục III closes every text with it).
 * A footnote that nothing calls hangs on the last paragraph, so that no words are lost.
 */
export function viewOutline(letter: Pick<Letter, 'body' | 'footnotes'>): ParagraphView[] {
  const notes = new Map(letter.footnotes.map((note) => [note.mark, note.text]));
  const paragraphs: ParagraphView[] = [];
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      paragraphs.push(viewOf(block, notes));
      walk(block.children);
    }
  };
  walk(letter.body);
  endWithClosingMark(paragraphs);
  const last = paragraphs.at(-1);
  if (last !== undefined && notes.size > 0) {
    const uncalled = [...notes].map(([mark, note]) => ({ mark, note }));
    paragraphs[paragraphs.length - 1] = { ...last, runs: [...last.runs, ...uncalled] };
  }
  return paragraphs;
}
