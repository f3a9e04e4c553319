import { errorCorrection } from './error-correction.ts';

/** ISO/IEC 18004, table 9, level L, by version from 1: codewords in all, correction codewords a block, blocks. */
const VERSIONS: readonly (readonly [number, number, number])[] = [
  [26, 7, 1],
  [44, 10, 1],
  [70, 15, 1],
  [100, 20, 1],
  [134, 26, 1],
  [172, 18, 2],
  [196, 20, 2],
  [242, 24, 2],
  [292, 30, 2],
  [346, 18, 4],
  [404, 20, 4],
  [466, 24, 4],
  [532, 26, 4],
  [581, 30, 4],
  [655, 22, 6],
];
const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11] as const;

/** Bits of the count of bytes in byte mode. */
const countBits = (version: number): number => (version < 10 ? 8 : 16);

/** The smallest version that holds the bytes. @throws RangeError when none of ours does */
function versionFor(length: number): number {
  const index = VERSIONS.findIndex(
    ([all, correction, blocks], at) => (all - correction * blocks) * 8 >= 4 + countBits(at + 1) + length * 8,
  );
  if (index < 0) throw new RangeError(`${length} bytes are too many for a QR code`);
  return index + 1;
}

/**
 * Codewords of a text in byte mode, level L (screens are clean), blocks woven as they are drawn.
 *
 * @throws RangeError over 520 bytes of UTF-8
 */
export function codewordsOf(text: string): { version: number; codewords: readonly number[] } {
  const bytes = [...new TextEncoder().encode(text)];
  const version = versionFor(bytes.length);
  const [all, correction, count] = VERSIONS[version - 1] ?? [0, 0, 1];
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
