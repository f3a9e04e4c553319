import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../platform/database/connect.ts';
import {
  closeOptedOut,
  holdSending,
  insertLot,
  type Lane,
  type LotRow,
  listLaneLots,
  listWaiting,
  lockLane,
} from '../store/lots.ts';
import { freeGaps } from './free-gaps.ts';

export interface LotOrder extends Lane {
  readonly gatewayId: string;
  readonly senderId: string;
  /** Goes to those too who refuse other messages. */
  readonly emergency: boolean;
  /** The number where this line left off. */
  readonly after: number;
  readonly limit: number;
  /** How many of the first may leave at once. */
  readonly ahead: number;
  readonly now: Date;
}

export interface TakenLot {
  readonly id: string;
  /** To be handed over, in the order of numbers; those who refuse are closed and not among them. */
  readonly rows: readonly LotRow[];
  /** How many of the first may leave without a further note. */
  readonly begun: number;
  /** The last number looked at. */
  readonly upTo: number;
  readonly touched: number;
}

/**
 * Takes the next messages of a lane into a sender's hands: nobody else takes them while the lot stands. Refusals are looked up
 * again here, the last moment before hand-over.
 *
 * @returns null when nothing waits, or the campaign does not send
 */
export async function takeLot(tx: Transaction, order: LotOrder): Promise<TakenLot | null> {
  await lockLane(tx, order);
  const isTry = order.round === 0;
  if (!isTry && !(await holdSending(tx, order.campaignId))) return null;
  const waiting = await firstWaiting(tx, order);
  const [first, last] = [waiting[0], waiting.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isSpared = (row: { isOptedOut: boolean }) => row.isOptedOut && !order.emergency && !isTry;
  const spared = waiting.filter(isSpared);
  if (spared.length > 0) {
    const phones = spared.map((row) => row.phone);
    await closeOptedOut(tx, order, phones, order.now);
  }
  const rows = waiting.filter((row) => !isSpared(row));
  const begun = Math.min(rows.length, order.ahead);
  const lot = { id: randomUUID(), above: first.phone - 1, upTo: last.phone };
  const begunTo = rows[begun - 1]?.phone ?? lot.above;
  if (rows.length > 0)
    await insertLot(tx, order, { ...lot, begunTo, senderId: order.senderId, gatewayId: order.gatewayId });
  return { id: lot.id, rows, begun, upTo: lot.upTo, touched: waiting.length };
}

async function firstWaiting(tx: Transaction, order: LotOrder) {
  for (const gap of freeGaps(await listLaneLots(tx, order), order.after)) {
    const waiting = await listWaiting(tx, order, { ...gap, limit: order.limit });
    if (waiting.length > 0) return waiting;
  }
  return [];
}
