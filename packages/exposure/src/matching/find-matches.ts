import type { RpiEngine } from '../crypto/rpi-engine.ts';
import type { KeyList } from '../keys/key-list.ts';
import { CLOCK_DRIFT, coveredPart, type SightingIndex } from './sighting-index.ts';

/** A key's identifier that was heard at a time at which it may have been sent. */
export interface Match {
  /** Place of the key in its list. */
  readonly key: number;
  /** Place of the sighting in its log. */
  readonly sighting: number;
  /** Interval the identifier belongs to. */
  readonly interval: number;
}

/**
 * Compares every identifier of every key with what was heard. Identifiers count within two hours of their time on either side,
 * and so across the borders of days (RollingProximityIdValidator).
 *
 * @param range which keys of the list, for work in slices; all by default
 * @returns matches by key, then interval
 */
export function findMatches(
  index: SightingIndex,
  keys: KeyList,
  engine: RpiEngine,
  range: { readonly from: number; readonly to: number } = { from: 0, to: keys.length },
): Match[] {
  const matches: Match[] = [];
  if (index.order.length === 0) return matches;
  const packed = keys.packed;
  const { filter, filterShift } = index;
  for (let key = range.from; key < range.to; key++) {
    const start = keys.startOf(key);
    const part = coveredPart(index, start, start + keys.periodOf(key));
    if (part === null) continue;
    const count = part.to - part.from;
    const bytes = engine.derive(packed, key, part.from, count);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count * 4);
    for (let at = 0; at < count; at++) {
      const place = (words[at * 4] as number) >>> filterShift;
      if (((filter[place >>> 5] as number) & (1 << (place & 31))) !== 0)
        lookUp(index, words, { key, at, interval: part.from + at }, matches);
    }
  }
  return matches;
}

function lookUp(
  index: SightingIndex,
  words: Uint32Array,
  of: { readonly key: number; readonly at: number; readonly interval: number },
  matches: Match[],
): void {
  const first = words[of.at * 4] as number;
  const bucket = first & 0xffff;
  const end = index.buckets[bucket + 1] as number;
  for (let place = index.buckets[bucket] as number; place < end; place++) {
    const sighting = index.order[place] as number;
    if (index.words[sighting * 4] !== first) continue;
    const isSame = [1, 2, 3].every((word) => index.words[sighting * 4 + word] === words[of.at * 4 + word]);
    if (isSame && Math.abs((index.intervals[sighting] as number) - of.interval) <= CLOCK_DRIFT)
      matches.push({ key: of.key, sighting, interval: of.interval });
  }
}
