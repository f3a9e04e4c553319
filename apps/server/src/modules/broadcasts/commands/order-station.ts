import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announce } from '../load-bulletin.ts';
import { loadStation } from '../load-station.ts';
import { insertOrder } from '../store/orders.ts';
import { setVolume } from '../store/stations.ts';

/**
 * Tells a player from afar to change its volume, to be quiet, or to load itself anew. It hears of it at its next beat.
 *
 * @throws broadcasts.by-machine-only
 */
export async function orderStation(
  context: CommandContext,
  id: string,
  order: { order: 'volume' | 'stop' | 'reload'; volume: number | null },
): Promise<void> {
  const station = await loadStation(context, id);
  if (station.kind === 'wired' || station.kind === 'fm') throw fail('by-machine-only');
  const volume = order.order === 'volume' ? (order.volume ?? station.volume) : null;
  if (volume !== null) await setVolume(context.tx, id, volume);
  const { personId } = context.actor;
  await insertOrder(context.tx, { stationId: id, kind: order.order, volume, personId, now: context.now });
  await announce(context, { name: 'station-ordered', subject: 'station', id, detail: { order: order.order } });
}
