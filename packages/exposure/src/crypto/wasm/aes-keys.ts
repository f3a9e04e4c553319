import { BITS, ROWS } from './aes-code.ts';
import {
  add,
  type Code,
  constant,
  get,
  I32,
  isLessUnsigned,
  load128,
  loop,
  not128,
  set,
  store128,
  tee,
  type WasmFunction,
  xor128,
} from './assembler.ts';
import { callTo } from './functions.ts';
import { AT, BLOCK, BYTE, PLANE, WORD } from './memory-map.ts';

const ROUND_CONSTANTS = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36];
const SBOX_CONSTANT = 0x63;

const complement = (address: number, offset: number): Code => [
  ...[get(address), get(address), load128(offset), not128, store128(offset)],
];

/** One step of key expansion (FIPS 197 §5.2), from the round key before; local 0 counts. */
function expand(round: number): Code {
  const before = AT.roundKeys + (round - 1) * BLOCK;
  const key = AT.roundKeys + round * BLOCK;
  const constantOf = (row: number) => SBOX_CONSTANT ^ (row === 0 ? (ROUND_CONSTANTS[round - 1] ?? 0) : 0);
  return [
    // RotWord is a choice of addresses.
    ROWS.map((row) => constant(before + (12 + ((row + 1) % 4)) * BYTE)),
    ...[constant(before), constant(key), callTo('substitute'), constant(0), set(0)],
    ROWS.map((row) =>
      BITS.filter((bit) => ((constantOf(row) >> bit) & 1) === 1).map((bit) =>
        complement(0, key + row * BYTE + bit * PLANE),
      ),
    ),
    loop([
      ...[get(0), get(0), load128(key), get(0), load128(before + WORD), xor128, store128(key + WORD)],
      ...[get(0), constant(PLANE), add, tee(0), constant(3 * WORD), isLessUnsigned],
    ]),
  ];
}

/**
 * `expandKeys()`: all round keys of all lanes from the first. The S-box's constant then joins them, because the rounds leave it out:
 * MixColumns keeps a column of equal bytes as it is.
 */
export const expandKeysFunction: WasmFunction = {
  name: 'expandKeys',
  parameters: 0,
  returnsI32: false,
  locals: [I32],
  body: [
    ROUND_CONSTANTS.map((_, at) => expand(at + 1)),
    ...[constant(0), set(0)],
    loop([
      BITS.filter((bit) => ((SBOX_CONSTANT >> bit) & 1) === 1).map((bit) =>
        complement(0, AT.roundKeys + BLOCK + bit * PLANE),
      ),
      ...[get(0), constant(BYTE), add, tee(0), constant(10 * BLOCK), isLessUnsigned],
    ]),
  ],
};
