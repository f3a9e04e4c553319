import {
  and128,
  type Code,
  constant,
  get,
  load128,
  set,
  shiftLeft4x32,
  shiftRight4x32,
  splat32,
  store128,
  V128,
  type WasmFunction,
  xor128,
} from './assembler.ts';
import { PLANE } from './memory-map.ts';

const MASKS: Readonly<Record<number, number>> = {
  16: 0x0000ffff,
  8: 0x00ff00ff,
  4: 0x0f0f0f0f,
  2: 0x33333333,
  1: 0x55555555,
};
// Locals: the address, eight registers at most, one to spare.
const [ADDRESS, FIRST, SPARE] = [0, 1, 9];

/** Swaps the upper bits of one register with the lower bits of another, `distance` apart. */
const swapMove = (low: number, high: number, distance: number): Code => [
  ...[get(low), constant(distance), shiftRight4x32, get(high), xor128],
  ...[constant(MASKS[distance] ?? 0), splat32, and128, set(SPARE)],
  ...[get(high), get(SPARE), xor128, set(high)],
  ...[get(low), get(SPARE), constant(distance), shiftLeft4x32, xor128, set(low)],
];

/** Swaps among registers that are loaded, by ever smaller distances, and stored again: what fits the processor's registers. */
const swapAmong = (planes: readonly number[], distances: readonly number[]): Code => [
  planes.map((plane, at) => [get(ADDRESS), load128(plane * PLANE), set(FIRST + at)]),
  distances.map((distance) =>
    planes.map((low, at) => {
      const other = planes.indexOf(low + distance);
      return (low & distance) !== 0 || other === -1 ? [] : swapMove(FIRST + at, FIRST + other, distance);
    }),
  ),
  planes.map((plane, at) => [get(ADDRESS), get(FIRST + at), store128(plane * PLANE)]),
];
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/**
 * `transpose(address)`: 128 words become the 32 planes of their bits, or back (H. S. Warren, "Hacker's Delight", §7-3, in each of the
 * four lanes of a register): bit j of word 4·i + l is bit i of word 4·j + l afterwards.
 */
export const transposeFunction: WasmFunction = {
  name: 'transpose',
  parameters: 1,
  returnsI32: false,
  locals: Array.from({ length: 9 }, () => V128),
  body: [
    range(8).map((at) =>
      swapAmong(
        [0, 8, 16, 24].map((more) => at + more),
        [16, 8],
      ),
    ),
    range(4).map((at) =>
      swapAmong(
        range(8).map((more) => at * 8 + more),
        [4, 2, 1],
      ),
    ),
  ],
};
