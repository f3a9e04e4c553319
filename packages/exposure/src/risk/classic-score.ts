import { assertInteger } from '../input/assert.ts';

/** Scores of the first scoring (v1, deprecated), each 0 to 8, by the eight ranges of its four measures. */
export interface ClassicScores {
  readonly attenuation: readonly number[];
  readonly daysSinceExposure: readonly number[];
  readonly duration: readonly number[];
  readonly transmissionRisk: readonly number[];
  readonly minimumScore: number;
}

const ATTENUATION_ABOVE = [73, 63, 51, 33, 27, 15, 10];
const DAYS_FROM = [14, 12, 10, 8, 6, 4, 2];
const MINUTES_UP_TO = [0, 5, 10, 15, 20, 25, 30];

/**
 * Product of the four scores; below the least score it is 0 (Exposure Notification API v1, `ExposureConfiguration`).
 *
 * @param exposure attenuation in dB, whole days since, minutes, transmission risk 1 to 8
 * @param scores eight of each measure
 * @returns 0 to 4096
 * @throws RangeError when a measure has not eight scores
 * @example
 * classicScore({ attenuation: 40, days: 3, minutes: 20, risk: 5 }, scores)
 */
export function classicScore(
  exposure: { readonly attenuation: number; readonly days: number; readonly minutes: number; readonly risk: number },
  scores: ClassicScores,
): number {
  for (const name of ['attenuation', 'daysSinceExposure', 'duration', 'transmissionRisk'] as const)
    assertInteger(`scores.${name}.length`, scores[name].length, [8, 8]);
  const place = (found: number) => (found === -1 ? 7 : found);
  const product =
    (scores.attenuation[place(ATTENUATION_ABOVE.findIndex((above) => exposure.attenuation > above))] as number) *
    (scores.daysSinceExposure[place(DAYS_FROM.findIndex((from) => exposure.days >= from))] as number) *
    (scores.duration[place(MINUTES_UP_TO.findIndex((most) => exposure.minutes <= most))] as number) *
    (scores.transmissionRisk[Math.min(8, Math.max(1, exposure.risk)) - 1] as number);
  return product < scores.minimumScore ? 0 : product;
}

/**
 * Attenuation of an exposure as v1 weighs it: each reading lasts until the next.
 *
 * @param sightings minute and attenuation in order, at least one
 * @param lastMinutes how long the last reading counts
 * @returns dB, rounded down
 * @throws RangeError for no sightings
 * @example
 * weightedAttenuation([[0, 1], [10, 4], [50, 5]], 6) // 188 / 56 → 3
 */
export function weightedAttenuation(
  sightings: readonly (readonly [minute: number, attenuation: number])[],
  lastMinutes: number,
): number {
  assertInteger('sightings.length', sightings.length, [1, 1_000_000]);
  let weighted = 0;
  let minutes = 0;
  for (const [at, [minute, attenuation]] of sightings.entries()) {
    const lasts = (sightings[at + 1]?.[0] ?? minute + lastMinutes) - minute;
    weighted += attenuation * lasts;
    minutes += lasts;
  }
  return Math.floor(weighted / minutes);
}
