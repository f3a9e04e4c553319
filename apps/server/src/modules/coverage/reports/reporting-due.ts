import type { ReportingDue } from '@phong-tuyen/contracts';
import {
  createWorkingCalendar,
  OFFICE_HOURS,
  VIETNAM_CALENDAR,
  WorkingTimeError,
  workingDaysBetween,
} from '@phong-tuyen/working-time';
import { addDays, daysApart, weekdayOf } from '../board/days.ts';

const CALENDAR = createWorkingCalendar(VIETNAM_CALENDAR, OFFICE_HOURS);
const WEEK = 7;

/**
 * Where an agency stands with its weekly report. A week runs up to its reporting day; a report counts for the week it was made in.
 *
 * @param goal.reportWeekday 1 is Monday
 * @param lastOn local day of the agency's latest report
 */
export function reportingDue(
  goal: { startsOn: string; endsOn: string; reportWeekday: number },
  lastOn: string | null,
  today: string,
): ReportingDue {
  const now = [today, goal.endsOn].sort()[0] ?? today;
  const dueOn = addDays(now, (goal.reportWeekday - weekdayOf(now) + WEEK) % WEEK);
  if (lastOn !== null && daysApart(addDays(dueOn, -WEEK), lastOn) > 0)
    return { state: 'reported', dueOn, workingDaysLeft: workingDays(today, dueOn) };
  const missed = addDays(dueOn, -WEEK);
  const wasAwaited = daysApart(goal.startsOn, missed) >= 0;
  const cameForIt = lastOn !== null && daysApart(addDays(missed, -WEEK), lastOn) > 0;
  if (wasAwaited && !cameForIt) return { state: 'late', dueOn: missed, workingDaysLeft: workingDays(today, missed) };
  const isPast = daysApart(dueOn, today) > 0;
  return { state: isPast ? 'late' : 'due', dueOn, workingDaysLeft: workingDays(today, dueOn) };
}

/** Years without a decree on holidays leave out weekends only: seven days are five. */
function workingDays(from: string, to: string): number {
  try {
    return workingDaysBetween(CALENDAR, from, to);
  } catch (error) {
    if (!(error instanceof WorkingTimeError)) throw error;
    return Math.round((daysApart(from, to) * 5) / WEEK);
  }
}
