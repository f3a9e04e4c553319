import { INTERVALS_A_DAY, type Tasks } from '../crypto/rpi-engine.ts';
import type { KeyList } from '../keys/key-list.ts';
import { coveredPart, type SightingIndex } from './sighting-index.ts';

/**
 * Which intervals of which keys are worth deriving, those of the same hours side by side: the engine works on many keys at once and
 * does least when all of them count alike.
 *
 * @param range which keys of the list
 */
export function planSearch(
  index: SightingIndex,
  keys: KeyList,
  range: { readonly from: number; readonly to: number },
): Tasks {
  const length = Math.max(0, range.to - range.from);
  const [places, starts] = [new Uint32Array(length), new Uint32Array(length)];
  const counts = new Uint8Array(length);
  let found = 0;
  for (let key = range.from; key < range.to; key++) {
    const start = keys.startOf(key);
    const part = coveredPart(index, start, start + keys.periodOf(key));
    if (part === null) continue;
    places[found] = key;
    starts[found] = part.from - index.first;
    counts[found] = part.to - part.from;
    found++;
  }
  const byCount = sorted(counts.subarray(0, found), INTERVALS_A_DAY + 1);
  const byStart = sorted(pick(starts, byCount), index.next.length + 1);
  const order = pick(byCount, byStart);
  return {
    keys: pick(places, order),
    starts: pick(starts, order).map((start) => start + index.first),
    counts: Uint8Array.from(order, (at) => counts[at] as number),
  };
}

const pick = (from: Uint32Array, order: Uint32Array): Uint32Array => order.map((at) => from[at] as number);

/** Counting sort: the places of the values in rising order, equal ones as they were. Values are whole and below `limit`. */
function sorted(values: Uint32Array | Uint8Array, limit: number): Uint32Array {
  const ends = new Uint32Array(limit + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] as number) + 1;
  for (let value = 0; value < limit; value++) ends[value + 1] = (ends[value + 1] as number) + (ends[value] as number);
  const order = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const place = ends[value] as number;
    order[place] = at;
    ends[value] = place + 1;
  }
  return order;
}
