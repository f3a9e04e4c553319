import {
  add4x32,
  and128,
  type Code,
  constant,
  get,
  load32Splat,
  load128,
  or128,
  set,
  shiftLeft4x32,
  shiftRight4x32,
  store128,
  tee,
  V128,
  type WasmFunction,
  xor128,
} from './assembler.ts';
import { AT } from './memory-map.ts';

/** Fractional parts of roots of the first primes, as FIPS 180-4 §4.2.2 and §5.3.3 define the constants of SHA-256. */
const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (at) => at > 1 && Array.from({ length: at - 2 }, (_, before) => before + 2).every((divisor) => at % divisor !== 0),
);
/** The first 32 bits behind the point of the `degree`-th root of n, exactly: the whole root of n·2^(32·degree). */
function fraction(n: number, degree: 2n | 3n): number {
  const target = BigInt(n) << (32n * degree);
  let root = 0n;
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) if ((root + bit) ** degree <= target) root += bit;
  return Number(root & 0xffffffffn);
}
export const ROUND_CONSTANTS: readonly number[] = PRIMES.slice(0, 64).map((prime) => fraction(prime, 3n));
export const INITIAL_STATE: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(prime, 2n));

// Locals: state, block and out pointers, then working variables, message words and one for a round.
const [STATE, BLOCK, OUT] = [0, 1, 2];
const WORKING = 3;
const WORDS = 11;
const SUM = 27;

/** There is no rotation of lanes: two shifts, whose results have no bit in common. */
const rotate = (local: number, by: number): Code => [
  ...[get(local), constant(by), shiftRight4x32, get(local), constant(32 - by), shiftLeft4x32, xor128],
];
const rotated = (local: number, first: number, second: number, third: number): Code => [
  ...[rotate(local, first), rotate(local, second), xor128, rotate(local, third), xor128],
];
const mixed = (local: number, first: number, second: number, shift: number): Code => [
  ...[rotate(local, first), rotate(local, second), xor128, get(local), constant(shift), shiftRight4x32, xor128],
];

/** One round of FIPS 180-4 §6.2.2; the names of the working variables move instead of their values. */
function round(number: number): Code {
  const variable = (at: number) => WORKING + ((((at - number) % 8) + 8) % 8);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = [0, 1, 2, 3, 4, 5, 6, 7].map(variable);
  const word = (back: number) => WORDS + ((number - back) & 15);
  const schedule: Code =
    number < 16
      ? []
      : [
          ...[get(word(16)), mixed(word(15), 7, 18, 3), add4x32, get(word(7)), add4x32],
          ...[mixed(word(2), 17, 19, 10), add4x32, set(word(16))],
        ];
  return [
    schedule,
    ...[get(h), constant(0), load32Splat(AT.rounds + number * 4), add4x32, get(word(0)), add4x32],
    ...[get(f), get(g), xor128, get(e), and128, get(g), xor128, add4x32, rotated(e, 6, 11, 25), add4x32],
    ...[tee(SUM), get(d), add4x32, set(d)],
    ...[get(a), get(b), or128, get(c), and128, get(a), get(b), and128, or128],
    ...[rotated(a, 2, 13, 22), add4x32, get(SUM), add4x32, set(h)],
  ];
}

/** `compress(state, block, out)`: out = the compression of the block into the state, for four messages at once, a lane each. */
export const compressFunction: WasmFunction = {
  name: 'compress',
  parameters: 3,
  returnsI32: false,
  locals: Array.from({ length: 25 }, () => V128),
  body: [
    Array.from({ length: 8 }, (_, at) => [get(STATE), load128(at * 16), set(WORKING + at)]),
    Array.from({ length: 16 }, (_, at) => [get(BLOCK), load128(at * 16), set(WORDS + at)]),
    Array.from({ length: 64 }, (_, at) => round(at)),
    Array.from({ length: 8 }, (_, at) => [
      ...[get(OUT), get(WORKING + at), get(STATE), load128(at * 16), add4x32, store128(at * 16)],
    ]),
  ],
};
