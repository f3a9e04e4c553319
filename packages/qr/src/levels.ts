/** How much of a code may be spoilt and still be read: L 7 % (clean screens), M 15 %, Q 25 % (posters in the rain), H 30 %. */
export type QrLevel = 'L' | 'M' | 'Q' | 'H';

/** The two bits by which format information names a level (ISO/IEC 18004, table 12). */
export const LEVEL_BITS: Readonly<Record<QrLevel, number>> = { L: 0b01, M: 0b00, Q: 0b11, H: 0b10 };

/** Codewords in all by version from 1 (table 1). */
const CODEWORDS = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532, 581, 655] as const;

/** Table 9, by version from 1: correction codewords a block, and blocks. */
const CORRECTION: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24],
};
const BLOCKS: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18],
};

/** How a version of a level is laid out: codewords in all, correction codewords a block, blocks. */
export interface Layout {
  readonly version: number;
  readonly all: number;
  readonly correction: number;
  readonly blocks: number;
}

/** Every version of a level, the smallest first. */
export function layoutsOf(level: QrLevel): Layout[] {
  return CODEWORDS.map((all, index) => ({
    version: index + 1,
    all,
    correction: CORRECTION[level][index] ?? 0,
    blocks: BLOCKS[level][index] ?? 1,
  }));
}
