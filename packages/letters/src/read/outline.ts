import { BLOCK_KINDS, type Block, type BlockKind } from '../model/letter.ts';
import { readLabel } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';

/** A block with its place in the source and its way in the outline ("2.3"). */
export interface PlacedBlock {
  readonly kind: BlockKind;
  readonly label: string | null;
  text: string;
  readonly children: PlacedBlock[];
  readonly start: number;
  end: number;
  path: string;
}

const DEEPEST = 40;
const CLOSING =
  /^(?:Yêu cầu|Đề nghị|Trên đây|Nhận được|Trong quá trình|Giao |Kính đề nghị|Rất mong|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở |Bộ |Căn cứ |Quá trình|Trân trọng|Với |Văn phòng|Công văn này|Kế hoạch này|Chỉ thị này|Mọi |Thủ trưởng|Nếu )/u;

/** Depth of a label: outer kinds first; "1.2." stands under "1.". */
function rankOf(kind: BlockKind, depth: number): number {
  return BLOCK_KINDS.indexOf(kind) + (kind === 'number' ? (depth - 1) * 0.1 : 0);
}

/** Builds the outline of the body: labelled paragraphs under each other, plain ones where they belong. */
export function buildOutline(paragraphs: readonly Paragraph[]): PlacedBlock[] {
  const roots: PlacedBlock[] = [];
  const stack: { block: PlacedBlock; rank: number }[] = [];
  const lastLabelled = paragraphs.findLastIndex((paragraph) => readLabel(paragraph.text) !== null);
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = readLabel(paragraph.text);
    const text = tidy(label === null ? paragraph.text : paragraph.text.slice(label.length));
    if (text === '' && label === null) continue;
    const block: PlacedBlock = {
      kind: label?.kind ?? 'paragraph',
      label: label?.label ?? null,
      text,
      children: [],
      start: paragraph.start,
      end: paragraph.end,
      path: '',
    };
    const above = stack.at(-1)?.block;
    if (label === null && above !== undefined && isUntitled(above)) {
      above.text = text;
      above.end = paragraph.end;
      continue;
    }
    if (label === null) {
      const parent = parentOfPlain(text, { stack, isAfterLast: index > lastLabelled });
      (parent?.children ?? roots).push(block);
      if (parent === null) stack.length = 0;
      continue;
    }
    const rank = rankOf(label.kind, label.depth);
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= rank) stack.pop();
    (stack.at(-1)?.block.children ?? roots).push(block);
    if (stack.length < DEEPEST) stack.push({ block, rank });
  }
  numberBlocks(roots, '');
  return roots;
}

/** "Chương I" alone on its line has its title on the next. */
const isUntitled = ({ kind, text, children }: PlacedBlock): boolean =>
  text === '' && children.length === 0 && ['part', 'chapter', 'division', 'subdivision'].includes(kind);

/** A plain paragraph belongs to the heading it follows; at the letter's end it closes the letter. */
function parentOfPlain(
  text: string,
  at: { stack: readonly { block: PlacedBlock }[]; isAfterLast: boolean },
): PlacedBlock | null {
  const open = at.stack.findLast(({ block }) => !['dash', 'plus', 'letter'].includes(block.kind))?.block ?? null;
  if (open === null) return null;
  if (!at.isAfterLast) return open;
  const directly = at.stack.at(-1)?.block;
  const isHeading =
    directly !== undefined && directly === open && directly.children.length === 0 && !/[.;]$/.test(directly.text);
  if (isHeading && !/\.\/\.\s*$/.test(text)) return open;
  if (open.kind === 'article' && !CLOSING.test(text)) return open;
  return CLOSING.test(text) || /\.\/\.?\s*$/.test(text) || !isHeading ? null : open;
}

/** The text without the closing sign "./." that ends every letter. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*\.?\/\s*\.\/?\s*$/u, '.')
    .trim();

/** Sections, articles and points are counted; plain paragraphs take no number. */
function numberBlocks(blocks: readonly PlacedBlock[], above: string): void {
  let order = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') block.path = `${above}${above === '' ? '' : '.'}p${blocks.indexOf(block) + 1}`;
    else {
      order++;
      block.path = above === '' ? String(order) : `${above}.${order}`;
    }
    numberBlocks(block.children, block.path);
  }
}

/** The outline as the model has it. */
export function toBlocks(blocks: readonly PlacedBlock[]): Block[] {
  return blocks.map(({ kind, label, text, children }) => ({ kind, label, text, children: toBlocks(children) }));
}
