import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/connect.ts';

/** Notes that a number is owed one confirmation of its refusal. */
export async function insertConfirmation(tx: Transaction, phone: string, at: Date): Promise<void> {
  await sql`INSERT INTO outreach.opt_out_confirmation (phone, asked_at) VALUES (${phone}::bigint, ${at}) ON CONFLICT DO NOTHING`.execute(
    tx,
  );
}

/** Takes confirmations to send; what is taken is never taken again, though it may not arrive. */
export async function takeConfirmations(
  tx: Transaction,
  batch: { now: Date; limit: number },
): Promise<{ id: string; phone: string }[]> {
  const { rows } = await sql<{ id: string; phone: string }>`
    UPDATE outreach.opt_out_confirmation SET taken_at = ${batch.now} WHERE id IN (
      SELECT id FROM outreach.opt_out_confirmation WHERE taken_at IS NULL ORDER BY asked_at LIMIT ${batch.limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, phone::text`.execute(tx);
  return rows;
}

/** @param outcome the hand-over's kind; `later` puts it back to be taken again */
export async function settleConfirmation(tx: Transaction, id: string, outcome: string): Promise<void> {
  await sql`
    UPDATE outreach.opt_out_confirmation SET outcome = ${outcome}, taken_at = CASE WHEN ${outcome} = 'later' THEN NULL ELSE taken_at END
    WHERE id = ${id}`.execute(tx);
}
