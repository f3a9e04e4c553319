import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { fail } from '../errors.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { localDateOf } from '../planning/local-time.ts';
import { agenciesUnder } from '../planning/plan-bulletin.ts';
import { planStations } from '../planning/plan-stations.ts';
import { cancelScheduleRow, lockSchedule } from '../store/schedules.ts';

/** Ends a schedule of the actor's agency: what has not begun is taken out, and others may move up. */
export async function cancelSchedule(context: CommandContext, id: string): Promise<void> {
  const row = await lockSchedule(context.tx, id);
  if (row === null || row.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  assertMay(context, 'broadcasts.schedule');
  if (row.cancelledAt !== null) return;
  if (row.untilDay < localDateOf(context.now)) throw fail('period-impossible');
  await cancelScheduleRow(context.tx, id, context.now);
  await planStations(context.tx, { agencyIds: await agenciesUnder(context.tx, row.placeIds) }, context.now);
  await announce(context, {
    name: 'schedule-cancelled',
    subject: 'bulletin',
    id: row.bulletinId,
    detail: { scheduleId: id },
  });
}
