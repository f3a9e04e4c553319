import type { DayReason, WorkingCalendar } from './calendar.ts';
import { WorkingTimeError } from './errors.ts';
import { addDays, type LocalDate, toDayNumber } from './local-time.ts';

// Nobody is given a deadline further off than this; it keeps a faulty calendar from running for ever.
const FURTHEST_DAYS = 3_660;

/** One day on the way to a due date: counted or skipped, and why. */
export interface DayStep {
  readonly date: LocalDate;
  readonly counted: boolean;
  readonly reason: DayReason;
  readonly name: string | null;
}

/**
 * The date `days` working days after `start`; the start day itself is not counted.
 *
 * @param days whole number ≥ 1
 * @returns the due date and each day looked at, so that the date can explain itself
 * @throws WorkingTimeError limit-not-positive, year-not-covered, date-impossible
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: LocalDate,
  days: number,
): { due: LocalDate; steps: DayStep[] } {
  if (!Number.isInteger(days) || days < 1) throw new WorkingTimeError('limit-not-positive', String(days));
  const steps: DayStep[] = [];
  let date = start;
  let left = days;
  for (let walked = 0; left > 0; walked++) {
    if (walked > FURTHEST_DAYS) throw new WorkingTimeError('too-far', `${days} working days after ${start}`);
    date = addDays(date, 1);
    const step = lookAt(calendar, date);
    if (step.counted) left--;
    steps.push(step);
  }
  return { due: date, steps };
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  if (toDayNumber(to) < toDayNumber(from)) return 0 - workingDaysBetween(calendar, to, from);
  return daysBetween(calendar, from, to).filter((step) => step.counted).length;
}

/** Every day after `from` up to and including `to`, counted or skipped, and why. */
export function daysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): DayStep[] {
  const length = toDayNumber(to) - toDayNumber(from);
  if (length > FURTHEST_DAYS) throw new WorkingTimeError('too-far', `${from} to ${to}`);
  return Array.from({ length: Math.max(0, length) }, (_, index) => lookAt(calendar, addDays(from, index + 1)));
}

/** `date` itself when it is a working day, otherwise the next one (`step` 1) or the one before (`step` -1). */
export function nearestWorkingDay(calendar: WorkingCalendar, date: LocalDate, step: 1 | -1): LocalDate {
  for (let found = date, walked = 0; walked < FURTHEST_DAYS; found = addDays(found, step), walked++)
    if (calendar.isWorkingDay(found)) return found;
  throw new WorkingTimeError('too-far', date);
}

function lookAt(calendar: WorkingCalendar, date: LocalDate): DayStep {
  const { reason, name } = calendar.reasonOf(date);
  return { date, counted: calendar.isWorkingDay(date), reason, name };
}
