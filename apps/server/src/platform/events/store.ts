import { sql } from 'kysely';
import type { Database, Transaction } from '../database/connect.ts';
import type { DomainEvent } from './publish-event.ts';

/** NOTIFY channel that wakes the dispatcher. */
export const EVENT_CHANNEL = 'platform_event';

export interface PendingEvent {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

export async function insertEvents(tx: Transaction, agencyId: string, events: readonly DomainEvent[]): Promise<void> {
  await tx
    .insertInto('platform.event')
    .values(events.map((event) => ({ agency_id: agencyId, name: event.name, payload: JSON.stringify(event.payload) })))
    .execute();
  await sql`SELECT pg_notify(${EVENT_CHANNEL}, '')`.execute(tx);
}

/** Takes the oldest due event, locked until the transaction ends; other dispatchers skip it. */
export async function takePending(tx: Transaction, now: Date): Promise<PendingEvent | null> {
  const row = await tx
    .selectFrom('platform.event')
    .select(['id', 'agency_id', 'name', 'payload', 'attempts'])
    .where('dispatched_at', 'is', null)
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    // Not FOR UPDATE: a handler's delivery row refers to this one from a transaction of its own.
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    agencyId: row.agency_id,
    name: row.name,
    payload: row.payload as PendingEvent['payload'],
    attempts: row.attempts,
  };
}

/** True when this handler has not had the event; the row commits with the handler's own work. */
export async function claimDelivery(tx: Transaction, eventId: string, handler: string): Promise<boolean> {
  const row = await tx
    .insertInto('platform.event_delivery')
    .values({ event_id: eventId, handler })
    .onConflict((conflict) => conflict.columns(['event_id', 'handler']).doNothing())
    .returning('event_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function markDispatched(tx: Transaction, eventId: string, now: Date): Promise<void> {
  await tx.updateTable('platform.event').set({ dispatched_at: now }).where('id', '=', eventId).execute();
}

export async function markFailed(
  tx: Transaction,
  eventId: string,
  failure: { error: string; attempts: number; nextAttemptAt: Date },
): Promise<void> {
  await tx
    .updateTable('platform.event')
    .set({ last_error: failure.error, attempts: failure.attempts, next_attempt_at: failure.nextAttemptAt })
    .where('id', '=', eventId)
    .execute();
}

/** How many events wait, since when, and the last error among them: what the health page says of the outbox. */
export async function outboxState(
  db: Database,
): Promise<{ pending: number; oldest: Date | null; lastError: string | null }> {
  const row = await db
    .selectFrom('platform.event')
    .select((eb) => [
      eb.fn.countAll<number>().as('pending'),
      eb.fn.min('created_at').as('oldest'),
      eb.fn.max('last_error').as('lastError'),
    ])
    .where('dispatched_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { pending: Number(row.pending), oldest: row.oldest, lastError: row.lastError };
}

/** Removes dispatched events older than `before`; the audit keeps what happened. */
export async function deleteDispatched(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('platform.event').where('dispatched_at', '<', before).execute();
}
