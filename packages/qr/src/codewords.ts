import { errorCorrection } from './error-correction.ts';
import { type Layout, layoutsOf, type QrLevel } from './levels.ts';

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11] as const;

/** Bits of the count of bytes in byte mode. */
const countBits = (version: number): number => (version < 10 ? 8 : 16);

/** The smallest version that holds the bytes. @throws RangeError when none of ours does */
function layoutFor(length: number, level: QrLevel): Layout {
  const fitting = layoutsOf(level).find(
    ({ version, all, correction, blocks }) => (all - correction * blocks) * 8 >= 4 + countBits(version) + length * 8,
  );
  if (fitting === undefined) throw new RangeError(`${length} bytes are too many for a QR code of level ${level}`);
  return fitting;
}

/**
 * Codewords of a text in byte mode, blocks woven as they are drawn.
 *
 * @throws RangeError over 520 bytes of UTF-8 at level L (M 412, Q 292, H 220)
 */
export function codewordsOf(text: string, level: QrLevel = 'L'): { version: number; codewords: readonly number[] } {
  const bytes = [...new TextEncoder().encode(text)];
  const { version, all, correction, blocks: count } = layoutFor(bytes.length, level);
  const data = dataCodewords(bytes, countBits(version), all - correction * count);
  const blocks = splitBlocks(data, count);
  const checks = blocks.map((block) => errorCorrection(block, correction));
  return { version, codewords: [...weave(blocks), ...weave(checks)] };
}

function dataCodewords(bytes: readonly number[], lengthBits: number, room: number): number[] {
  const bits: number[] = [];
  const put = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  put(BYTE_MODE, 4);
  put(bytes.length, lengthBits);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, room * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const words: number[] = [];
  for (let at = 0; at < bits.length; at += 8)
    words.push(bits.slice(at, at + 8).reduce((word, bit) => word * 2 + bit, 0));
  for (let pad = 0; words.length < room; pad++) words.push(PADDING[pad % 2] ?? 0);
  return words;
}

/** Shorter blocks first; the last ones take one codeword more where it does not come out even. */
function splitBlocks(data: readonly number[], count: number): number[][] {
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  const blocks: number[][] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const size = short + (index >= count - longer ? 1 : 0);
    blocks.push(data.slice(at, at + size));
    at += size;
  }
  return blocks;
}

function weave(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  const woven: number[] = [];
  for (let index = 0; index < longest; index++)
    for (const block of blocks) {
      const word = block[index];
      if (word !== undefined) woven.push(word);
    }
  return woven;
}
