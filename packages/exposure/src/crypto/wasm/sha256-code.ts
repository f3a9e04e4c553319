import {
  add,
  and,
  type Code,
  constant,
  get,
  I32,
  load32,
  or,
  rotateRight,
  set,
  shiftRight,
  store32,
  tee,
  type WasmFunction,
  xor,
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
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fraction(prime, 3n));
export const INITIAL_STATE: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(prime, 2n));

// Locals: state, block and out pointers, then working variables, message words and two for a round.
const [STATE, BLOCK, OUT] = [0, 1, 2];
const WORKING = 3;
const WORDS = 11;
const SUM = 27;

const rotated = (local: number, first: number, second: number, third: number): Code => [
  ...[get(local), constant(first), rotateRight, get(local), constant(second), rotateRight, xor],
  ...[get(local), constant(third), rotateRight, xor],
];
const mixed = (local: number, first: number, second: number, shift: number): Code => [
  ...[get(local), constant(first), rotateRight, get(local), constant(second), rotateRight, xor],
  ...[get(local), constant(shift), shiftRight, xor],
];

/** One round of FIPS 180-4 §6.2.2; the names of the working variables move instead of their values. */
function round(number: number): Code {
  const variable = (at: number) => WORKING + ((((at - number) % 8) + 8) % 8);
  const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(variable) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const word = (back: number) => WORDS + ((number - back) & 15);
  const schedule: Code =
    number < 16
      ? []
      : [
          ...[get(word(16)), mixed(word(15), 7, 18, 3), add, get(word(7)), add, mixed(word(2), 17, 19, 10), add],
          set(word(16)),
        ];
  return [
    schedule,
    ...[get(h), rotated(e, 6, 11, 25), add, get(f), get(g), xor, get(e), and, get(g), xor, add],
    ...[constant(ROUNDS[number] ?? 0), add, get(word(0)), add, tee(SUM), get(d), add, set(d)],
    ...[get(SUM), rotated(a, 2, 13, 22), add, get(a), get(b), or, get(c), and, get(a), get(b), and, or, add, set(h)],
  ];
}

/** `compress(state, block, out)`: out = the compression of the block into the state; all are words in memory. */
export const compressFunction: WasmFunction = {
  name: 'compress',
  parameters: 3,
  returnsI32: false,
  locals: Array.from({ length: 25 }, () => I32),
  body: [
    Array.from({ length: 8 }, (_, at) => [get(STATE), load32(at * 4), set(WORKING + at)]),
    Array.from({ length: 16 }, (_, at) => [get(BLOCK), load32(at * 4), set(WORDS + at)]),
    Array.from({ length: 64 }, (_, at) => round(at)),
    Array.from({ length: 8 }, (_, at) => [
      ...[get(OUT), get(WORKING + at), get(STATE), load32(at * 4), add, store32(at * 4)],
    ]),
  ],
};

const swapped = (local: number): Code => [
  ...[get(local), constant(24), rotateRight, constant(0x00ff00ff), and],
  ...[get(local), constant(8), rotateRight, constant(0xff00ff00), and, or],
];
/** Calls by index: `compress` is the first function of the module. */
const compress = (state: number, block: number, out: number): Code => [
  ...[constant(state), constant(block), constant(out), 0x10, 0],
];
const copyWords = (from: number, to: number, exclusiveOr: number): Code =>
  Array.from({ length: 8 }, (_, at) => [
    ...[constant(0), constant(0), load32(from + at * 4)],
    ...(exclusiveOr === 0 ? [] : [constant(exclusiveOr), xor]),
    store32(to + at * 4),
  ]);

/**
 * HKDF-SHA256 without salt of 16 bytes (RFC 5869 §2) in six compressions: the two of the all-zero salt are constant and made
 * once. Reads `AT.tek`, leaves 16 bytes at `AT.roundKeys`.
 */
export const hkdfCode = (word: number): Code => [
  Array.from({ length: 4 }, (_, at) => [
    ...[constant(0), constant(0), load32(AT.tek + at * 4), set(word), swapped(word), store32(AT.keyBlock + at * 4)],
  ]),
  compress(AT.extractInner, AT.keyBlock, AT.state),
  copyWords(AT.state, AT.digestBlock, 0),
  compress(AT.extractOuter, AT.digestBlock, AT.prk),
  copyWords(AT.prk, AT.innerPad, 0x36363636),
  copyWords(AT.prk, AT.outerPad, 0x5c5c5c5c),
  compress(AT.initial, AT.innerPad, AT.expandInner),
  compress(AT.initial, AT.outerPad, AT.expandOuter),
  compress(AT.expandInner, AT.infoBlock, AT.state),
  copyWords(AT.state, AT.digestBlock, 0),
  compress(AT.expandOuter, AT.digestBlock, AT.okm),
  Array.from({ length: 4 }, (_, at) => [
    ...[constant(0), constant(0), load32(AT.okm + at * 4), set(word), swapped(word), store32(AT.roundKeys + at * 4)],
  ]),
];
