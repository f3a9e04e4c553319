import type { WorkingCalendar } from './calendar.ts';
import { WorkingTimeError } from './errors.ts';
import { addDays, instantOf, type LocalDate, localDateOf, localMinuteOf } from './local-time.ts';

const FURTHEST_DAYS = 3_660;
/** A working day in law is eight hours, whatever an office's own hours. */
export const HOURS_A_DAY = 8;

/**
 * The instant at which `hours` of working time have passed since `start`.
 *
 * @param hours more than 0; fractions allowed
 * @throws WorkingTimeError limit-not-positive, year-not-covered
 */
export function addWorkingHours(calendar: WorkingCalendar, start: Date, hours: number): Date {
  if (!(hours > 0)) throw new WorkingTimeError('limit-not-positive', String(hours));
  let left = hours * 60;
  let date = localDateOf(start);
  let from = localMinuteOf(start);
  for (let walked = 0; walked < FURTHEST_DAYS; walked++) {
    for (const [begin, end] of calendar.intervalsOf(date)) {
      const minutes = end - Math.max(begin, from);
      if (minutes <= 0) continue;
      if (left <= minutes) return instantOf(date, Math.max(begin, from) + left);
      left -= minutes;
    }
    date = addDays(date, 1);
    from = 0;
  }
  throw new WorkingTimeError('too-far', `${hours} hours after ${start.toISOString()}`);
}

/** Minutes of working time between two instants; 0 when `to` is not later. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let minutes = 0;
  const last = localDateOf(to);
  for (let date = localDateOf(from), walked = 0; date <= last; date = addDays(date, 1), walked++) {
    if (walked > FURTHEST_DAYS) throw new WorkingTimeError('too-far', `${from.toISOString()} to ${to.toISOString()}`);
    minutes += minutesOn(calendar, date, { from, to });
  }
  return minutes;
}

function minutesOn(calendar: WorkingCalendar, date: LocalDate, range: { from: Date; to: Date }): number {
  const first = localDateOf(range.from) === date ? localMinuteOf(range.from) : 0;
  const last = localDateOf(range.to) === date ? localMinuteOf(range.to) : 1440;
  return calendar
    .intervalsOf(date)
    .reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(end, last) - Math.max(begin, first)), 0);
}

/** `instant` itself in working time, otherwise the next moment at which an office opens. */
export function nextWorkingMoment(calendar: WorkingCalendar, instant: Date): Date {
  let date = localDateOf(instant);
  let from = localMinuteOf(instant);
  for (let walked = 0; walked < FURTHEST_DAYS; walked++) {
    for (const [begin, end] of calendar.intervalsOf(date))
      if (from < end) return instantOf(date, Math.max(begin, from));
    date = addDays(date, 1);
    from = 0;
  }
  throw new WorkingTimeError('too-far', instant.toISOString());
}
