import {
  add,
  and,
  and128,
  type Code,
  constant,
  get,
  I32,
  isLessUnsigned,
  load8,
  load32,
  load128,
  loop,
  or,
  rotateRight,
  set,
  shiftLeft,
  shiftLeft64,
  shiftRight,
  shiftRight64,
  shuffle,
  splat8,
  store32,
  store128,
  tee,
  unsigned,
  V128,
  type WasmFunction,
  xor,
  xor128,
} from './assembler.ts';
import { AT } from './memory-map.ts';
import { SBOX_GATES } from './sbox-circuit.ts';

/**
 * AES-128 on eight blocks at once, bit by bit (E. Käsper and P. Schwabe, "Faster and timing-attack resistant AES-GCM",
 * CHES 2009): register b holds bit b of every byte, byte p of it stands for byte p of the blocks, bit k of that byte for
 * block k. No table is read with secret indices except in the key schedule, whose keys are public diagnosis keys.
 */
const BITS = [0, 1, 2, 3, 4, 5, 6, 7];
const BYTES = Array.from({ length: 16 }, (_, byte) => byte);
const shifted = (byte: number) => (byte % 4) + 4 * ((Math.floor(byte / 4) + (byte % 4)) % 4);
const below = (byte: number, rows: number) => ((byte + rows) % 4) + 4 * Math.floor(byte / 4);
/** ShiftRows (FIPS 197 §5.1.2), the same one row further down, and two rows down (for MixColumns). */
const SHIFT_ROWS = BYTES.map(shifted);
const SHIFT_ROWS_BELOW = BYTES.map((byte) => shifted(below(byte, 1)));
const TWO_BELOW = BYTES.map((byte) => below(byte, 2));

const permuted = (local: number, order: readonly number[]): Code => [get(local), get(local), shuffle(order)];

/** Swaps the bits of two registers that a mask and a distance name; three rounds of it transpose 8 × 8 bits. */
const swapMove = (upper: number, lower: number, parts: { distance: number; mask: number; spare: number }): Code => [
  ...[get(upper), constant(parts.distance), shiftRight64, get(lower), xor128],
  ...[constant(parts.mask), splat8, and128, set(parts.spare)],
  ...[get(lower), get(parts.spare), xor128, set(lower)],
  ...[get(upper), get(parts.spare), constant(parts.distance), shiftLeft64, xor128, set(upper)],
];
const STAGES = [
  { distance: 1, mask: 0x55, pairs: [0, 2, 4, 6] },
  { distance: 2, mask: 0x33, pairs: [0, 1, 4, 5] },
  { distance: 4, mask: 0x0f, pairs: [0, 1, 2, 3] },
] as const;
const transpose = (first: number, spare: number): Code =>
  STAGES.map(({ distance, mask, pairs }) =>
    pairs.map((pair) => swapMove(first + pair, first + pair + distance, { distance, mask, spare })),
  );

/** `slice(batches)`: turns plain blocks into bit planes. */
export const sliceFunction: WasmFunction = {
  name: 'slice',
  parameters: 1,
  returnsI32: false,
  locals: [I32, ...Array.from({ length: 9 }, () => V128)],
  body: [
    loop([
      BITS.map((bit) => [get(1), load128(AT.blocks + bit * 16), set(2 + bit)]),
      transpose(2, 10),
      BITS.map((bit) => [get(1), get(2 + bit), store128(AT.planes + bit * 16)]),
      ...[get(1), constant(128), add, tee(1), get(0), constant(7), shiftLeft, isLessUnsigned],
    ]),
  ],
};

// Locals of `encrypt`: batches, offset in the blocks, offset in the round keys, eight of state, then one a gate.
const [BATCHES, OFFSET, KEYS, STATE, GATES] = [0, 1, 2, 3, 11];
const gateLocals = new Map(SBOX_GATES.map(([result], at) => [result, GATES + at]));
const MIX = GATES + SBOX_GATES.length;
const locate = (name: string): number =>
  name.startsWith('x') ? STATE + 7 - Number(name.slice(1)) : (gateLocals.get(name) ?? 0);
const substituted = (bit: number) => locate(`s${7 - bit}`);

const substitute: Code = SBOX_GATES.map(([result, left, gate, right]) => [
  ...[get(locate(left)), get(locate(right)), gate === '&' ? and128 : xor128, set(locate(result))],
]);
const withKey = (bit: number): Code => [get(KEYS), load128(AT.keyPlanes + bit * 16), xor128];

/** MixColumns (FIPS 197 §5.1.3) as 2·(a ⊕ b) ⊕ b ⊕ (c ⊕ d) over the four rows a, b, c, d of a column. */
const mixColumns: Code = [
  BITS.map((bit) => [
    ...[permuted(substituted(bit), SHIFT_ROWS_BELOW), tee(MIX + bit)],
    ...[permuted(substituted(bit), SHIFT_ROWS), xor128, set(MIX + 8 + bit)],
  ]),
  BITS.map((bit) => [
    ...[get(MIX + bit), permuted(MIX + 8 + bit, TWO_BELOW), xor128],
    ...[get(MIX + 8 + ((bit + 7) % 8)), xor128],
    // Doubling in GF(2^8) folds the highest bit back by the polynomial 0x1b.
    ...(bit === 1 || bit === 3 || bit === 4 ? [get(MIX + 15), xor128] : []),
    ...[withKey(bit), set(STATE + bit)],
  ]),
];

/** `encrypt(batches)`: ten rounds over the planes; ciphertext goes to `AT.out`, block after block. */
export const encryptFunction: WasmFunction = {
  name: 'encrypt',
  parameters: 1,
  returnsI32: false,
  locals: [I32, I32, ...Array.from({ length: MIX + 16 - 3 }, () => V128)],
  body: [
    loop([
      ...[constant(0), set(KEYS)],
      BITS.map((bit) => [get(OFFSET), load128(AT.planes + bit * 16), withKey(bit), set(STATE + bit)]),
      loop([
        ...[get(KEYS), constant(128), add, set(KEYS), substitute, mixColumns],
        ...[get(KEYS), constant(9 * 128), isLessUnsigned],
      ]),
      ...[constant(10 * 128), set(KEYS), substitute],
      BITS.map((bit) => [permuted(substituted(bit), SHIFT_ROWS), withKey(bit), set(STATE + bit)]),
      transpose(STATE, MIX),
      BITS.map((bit) => [get(OFFSET), get(STATE + bit), store128(AT.out + bit * 16)]),
      ...[get(OFFSET), constant(128), add, tee(OFFSET), get(BATCHES), constant(7), shiftLeft, isLessUnsigned],
    ]),
  ],
};

const ROUND_CONSTANTS = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36];
const substitutedByte = (word: number, byte: number): Code => [
  ...[get(word), constant(byte * 8), shiftRight, constant(255), and, load8(AT.sbox)],
  ...[constant(byte * 8), shiftLeft],
];

/** Key expansion (FIPS 197 §5.2) from the 16 bytes at `AT.roundKeys`, then the planes of all eleven round keys. */
export function keyScheduleCode(words: number): Code {
  const spare = words + 4;
  return [
    BITS.slice(0, 4).map((at) => [constant(0), load32(AT.roundKeys + at * 4), set(words + at)]),
    ROUND_CONSTANTS.map((roundConstant, round) => [
      ...[get(words + 3), constant(8), rotateRight, set(spare)],
      ...[substitutedByte(spare, 0), substitutedByte(spare, 1), or, substitutedByte(spare, 2), or],
      ...[substitutedByte(spare, 3), or, constant(roundConstant), xor, set(spare)],
      BITS.slice(0, 4).map((at) => [
        ...[get(words + at), get(at === 0 ? spare : words + at - 1), xor, set(words + at)],
        ...[constant(0), get(words + at), store32(AT.roundKeys + (round + 1) * 16 + at * 4)],
      ]),
    ]),
  ];
}

const isEqual8 = [0xfd, ...unsigned(35)];
const isOther8 = [0xfd, ...unsigned(36)];

/** Spreads each bit of the round keys over a byte; the S-box's constant 0x63 joins the keys of rounds 1 to 10. */
export const keyPlanesCode = (register: number): Code =>
  Array.from({ length: 11 }, (_, round) => [
    ...[constant(0), load128(AT.roundKeys + round * 16), set(register)],
    BITS.map((bit) => [
      ...[constant(0), get(register), constant(1 << bit), splat8, and128, constant(1 << bit), splat8],
      ...(round > 0 && ((0x63 >> bit) & 1) === 1 ? isOther8 : isEqual8),
      store128(AT.keyPlanes + (round * 8 + bit) * 16),
    ]),
  ]);
