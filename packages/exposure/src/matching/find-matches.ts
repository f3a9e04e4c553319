import type { RpiEngine } from '../crypto/rpi-engine.ts';
import { assertInteger } from '../input/assert.ts';
import type { KeyList } from '../keys/key-list.ts';
import { planSearch } from './plan-search.ts';
import { CLOCK_DRIFT, firstWordsOf, type SightingIndex, sightingsOf } from './sighting-index.ts';

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
 * @param index of the log: `indexSightings(log)`
 * @param keys that were published
 * @param engine from `chooseEngine()`
 * @param range which keys of the list, for work in slices; all by default. An engine takes 128 keys at once: slices of thousands
 * @returns matches by key, then interval, then sighting
 * @throws RangeError when the range does not lie in the list
 * @example
 * const matches = findMatches(indexSightings(log), keys, chooseEngine());
 */
export function findMatches(
  index: SightingIndex,
  keys: KeyList,
  engine: RpiEngine,
  range: { readonly from: number; readonly to: number } = { from: 0, to: keys.length },
): Match[] {
  assertInteger('range.to', range.to, [0, keys.length]);
  assertInteger('range.from', range.from, [0, range.to]);
  const matches: Match[] = [];
  if (index.order.length === 0) return matches;
  const tasks = planSearch(index, keys, range);
  engine.search(keys.packed, tasks, firstWordsOf(index), (task, interval, rpi) => {
    for (const sighting of sightingsOf(index, rpi))
      if (Math.abs((index.intervals[sighting] as number) - interval) <= CLOCK_DRIFT)
        matches.push({ key: tasks.keys[task] as number, sighting, interval });
  });
  return matches.sort(
    (left, right) => left.key - right.key || left.interval - right.interval || left.sighting - right.sighting,
  );
}
