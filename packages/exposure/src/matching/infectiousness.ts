import { assertInteger } from '../input/assert.ts';
import type { Infectiousness } from './exposure-windows.ts';

/** Days from the onset of symptoms that a map covers, on either side. */
export const ONSET_REACH = 14;

/** Infectiousness by days since onset, -14 to 14, 29 entries; and for keys that do not say. */
export interface InfectiousnessMap {
  readonly days: readonly Infectiousness[];
  readonly unknown: Infectiousness;
}

/**
 * How infectious a key's owner was on its day (Exposure Notification API, `infectiousnessForDaysSinceOnsetOfSymptoms`).
 *
 * @param map 29 entries
 * @param daysSinceOnset days from the onset of symptoms to the key's day; outside -14 to 14 nobody is infectious
 * @returns the map's entry, or what it says of keys that do not tell
 * @throws RangeError when the map has not 29 entries
 * @example
 * infectiousnessOf(map, 2) === 'high'
 */
export function infectiousnessOf(map: InfectiousnessMap, daysSinceOnset: number | null): Infectiousness {
  assertInteger('map.days.length', map.days.length, [2 * ONSET_REACH + 1, 2 * ONSET_REACH + 1]);
  if (daysSinceOnset === null) return map.unknown;
  return map.days[daysSinceOnset + ONSET_REACH] ?? 'none';
}
