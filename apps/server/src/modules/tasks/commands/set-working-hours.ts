import type { WeeklyHours } from '@phong-tuyen/contracts';
import { WorkingTimeError } from '@phong-tuyen/working-time';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { calendarOfHours } from '../calendars.ts';
import { fail } from '../errors.ts';
import { upsertWorkingHours } from '../store/working-hours.ts';

/**
 * Sets the weekly hours of the actor's own agency: deadlines count, and reminders come, by them from then on.
 *
 * @throws tasks.not-allowed, tasks.hours-impossible
 */
export async function setWorkingHours(context: CommandContext, hours: WeeklyHours): Promise<void> {
  const { actor } = context;
  if (!actor.abilities.has('tasks.set-hours')) throw fail('not-allowed');
  try {
    calendarOfHours(hours);
  } catch (cause) {
    if (cause instanceof WorkingTimeError) throw fail('hours-impossible', { cause });
    throw cause;
  }
  await upsertWorkingHours(context.tx, actor.agencyId, hours);
  await recordAudit(context, {
    act: 'tasks.hours-set',
    subjectType: 'agency',
    subjectId: actor.agencyId,
    detail: { hours },
  });
}
