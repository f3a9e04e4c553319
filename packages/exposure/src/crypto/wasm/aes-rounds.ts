import { BITS, doubled, GATE_LOCALS, ROWS, substituteBits } from './aes-code.ts';
import {
  and128,
  type Code,
  constant,
  get,
  load128,
  not128,
  set,
  store128,
  tee,
  V128,
  type WasmFunction,
  xor128,
} from './assembler.ts';
import { callTo } from './functions.ts';
import { AT, BLOCK, BYTE, PLANE, WORD } from './memory-map.ts';

/** What every identifier's plain text begins with (Cryptography Specification v1.2): "EN-RPI" and six zeros; then the interval. */
const START = [0x45, 0x4e, 0x2d, 0x52, 0x50, 0x49, 0, 0, 0, 0, 0, 0];
/** The byte of the plain text that differs from one interval to the next, and the row and column it is in. */
const LOW_BYTE = 12;
const LAST_COLUMN = 3;

/** Where ShiftRows (FIPS 197 §5.1.2) takes the byte of a row and column from. */
const shifted = (column: number, row: number) => row + 4 * ((column + row) % 4);

/** Calls for a column of a state at `from`; `address` may put other bytes in. */
const callColumn = (
  name: 'column' | 'substitute',
  column: number,
  at: { round: number; out: number },
  address: (row: number) => number,
): Code => [
  ROWS.map((row) => constant(address(row))),
  ...[constant(AT.roundKeys + at.round * BLOCK + column * WORD), constant(at.out), callTo(name)],
];
const fullRound = (round: number): Code => {
  const [from, to] = round % 2 === 1 ? [AT.even, AT.odd] : [AT.odd, AT.even];
  return ROWS.map((column) =>
    callColumn('column', column, { round, out: to + column * WORD }, (row) => from + shifted(column, row) * BYTE),
  );
};

/**
 * `prepareRounds()`: the first two rounds of all that stays the same while only the lowest byte of the interval counts up. That byte
 * meets only the last column in the first round, and one byte of each column in the second: those are left out by zeros (the S-box
 * without its constant leaves zero zero) and added by `firstRounds`, because MixColumns is linear.
 */
export const prepareRoundsFunction: WasmFunction = {
  name: 'prepareRounds',
  parameters: 0,
  returnsI32: false,
  locals: [],
  body: [
    Array.from({ length: 16 }, (_, byte) => BITS.map((bit) => whiten(byte, bit))),
    ROWS.map((column) =>
      callColumn(
        'column',
        column,
        { round: 1, out: column === LAST_COLUMN ? AT.baseOfFirst : AT.odd + column * WORD },
        (row) => (shifted(column, row) === LOW_BYTE ? AT.zeros : AT.even + shifted(column, row) * BYTE),
      ),
    ),
    ROWS.map((column) =>
      callColumn('column', column, { round: 2, out: AT.baseOfSecond + column * WORD }, (row) =>
        (column + row) % 4 === LAST_COLUMN ? AT.zeros : AT.odd + shifted(column, row) * BYTE,
      ),
    ),
  ],
};

/** A plane of the plain text with the first round key. */
function whiten(byte: number, bit: number): Code {
  const offset = byte * BYTE + bit * PLANE;
  const counter = AT.counter + offset - LOW_BYTE * BYTE;
  const isSet = (((START[byte] ?? 0) >> bit) & 1) === 1;
  return [
    ...[constant(0), constant(0), load128(AT.roundKeys + offset)],
    ...(byte >= LOW_BYTE ? [constant(0), load128(counter), xor128] : isSet ? [not128] : []),
    store128(AT.even + offset),
  ];
}

// Locals of `firstRounds`: gates, the substituted byte, the last column after the first round.
const [GATES, SUBSTITUTED] = [0, GATE_LOCALS];
const COLUMN = SUBSTITUTED + 8;

/** Adds a substituted byte's share to a row: MixColumns takes it twice, three times or once, by how far below the row it stands. */
const addShare = (distance: number, bit: number): Code => [
  distance === 0 || distance === 1 ? doubled(bit).map((from) => [get(SUBSTITUTED + from), xor128]) : [],
  distance === 0 ? [] : [get(SUBSTITUTED + bit), xor128],
];
/** The column that ShiftRows takes the byte of a row of the last column to. */
const shiftedTo = (row: number) => LAST_COLUMN - row;
const below = (row: number, from: number) => (row - from + 4) % 4;

/** `firstRounds()`: the first two rounds in five substitutions, on what `prepareRounds` has left. */
export const firstRoundsFunction: WasmFunction = {
  name: 'firstRounds',
  parameters: 0,
  returnsI32: false,
  locals: Array.from({ length: COLUMN + 32 }, () => V128),
  body: [
    BITS.map((bit) => [
      ...[constant(0), load128(AT.counter + bit * PLANE)],
      ...[constant(0), load128(AT.roundKeys + LOW_BYTE * BYTE + bit * PLANE), xor128, set(GATES + bit)],
    ]),
    substituteBits(GATES, SUBSTITUTED),
    ROWS.map((row) =>
      BITS.map((bit) => [
        ...[constant(0), load128(AT.baseOfFirst + row * BYTE + bit * PLANE)],
        ...[addShare(below(0, row), bit), set(COLUMN + row * 8 + bit)],
      ]),
    ),
    ROWS.map((from) => [
      BITS.map((bit) => [get(COLUMN + from * 8 + bit), set(GATES + bit)]),
      substituteBits(GATES, SUBSTITUTED),
      ROWS.map((row) =>
        BITS.map((bit) => {
          const offset = shiftedTo(from) * WORD + row * BYTE + bit * PLANE;
          return [
            ...[constant(0), constant(0), load128(AT.baseOfSecond + offset)],
            ...[addShare(below(from, row), bit), store128(AT.even + offset)],
          ];
        }),
      ),
    ]),
  ],
};

/** `advance()`: counts the interval of every lane up by one, as an adder of single bits. */
export const advanceFunction: WasmFunction = {
  name: 'advance',
  parameters: 0,
  returnsI32: false,
  locals: [V128, V128],
  body: [
    // All bits set: the carry into the lowest.
    ...[constant(0), load128(AT.zeros), not128, set(0)],
    Array.from({ length: 32 }, (_, bit) => [
      ...[constant(0), constant(0), load128(AT.counter + bit * PLANE), tee(1)],
      ...[get(0), xor128, store128(AT.counter + bit * PLANE)],
      ...[get(1), get(0), and128, set(0)],
    ]),
  ],
};

const lastRound = (column: number): Code => [
  callColumn(
    'substitute',
    column,
    { round: 10, out: AT.words + column * WORD },
    (row) => AT.odd + shifted(column, row) * BYTE,
  ),
  ...[constant(AT.words + column * WORD), callTo('transpose')],
];

/**
 * `identify(shift)`: the first words of the identifiers of the present interval, and how many of them pass the filter; counts up.
 * A filter asks for one word, so the last round is left out for the three others.
 */
export const identifyFunction: WasmFunction = {
  name: 'identify',
  parameters: 1,
  returnsI32: true,
  locals: [],
  body: [
    callTo('firstRounds'),
    [3, 4, 5, 6, 7, 8, 9].map(fullRound),
    lastRound(0),
    callTo('advance'),
    ...[get(0), callTo('sieve')],
  ],
};

/** `finish()`: the other three words of what `identify` worked on last. */
export const finishFunction: WasmFunction = {
  name: 'finish',
  parameters: 0,
  returnsI32: false,
  locals: [],
  body: [1, 2, 3].map(lastRound),
};
