import {
  type Code,
  constant,
  get,
  load128,
  set,
  shuffle,
  splat32,
  store128,
  V128,
  type WasmFunction,
  xor128,
} from './assembler.ts';
import { callTo } from './functions.ts';
import { AT, WORD } from './memory-map.ts';

// Locals: where the four keys are, where their first words go, then four registers, and four more.
const [TEKS, OUT, KEYS, HALVES] = [0, 1, 2, 6];
const WORDS = [0, 1, 2, 3];

const compress = (state: number, block: number, out: number): Code => [
  ...[constant(state), constant(block), constant(out), callTo('compress')],
];
const copyWords = (from: number, to: number, exclusiveOr: number): Code =>
  Array.from({ length: 8 }, (_, at) => [
    ...[constant(0), constant(0), load128(from + at * 16)],
    ...(exclusiveOr === 0 ? [] : [constant(exclusiveOr), splat32, xor128]),
    store128(to + at * 16),
  ]);
/** SHA-256 reads words highest byte first, AES bytes in order. */
const swapBytes = (local: number): Code => [
  ...[get(local), get(local), shuffle([3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12])],
];
const pick = (left: number, right: number, words: readonly number[]): Code => [
  ...[get(left), get(right), shuffle(words.flatMap((word) => [0, 1, 2, 3].map((byte) => word * 4 + byte)))],
];

/** Four keys of four words each become four words of four keys each. */
const gatherWords: Code = [
  WORDS.map((key) => [get(TEKS), load128(AT.teks + key * 16), set(KEYS + key), swapBytes(KEYS + key), set(KEYS + key)]),
  [0, 1].map((half) => [
    ...[pick(KEYS + half * 2, KEYS + half * 2 + 1, [0, 4, 1, 5]), set(HALVES + half * 2)],
    ...[pick(KEYS + half * 2, KEYS + half * 2 + 1, [2, 6, 3, 7]), set(HALVES + half * 2 + 1)],
  ]),
  WORDS.map((word) => [
    constant(0),
    pick(HALVES + (word >> 1), HALVES + 2 + (word >> 1), word % 2 === 0 ? [0, 1, 4, 5] : [2, 3, 6, 7]),
    store128(AT.keyBlock + word * 16),
  ]),
];

/**
 * `deriveRpiKeys(teks, out)`: HKDF-SHA256 without salt of four keys (RFC 5869 §2) in six compressions: the two of the all-zero salt
 * are constant and made once. Words go to `AT.roundKeys`, where `transpose` makes planes of them.
 */
export const deriveRpiKeysFunction: WasmFunction = {
  name: 'deriveRpiKeys',
  parameters: 2,
  returnsI32: false,
  locals: Array.from({ length: 8 }, () => V128),
  body: [
    gatherWords,
    compress(AT.extractInner, AT.keyBlock, AT.state),
    copyWords(AT.state, AT.digestBlock, 0),
    compress(AT.extractOuter, AT.digestBlock, AT.prk),
    copyWords(AT.prk, AT.innerPad, 0x36363636),
    copyWords(AT.prk, AT.outerPad, 0x5c5c5c5c),
    compress(AT.initial, AT.innerPad, AT.expandInner),
    compress(AT.initial, AT.outerPad, AT.expandOuter),
    compress(AT.expandInner, AT.infoBlock, AT.state),
    copyWords(AT.state, AT.digestBlock, 0),
    compress(AT.expandOuter, AT.digestBlock, AT.state),
    WORDS.map((word) => [
      ...[constant(0), load128(AT.state + word * 16), set(KEYS)],
      ...[get(OUT), swapBytes(KEYS), store128(AT.roundKeys + word * WORD)],
    ]),
  ],
};
