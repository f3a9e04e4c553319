import type { ScheduleBody, schedulePreview } from '@phong-tuyen/contracts';
import type { z } from 'zod';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { QueryContext } from '../../../platform/http/route.ts';
import { agencyTree } from '../../organisation/index.ts';
import { assertPeriod, assertSendable, stationsInArea } from '../assert-schedule.ts';
import { agenciesUnder } from '../planning/plan-bulletin.ts';
import { makePlan, type Plan } from '../planning/plan-stations.ts';
import { findBulletin } from '../store/bulletins.ts';
import type { OccurrenceRow } from '../store/occurrences.ts';

/** Nothing in the table has it: schedules that are only looked at. */
const LOOKED_AT = '00000000-0000-8000-8000-000000000000';

/** What a schedule would bring, without keeping it: how many broadcasts, and who would have to give way. */
export async function previewSchedule(
  context: Pick<QueryContext, 'actor' | 'now'> & { tx: Parameters<typeof assertSendable>[0]['tx'] },
  bulletinId: string,
  body: ScheduleBody,
): Promise<z.input<typeof schedulePreview>> {
  const { tx, actor, now } = context;
  const row = await findBulletin(tx, bulletinId);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  const audio = await assertSendable(context, row);
  assertPeriod(body, now);
  const stations = await stationsInArea(context, body.agencyIds);
  const agencyIds = [...new Set(stations.map((station) => station.agencyId))];
  const schedule = {
    ...body,
    id: LOOKED_AT,
    bulletinId,
    agencyId: actor.agencyId,
    placeIds: body.agencyIds,
    createdAt: now,
    cancelledAt: null,
    level: row.level,
    audioId: audio.id,
    seconds: audio.seconds,
  };
  const before = await makePlan(tx, { agencyIds, also: [] }, now);
  const after = await makePlan(tx, { agencyIds, also: [schedule] }, now);
  const own = after.standing.filter((each) => each.scheduleId === LOOKED_AT);
  return {
    stations: stations.length,
    withoutStation: await placesWithout(tx, body.agencyIds, agencyIds),
    broadcasts: own.filter((each) => each.state === 'planned').length,
    dropped: own.filter((each) => each.state === 'dropped').length,
    moved: own.filter((each) => each.state === 'planned' && each.note !== null).length,
    displaced: await displacedBy(tx, before, after),
  };
}

async function displacedBy(tx: Parameters<typeof findBulletin>[0], before: Plan, after: Plan) {
  const earlier = new Map(before.standing.map((row) => [row.id, row]));
  const changed = after.standing.filter((row) => isWorse(earlier.get(row.id), row));
  const byBulletin = Map.groupBy(changed, (row) => row.bulletinId);
  return Promise.all(
    [...byBulletin].map(async ([bulletinId, rows]) => {
      const dropped = rows.filter((row) => row.state === 'dropped').length;
      const bulletin = await findBulletin(tx, bulletinId);
      return { title: bulletin?.title ?? '', moved: rows.length - dropped, dropped };
    }),
  );
}

/** Lost its room, or got a remark it had not. */
function isWorse(before: OccurrenceRow | undefined, after: OccurrenceRow): boolean {
  if (before === undefined || before.state === 'dropped') return false;
  return after.state === 'dropped' || (after.note !== null && after.note !== before.note);
}

async function placesWithout(
  tx: Parameters<typeof agencyTree>[0],
  placeIds: readonly string[],
  withStation: readonly string[],
): Promise<string[]> {
  const under = new Set(await agenciesUnder(tx, placeIds));
  const has = new Set(withStation);
  const tree = await agencyTree(tx);
  return tree
    .filter((agency) => under.has(agency.id) && agency.kind === 'commune-committee' && !has.has(agency.id))
    .map((agency) => agency.name);
}
