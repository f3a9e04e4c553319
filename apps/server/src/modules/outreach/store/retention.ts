import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

const BATCH = 500;

/** Lists whose last day has passed and that still hold names. */
export async function listDueForErasing(db: Database, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('outreach.audience')
    .select('id')
    .where('keep_until', '<', today)
    .where('erased_at', 'is', null)
    .where('state', '<>', 'importing')
    .orderBy('keep_until')
    .limit(BATCH)
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Archives a list for good: nothing of its people is left in it.
 *
 * @returns the upload that it named until now
 */
export async function markErased(tx: Transaction, id: string, now: Date): Promise<{ fileId: string | null }> {
  const { rows } = await sql<{ fileId: string | null }>`
    UPDATE outreach.audience SET state = 'archived', erased_at = ${now}, archived_at = ${now}, contacts = 0, preview = '[]', file_id = NULL
    WHERE id = ${id} RETURNING old.file_id AS "fileId"`.execute(tx);
  return rows[0] ?? { fileId: null };
}
