import type { AssignmentState, dueView } from '@phong-tuyen/contracts';
import {
  createWorkingCalendar,
  daysBetween,
  type HolidayData,
  OFFICE_HOURS,
  VIETNAM_CALENDAR,
  type WorkingCalendar,
  WorkingTimeError,
  workingDaysBetween,
} from '@phong-tuyen/working-time';
import type { z } from 'zod';

export type DueView = z.infer<typeof dueView>;
const SHOWN_DAYS = 60;

export const OFFICE_CALENDAR: WorkingCalendar = createWorkingCalendar(
  VIETNAM_CALENDAR satisfies HolidayData,
  OFFICE_HOURS,
);

/**
 * A deadline as people need it: working days left (negative when late) and every day on the way with why it counts or not.
 *
 * @param today local date
 */
export function viewDue(deadline: string | null, today: string, state: AssignmentState): DueView | null {
  if (deadline === null) return null;
  const late = deadline < today && (state === 'new' || state === 'in-work' || state === 'returned');
  try {
    const [from, to] = deadline < today ? [deadline, today] : [today, deadline];
    const steps = daysBetween(OFFICE_CALENDAR, from, to).slice(0, SHOWN_DAYS);
    return {
      date: deadline,
      workingDaysLeft: workingDaysBetween(OFFICE_CALENDAR, today, deadline),
      late,
      explanation: steps.map((step) => ({ date: step.date, code: step.reason, name: step.name })),
    };
  } catch (error) {
    // A year without decreed holidays: the date stands, the count of working days cannot be told.
    if (error instanceof WorkingTimeError) return { date: deadline, workingDaysLeft: 0, late, explanation: [] };
    throw error;
  }
}
