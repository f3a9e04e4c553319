import type { ScheduleBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { assertPeriod, assertSendable, stationsInArea } from '../assert-schedule.ts';
import { announce, assertMay, loadOwn } from '../load-bulletin.ts';
import { planStations } from '../planning/plan-stations.ts';
import { insertSchedule } from '../store/schedules.ts';

/**
 * Puts an approved bulletin on the loudspeakers of some places for some days. Those of lower priority give way, and their
 * agencies see it on their own bulletins.
 *
 * @returns the schedule's id
 * @throws broadcasts.not-approved, .no-audio, .period-impossible, .place-outside, .no-station
 */
export async function scheduleBulletin(
  context: CommandContext,
  bulletinId: string,
  body: ScheduleBody,
): Promise<string> {
  const row = await loadOwn(context, bulletinId);
  assertMay(context, 'broadcasts.schedule');
  await assertSendable(context, row);
  assertPeriod(body, context.now);
  const stations = await stationsInArea(context, body.agencyIds);
  const { agencyId, personId } = context.actor;
  const id = await insertSchedule(context.tx, { ...body, bulletinId, agencyId, personId, now: context.now });
  await planStations(context.tx, { agencyIds: [...new Set(stations.map((station) => station.agencyId))] }, context.now);
  await announce(context, {
    name: 'scheduled',
    subject: 'bulletin',
    id: bulletinId,
    detail: { scheduleId: id, stations: stations.length, fromDay: body.fromDay, untilDay: body.untilDay },
  });
  return id;
}
