import type { StationBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { fail } from '../errors.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { assertSlots } from '../load-station.ts';
import { planStations } from '../planning/plan-stations.ts';
import { insertStation, isNameTaken } from '../store/stations.ts';

/**
 * Adds a station to a place of the actor's area; schedules that reach the place are planned on it at once.
 *
 * @returns its id
 * @throws broadcasts.place-outside, .slots-impossible, .station-name-taken
 */
export async function addStation(
  context: CommandContext,
  station: StationBody & { agencyId: string },
): Promise<string> {
  assertMay(context, 'broadcasts.run-stations');
  const area = await areaOf(context.tx, context.actor.agencyId);
  if (!area.agencyIds.includes(station.agencyId)) throw fail('place-outside');
  assertSlots(station.slots);
  if (await isNameTaken(context.tx, station.agencyId, station.name, null))
    throw fail('station-name-taken', { values: { name: station.name } });
  const id = await insertStation(context.tx, { ...station, now: context.now });
  await planStations(context.tx, { agencyIds: [station.agencyId] }, context.now);
  await announce(context, { name: 'station-added', subject: 'station', id, detail: { kind: station.kind } });
  return id;
}
