import type { HeartbeatAnswer } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { lineOf } from '../queries/stations.ts';
import { isStillPlanned } from '../store/occurrences.ts';
import { markOrdersDone, openOrders } from '../store/orders.ts';
import { noteSeen, type Told } from '../store/stations.ts';
import { scheduleOf, stationOfToken } from './speaker-schedule.ts';

/** A beat of a player: what it tells of itself is kept, and it hears what it has to do. */
export async function recordHeartbeat(
  tx: Transaction,
  beat: { token: string; told: Told; doneOrders: readonly string[]; now: Date },
): Promise<HeartbeatAnswer> {
  const { now, told, token } = beat;
  const station = await stationOfToken(tx, token);
  await noteSeen(tx, station.id, told, now);
  await markOrdersDone(tx, { stationId: station.id, ids: beat.doneOrders, now });
  // Only what changes is worth a screen's asking again.
  if (lineOf(station, now) !== 'in-touch' || station.told.playing !== told.playing)
    await notifyLive(tx, { topic: 'broadcasts', ids: [station.id], agencyIds: null });
  const schedule = await scheduleOf(tx, station, { token, now });
  const playing = told.playing ?? null;
  return {
    serverTime: now.toISOString(),
    revision: schedule.revision,
    volume: station.volume,
    orders: (await openOrders(tx, station.id, now)).map((order) => ({ ...order })),
    emergencies: schedule.items.filter((item) => item.kind === 'emergency' && new Date(item.latestStart) >= now),
    stopPlaying: playing !== null && !(await isStillPlanned(tx, playing)),
  };
}
