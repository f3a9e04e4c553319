const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Vietnam keeps one time all year, seven hours before UTC. */
const OFFSET_MS = 7 * HOUR_MS;
const OPENS_MS = 7.5 * HOUR_MS;
const OPEN_FOR_MS = 9 * HOUR_MS;

/**
 * An instant of the invented past as offices would have it: between 7:30 and 16:30 of its day, of the Friday before when that is
 * a weekend, and never after `now`.
 */
export function officeHour(at: Date, now: Date): Date {
  const local = at.getTime() + OFFSET_MS;
  let day = Math.floor(local / DAY_MS) * DAY_MS;
  const inDay = OPENS_MS + ((local - day) / DAY_MS) * OPEN_FOR_MS;
  const isAway = () => [0, 6].includes(new Date(day).getUTCDay()) || day + inDay - OFFSET_MS >= now.getTime();
  while (isAway()) day -= DAY_MS;
  return new Date(day + inDay - OFFSET_MS);
}
