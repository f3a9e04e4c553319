import type { AssignmentState, dueView } from '@phong-tuyen/contracts';
import { daysBetween, type WorkingCalendar, WorkingTimeError, workingDaysBetween } from '@phong-tuyen/working-time';
import type { z } from 'zod';

export type DueView = z.infer<typeof dueView>;
const SHOWN_DAYS = 60;

/**
 * A deadline as people need it: working days left (negative when late) and every day on the way with why it counts or not.
 *
 * @param calendar of the agency that has the task
 * @param today local date
 */
export function viewDue(
  deadline: string | null,
  parts: { calendar: WorkingCalendar; today: string; state: AssignmentState },
): DueView | null {
  if (deadline === null) return null;
  const { calendar, today, state } = parts;
  const late = deadline < today && (state === 'new' || state === 'in-work' || state === 'returned');
  const [from, to] = deadline < today ? [deadline, today] : [today, deadline];
  return {
    date: deadline,
    workingDaysLeft: countWorkingDays(calendar, today, deadline),
    late,
    explanation: daysOf(calendar, from, to)
      .slice(0, SHOWN_DAYS)
      .map((step) => ({ date: step.date, code: step.reason, name: step.name })),
  };
}

// Days farther apart than the calendar is walked are years away: five of seven is near enough.
const WORKING_DAYS_A_DAY = 5 / 7;

/** Working days from one day to another; an estimate where they lie more than ten years apart. */
export function countWorkingDays(calendar: WorkingCalendar, from: string, to: string): number {
  try {
    return workingDaysBetween(calendar, from, to);
  } catch (error) {
    if (!(error instanceof WorkingTimeError)) throw error;
    return Math.round(((Date.parse(to) - Date.parse(from)) / 86_400_000) * WORKING_DAYS_A_DAY);
  }
}

function daysOf(calendar: WorkingCalendar, from: string, to: string): ReturnType<typeof daysBetween> {
  try {
    return daysBetween(calendar, from, to);
  } catch (error) {
    if (error instanceof WorkingTimeError) return [];
    throw error;
  }
}
