import type { StationBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { applyStationChange } from '../apply-station-change.ts';
import { fail } from '../errors.ts';
import { announce } from '../load-bulletin.ts';
import { assertSlots, loadStation } from '../load-station.ts';
import { planStations } from '../planning/plan-stations.ts';
import { isNameTaken } from '../store/stations.ts';

/**
 * Changes a station; other slots mean another plan.
 *
 * @throws broadcasts.slots-impossible, .station-name-taken
 */
export async function changeStation(context: CommandContext, id: string, body: StationBody): Promise<void> {
  const station = await loadStation(context, id);
  assertSlots(body.slots);
  if (await isNameTaken(context.tx, station.agencyId, body.name, id))
    throw fail('station-name-taken', { values: { name: body.name } });
  await applyStationChange(context, station, body);
  await planStations(context.tx, { agencyIds: [station.agencyId] }, context.now);
  await announce(context, { name: 'station-changed', subject: 'station', id });
}
