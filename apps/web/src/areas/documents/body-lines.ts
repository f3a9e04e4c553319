import { BLOCK_KINDS, type BlockKind } from '@phong-tuyen/letters/model';
import type { DocumentView } from './document-queries.ts';

type Block = DocumentView['letter']['body'][number];

const LABELS: readonly (readonly [BlockKind, RegExp])[] = [
  ['part', /^Phần\s+\S+\.?\s*/iu],
  ['chapter', /^Chương\s+\S+\.?\s*/iu],
  ['article', /^Điều\s+\d+\.?\s*/iu],
  ['roman', /^[IVXL]+[.)]\s+/u],
  ['number', /^\d{1,2}(?:\.\d{1,2})*[.)]\s+/u],
  ['letter', /^[a-zđ][.)]\s+/u],
  ['dash', /^[-–]\s*/u],
  ['plus', /^\+\s*/u],
];

/** The outline as lines to edit: one block a line, its label in front. */
export function flattenBody(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => [
      `${block.label === null ? '' : `${block.label} `}${block.text}`,
      ...(block.children.length > 0 ? [flattenBody(block.children)] : []),
    ])
    .join('\n');
}

/** Lines back into the outline; what was not changed stays exactly as it was. */
export function restoreBody(text: string, before: readonly Block[]): Block[] {
  if (text === flattenBody(before)) return [...before];
  const roots: Block[] = [];
  const stack: { rank: number; children: Block[] }[] = [];
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const label = LABELS.map(([kind, pattern]) => ({ kind, found: pattern.exec(line)?.[0] })).find(
      (each) => each.found !== undefined,
    );
    const children: Block[] = [];
    const block: Block = {
      kind: label?.kind ?? 'paragraph',
      label: label?.found?.trim() ?? null,
      text: line.slice(label?.found?.length ?? 0),
      children,
    };
    if (label === undefined) {
      stack.length = 0;
      roots.push(block);
      continue;
    }
    const rank = BLOCK_KINDS.indexOf(label.kind);
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= rank) stack.pop();
    (stack.at(-1)?.children ?? roots).push(block);
    stack.push({ rank, children });
  }
  return roots;
}
