const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Vietnam keeps no summer time. */
const AHEAD_MS = 7 * HOUR_MS;
const ends = { morning: 6 * HOUR_MS, midnight: DAY_MS } as const;

const sinceMidnight = (now: Date) => (now.getTime() + AHEAD_MS) % DAY_MS;

/** Zalo delivers no notices from 22:00 to 06:00. */
export const isNight = (now: Date): boolean => {
  const since = sinceMidnight(now);
  return since >= 22 * HOUR_MS || since < 6 * HOUR_MS;
};

/** Milliseconds until 06:00 or midnight in Vietnam. */
export function msUntil(end: 'morning' | 'midnight', now: Date): number {
  const left = ends[end] - sinceMidnight(now);
  return left > 0 ? left : left + DAY_MS;
}
