import { addDays, localDateOf, nextWorkingMoment, reminderMoments } from '@phong-tuyen/working-time';
import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { notifyLive } from '../../platform/events/live.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/job-runner.ts';
import { officesByRole } from '../organisation/index.ts';
import { OFFICE_CALENDAR } from './due-view.ts';
import { listDue } from './store/assignments.ts';
import { insertNotices, type NewNotice } from './store/notices.ts';

/** Working days before (negative) and after the deadline. */
export const REMINDER_OFFSETS = [-2, -1, 1, 3] as const;
/** Reminder days lie at most this many calendar days from a deadline, the longest Tết included. */
const REACH_DAYS = 21;

/**
 * Writes the reminders whose moment has come: to the assignee, or to the agency's clerks and leaders when there is none.
 * Never outside working hours, never twice.
 *
 * @returns how many were written
 */
export async function remindOfDeadlines(db: Database, now: Date): Promise<number> {
  if (nextWorkingMoment(OFFICE_CALENDAR, now).getTime() !== now.getTime()) return 0;
  const today = localDateOf(now);
  const due = await listDue(db, { from: addDays(today, -REACH_DAYS), until: addDays(today, REACH_DAYS) });
  const reached = due.flatMap((assignment) => {
    const moments = reminderMoments(OFFICE_CALENDAR, assignment.deadline, REMINDER_OFFSETS);
    return moments
      .filter(({ at }) => localDateOf(at) === today && at <= now)
      .map(({ workingDays }) => ({ assignment, workingDays }));
  });
  if (reached.length === 0) return 0;
  const agencyIds = [...new Set(reached.map(({ assignment }) => assignment.agencyId))];
  const offices = await officesByRole(db, { agencyIds, roles: ['clerk', 'leader', 'head'] }, now);
  const notices: NewNotice[] = reached.flatMap(({ assignment, workingDays }) => {
    const people =
      assignment.assigneePersonId === null
        ? offices.filter((office) => office.agencyId === assignment.agencyId).map((office) => office.personId)
        : [assignment.assigneePersonId];
    return [...new Set(people)].map((personId) => ({
      agencyId: assignment.agencyId,
      personId,
      assignmentId: assignment.id,
      code: workingDays < 0 ? 'due-soon' : 'overdue',
      occasion: `${assignment.deadline}/${workingDays}`,
      details: {
        text: assignment.text.slice(0, 200),
        deadline: assignment.deadline,
        workingDays: String(Math.abs(workingDays)),
      },
    }));
  });
  return db.transaction().execute(async (tx) => {
    const written = await insertNotices(tx, notices, now);
    if (written > 0) await notifyLive(tx, { topic: 'notices', ids: [], agencyIds });
    return written;
  });
}

/** Looks every ten minutes of the working day whether somebody is to be reminded. */
export function createReminderJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'tasks-reminders',
    schema: z.object({}),
    normSeconds: 30,
    schedule: '*/10 7-17 * * *',
    run: async () => {
      await remindOfDeadlines(parts.db, parts.clock.now());
    },
  });
}
