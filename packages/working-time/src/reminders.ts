import type { WorkingCalendar } from './calendar.ts';
import { addDays, instantOf, type LocalDate } from './local-time.ts';
import { addWorkingDays, nearestWorkingDay } from './working-days.ts';

/** `workingDays` before (negative) or after (positive) the due date; 0 is the due day itself. */
export interface Reminder {
  readonly workingDays: number;
  readonly at: Date;
}

/**
 * When to remind of a due date: at the opening of the office on a working day, never at night or on a weekend.
 *
 * @param offsets in working days, for instance `[-2, -1, 0, 1, 3]`
 */
export function reminderMoments(calendar: WorkingCalendar, due: LocalDate, offsets: readonly number[]): Reminder[] {
  return offsets.map((workingDays) => {
    const date = dayAt(calendar, due, workingDays);
    const opening = calendar.intervalsOf(date)[0]?.[0] ?? 0;
    return { workingDays, at: instantOf(date, opening) };
  });
}

function dayAt(calendar: WorkingCalendar, due: LocalDate, offset: number): LocalDate {
  if (offset > 0) return addWorkingDays(calendar, due, offset).due;
  let date = nearestWorkingDay(calendar, due, -1);
  for (let left = -offset; left > 0; left--) date = nearestWorkingDay(calendar, addDays(date, -1), -1);
  return date;
}
