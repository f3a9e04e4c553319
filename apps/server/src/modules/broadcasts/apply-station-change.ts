import type { StationBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { insertOrder } from './store/orders.ts';
import { type StationRow, setToken, updateStation } from './store/stations.ts';

/** Writes what of a station was changed, with what follows: another volume goes to its player, and what leaves the network has no link. */
export async function applyStationChange(
  context: CommandContext,
  before: StationRow,
  body: StationBody,
): Promise<void> {
  const { tx, now, actor } = context;
  await updateStation(tx, before.id, body);
  if (!before.hasToken) return;
  if (body.kind === 'wired' || body.kind === 'fm') return setToken(tx, before.id, null);
  if (body.volume === before.volume) return;
  const { personId } = actor;
  await insertOrder(tx, { stationId: before.id, kind: 'volume', volume: body.volume, personId, now });
}
