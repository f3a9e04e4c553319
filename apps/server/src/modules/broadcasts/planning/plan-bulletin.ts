import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { waysUp } from '../area.ts';
import { reachOfBulletin } from '../store/schedules.ts';
import { planStations } from './plan-stations.ts';

/** Every open agency at or under some places. */
export async function agenciesUnder(db: Database, placeIds: readonly string[]): Promise<string[]> {
  const wanted = new Set(placeIds);
  return [...(await waysUp(db))].flatMap(([id, way]) => (way.some((place) => wanted.has(place)) ? [id] : []));
}

/** Plans anew wherever a bulletin is scheduled: after it was withdrawn, stopped, or let go on. */
export async function planBulletin(tx: Transaction, bulletinId: string, now: Date): Promise<void> {
  const { placeIds } = await reachOfBulletin(tx, bulletinId);
  if (placeIds.length > 0) await planStations(tx, { agencyIds: await agenciesUnder(tx, placeIds) }, now);
}
