import type { Block, BlockKind } from './letter.ts';

/** Điểm are lettered in the order of the Vietnamese alphabet, which has no f, j, w, z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN_STEPS = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of a whole number from 1 up. */
export function romanOf(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [step, sign] of ROMAN_STEPS) {
    while (rest >= step) {
      numeral += sign;
      rest -= step;
    }
  }
  return numeral;
}

function labelOf(kind: BlockKind, order: number): string | null {
  switch (kind) {
    case 'part':
      return `Phần ${romanOf(order)}`;
    case 'chapter':
      return `Chương ${romanOf(order)}`;
    case 'division':
      return `Mục ${order}`;
    case 'subdivision':
      return `Tiểu mục ${order}`;
    case 'article':
      return `Điều ${order}.`;
    case 'roman':
      return `${romanOf(order)}.`;
    case 'number':
      return `${order}.`;
    case 'letter':
      return order <= LETTERS.length ? `${LETTERS.charAt(order - 1)})` : `${order})`;
    case 'dash':
      return '-';
    case 'plus':
      return '+';
    default:
      return null;
  }
}

/**
 * Gives every block that has no label the one its place asks for (NĐ 30/2020 Phụ lục I, mục II.6). Điều and chương count
 * on through the whole text, the others start again under each heading. Labels already there stay as they are.
 */
export function labelBlocks(blocks: readonly Block[]): Block[] {
  const throughout = { article: 0, chapter: 0 };
  const walk = (siblings: readonly Block[]): Block[] => {
    const orders = new Map<BlockKind, number>();
    return siblings.map((block) => {
      const isThroughout = block.kind === 'article' || block.kind === 'chapter';
      const order =
        (isThroughout ? throughout[block.kind as 'article' | 'chapter'] : (orders.get(block.kind) ?? 0)) + 1;
      if (isThroughout) throughout[block.kind as 'article' | 'chapter'] = order;
      else orders.set(block.kind, order);
      return { ...block, label: block.label ?? labelOf(block.kind, order), children: walk(block.children) };
    });
  };
  return walk(blocks);
}
