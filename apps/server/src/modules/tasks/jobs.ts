import {
  addDays,
  localDateOf,
  nextWorkingMoment,
  reminderMoments,
  type WorkingCalendar,
} from '@phong-tuyen/working-time';
import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/job-runner.ts';
import { type NewNotice, type OfficeRow, officesByRole, tell } from '../organisation/index.ts';
import { calendarsOf } from './calendars.ts';
import { countWorkingDays } from './due-view.ts';
import { linkOf } from './load-assignment.ts';
import { type DueAssignment, listDue } from './store/assignments.ts';

/** Working days before (negative) and after the deadline. */
export const REMINDER_OFFSETS = [-2, -1, 1, 3] as const;
/** Reminder days lie at most this many calendar days from a deadline, the longest Tết included. */
const REACH_DAYS = 21;
/** A reminder that a stopped server missed is still brought so many calendar days later: a weekend and a day. */
const CATCH_UP_DAYS = 3;

interface Reached {
  readonly assignment: DueAssignment;
  readonly offset: number;
  /** Negative when late. */
  readonly workingDaysLeft: number;
}

/**
 * Writes the reminders whose moment has come: to the assignee, or to the agency's clerks and leaders when there is none.
 * Never outside the agency's own working hours; never twice, though the job runs twice or was killed half-way.
 *
 * @returns how many were written
 */
export async function remindOfDeadlines(db: Database, now: Date): Promise<number> {
  const today = localDateOf(now);
  const due = await listDue(db, { from: addDays(today, -REACH_DAYS), until: addDays(today, REACH_DAYS) });
  const calendarOf = await calendarsOf(
    db,
    due.map((assignment) => assignment.agencyId),
  );
  const reached = due.flatMap((assignment) => reachedNow(assignment, calendarOf(assignment.agencyId), now) ?? []);
  if (reached.length === 0) return 0;
  const agencyIds = [...new Set(reached.map(({ assignment }) => assignment.agencyId))];
  const offices = await officesByRole(db, { agencyIds, roles: ['clerk', 'leader', 'head'] }, now);
  const notices = reached.flatMap((each) => noticesOf(each, offices));
  return db.transaction().execute((tx) => tell(tx, notices, now));
}

/** The latest reminder of an assignment whose moment has come, if the office is at work; earlier ones are overtaken. */
function reachedNow(assignment: DueAssignment, calendar: WorkingCalendar, now: Date): Reached | null {
  if (nextWorkingMoment(calendar, now).getTime() !== now.getTime()) return null;
  const today = localDateOf(now);
  const since = [addDays(today, -CATCH_UP_DAYS), localDateOf(assignment.createdAt)].sort().at(-1) ?? today;
  const latest = reminderMoments(calendar, assignment.deadline, REMINDER_OFFSETS)
    .filter(({ at }) => at <= now && localDateOf(at) >= since)
    .at(-1);
  if (latest === undefined) return null;
  const workingDaysLeft = countWorkingDays(calendar, today, assignment.deadline);
  return { assignment, offset: latest.workingDays, workingDaysLeft };
}

function noticesOf({ assignment, offset, workingDaysLeft }: Reached, offices: readonly OfficeRow[]): NewNotice[] {
  const people =
    assignment.assigneePersonId === null
      ? offices.filter((office) => office.agencyId === assignment.agencyId).map((office) => office.personId)
      : [assignment.assigneePersonId];
  return [...new Set(people)].map((personId) => ({
    agencyId: assignment.agencyId,
    personId,
    subjectId: assignment.id,
    link: linkOf(assignment.id),
    // By the offset: code and occasion together are what keeps a reminder from coming twice.
    code: offset < 0 ? 'due-soon' : 'overdue',
    occasion: `${assignment.deadline}/${offset}`,
    details: {
      text: assignment.text.slice(0, 200),
      deadline: assignment.deadline,
      workingDays: String(Math.abs(workingDaysLeft)),
    },
  }));
}

/** Looks every ten minutes whether somebody is to be reminded; each agency's own hours decide when. */
export function createReminderJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'tasks-reminders',
    schema: z.object({}),
    normSeconds: 30,
    schedule: '*/10 * * * *',
    run: async () => {
      await remindOfDeadlines(parts.db, parts.clock.now());
    },
  });
}
