import {
  add,
  and,
  constant,
  get,
  I32,
  isLessUnsigned,
  load8,
  load32,
  loop,
  set,
  shiftLeft,
  shiftRight,
  store8,
  tee,
  type WasmFunction,
} from './assembler.ts';
import { AT, LANES } from './memory-map.ts';

const [SHIFT, LANE, HITS, PLACE] = [0, 1, 2, 3];

/**
 * `sieve(shift)`: looks the first words of all lanes up in the filter, and lists the lanes that pass. Without a branch: a lane is always
 * written, and stays when the count moves on.
 *
 * @returns how many pass
 */
export const sieveFunction: WasmFunction = {
  name: 'sieve',
  parameters: 1,
  returnsI32: true,
  locals: [I32, I32, I32],
  body: [
    loop([
      ...[get(LANE), constant(2), shiftLeft, load32(AT.words), get(SHIFT), shiftRight, set(PLACE)],
      ...[get(HITS), get(LANE), store8(AT.hits)],
      ...[get(PLACE), constant(3), shiftRight, load8(AT.filter)],
      ...[get(PLACE), constant(7), and, shiftRight, constant(1), and, get(HITS), add, set(HITS)],
      ...[get(LANE), constant(1), add, tee(LANE), constant(LANES), isLessUnsigned],
    ]),
    get(HITS),
  ],
};
