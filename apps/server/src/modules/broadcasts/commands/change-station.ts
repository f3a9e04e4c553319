import type { StationBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announce } from '../load-bulletin.ts';
import { assertSlots, loadStation } from '../load-station.ts';
import { planStations } from '../planning/plan-stations.ts';
import { isNameTaken, setToken, updateStation } from '../store/stations.ts';

/**
 * Changes a station; other slots mean another plan. One that goes over to wired or FM loses its token.
 *
 * @throws broadcasts.slots-impossible, .station-name-taken
 */
export async function changeStation(context: CommandContext, id: string, body: StationBody): Promise<void> {
  const station = await loadStation(context, id);
  assertSlots(body.slots);
  if (await isNameTaken(context.tx, station.agencyId, body.name, id))
    throw fail('station-name-taken', { values: { name: body.name } });
  await updateStation(context.tx, id, body);
  if (['wired', 'fm'].includes(body.kind) && station.hasToken) await setToken(context.tx, id, null);
  await planStations(context.tx, { agencyIds: [station.agencyId] }, context.now);
  await announce(context, { name: 'station-changed', subject: 'station', id });
}
