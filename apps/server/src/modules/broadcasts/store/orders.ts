import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface OrderRow {
  readonly id: string;
  readonly order: 'volume' | 'stop' | 'reload';
  readonly volume: number | null;
}
/** An order that nobody fetched within this time is no longer meant. */
const STALE_MS = 3_600_000;

export async function insertOrder(
  tx: Transaction,
  order: { stationId: string; kind: OrderRow['order']; volume: number | null; personId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('broadcasts.station_order')
    .values({
      station_id: order.stationId,
      kind: order.kind,
      volume: order.volume,
      person_id: order.personId,
      at: order.now,
    })
    .execute();
}

export async function openOrders(db: Database, stationId: string, now: Date): Promise<OrderRow[]> {
  const { rows } = await sql<OrderRow>`
    SELECT id, kind AS "order", volume FROM broadcasts.station_order
    WHERE station_id = ${stationId} AND done_at IS NULL AND at > ${new Date(now.getTime() - STALE_MS)} ORDER BY at, id LIMIT 20`.execute(
    db,
  );
  return rows;
}

export async function markOrdersDone(
  tx: Transaction,
  done: { stationId: string; ids: readonly string[]; now: Date },
): Promise<void> {
  if (done.ids.length === 0) return;
  await tx
    .updateTable('broadcasts.station_order')
    .set({ done_at: done.now })
    .where('station_id', '=', done.stationId)
    .where('id', 'in', [...done.ids])
    .execute();
}
