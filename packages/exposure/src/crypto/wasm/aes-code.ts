import { and128, type Code, get, load128, set, store128, V128, type WasmFunction, xor128 } from './assembler.ts';
import { BYTE, PLANE } from './memory-map.ts';
import { SBOX_GATES } from './sbox-circuit.ts';

/**
 * AES-128 on 128 blocks at once, bit by bit (E. Biham, "A fast new DES implementation in software", FSE 1997): a plane holds one
 * bit of every block, so that ShiftRows is a choice of addresses and MixColumns needs no moving of bits. No table is read.
 */
export const BITS = [0, 1, 2, 3, 4, 5, 6, 7];
export const ROWS = [0, 1, 2, 3];

/** Locals a substitution needs: eight inputs and one a gate. */
export const GATE_LOCALS = 8 + SBOX_GATES.length;
const gateAt = new Map(SBOX_GATES.map(([result], at) => [result, 8 + at]));
const locate = (name: string): number => (name.startsWith('x') ? 7 - Number(name.slice(1)) : (gateAt.get(name) ?? 0));

/**
 * The S-box without its constant: the bits in the locals from `frame` on are substituted.
 *
 * @param results where bit 0 goes; the others follow
 */
export const substituteBits = (frame: number, results: number): Code => [
  SBOX_GATES.map(([result, left, gate, right]) => [
    ...[get(frame + locate(left)), get(frame + locate(right)), gate === '&' ? and128 : xor128],
    set(frame + locate(result)),
  ]),
  BITS.map((bit) => [get(frame + locate(`s${7 - bit}`)), set(results + bit)]),
];

/** Which bits make bit `bit` of the double of a byte: doubling in GF(2^8) folds the highest back by the polynomial 0x1b. */
export const doubled = (bit: number): readonly number[] =>
  bit === 0 ? [7] : bit === 1 || bit === 3 || bit === 4 ? [bit - 1, 7] : [bit - 1];

// Locals of both functions: the addresses of four bytes, of their keys and of the result, then gates, bytes and pairs.
const [KEY, OUT, GATES] = [4, 5, 6];
const SUBSTITUTED = GATES + GATE_LOCALS;
const PAIRS = SUBSTITUTED + 32;

const substituteFour: Code = ROWS.map((row) => [
  BITS.map((bit) => [get(row), load128(bit * PLANE), set(GATES + bit)]),
  substituteBits(GATES, SUBSTITUTED + row * 8),
]);
const substituted = (row: number, bit: number) => get(SUBSTITUTED + (row % 4) * 8 + bit);
const pair = (row: number, bit: number) => PAIRS + (row % 4) * 8 + bit;
const pairsOf = (bit: number): Code =>
  ROWS.map((row) => [substituted(row, bit), substituted(row + 1, bit), xor128, set(pair(row, bit))]);
const keyed = (row: number, bit: number, value: Code): Code => {
  const offset = row * BYTE + bit * PLANE;
  return [get(OUT), value, get(KEY), load128(offset), xor128, store128(offset)];
};

/** `substitute(b0, b1, b2, b3, key, out)`: SubBytes and AddRoundKey of four bytes, as in the last round and in the key schedule. */
export const substituteFunction: WasmFunction = {
  name: 'substitute',
  parameters: 6,
  returnsI32: false,
  locals: Array.from({ length: GATE_LOCALS + 32 }, () => V128),
  body: [substituteFour, ROWS.map((row) => BITS.map((bit) => keyed(row, bit, substituted(row, bit))))],
};

/**
 * `column(b0, b1, b2, b3, key, out)`: a column of a round, from the four bytes that ShiftRows brings together. MixColumns (FIPS 197
 * §5.1.3) as 2·(a ⊕ b) ⊕ b ⊕ (c ⊕ d) over the rows a, b, c, d.
 */
export const columnFunction: WasmFunction = {
  name: 'column',
  parameters: 6,
  returnsI32: false,
  locals: Array.from({ length: GATE_LOCALS + 64 }, () => V128),
  body: [
    substituteFour,
    pairsOf(7),
    BITS.map((bit) => [
      bit === 7 ? [] : pairsOf(bit),
      ROWS.map((row) =>
        keyed(row, bit, [
          ...[substituted(row + 1, bit), get(pair(row + 2, bit)), xor128],
          doubled(bit).map((from) => [get(pair(row, from)), xor128]),
        ]),
      ),
    ]),
  ],
};
