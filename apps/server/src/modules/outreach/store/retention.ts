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

/** Archives a list for good: nothing of its people is left in it. */
export async function markErased(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('outreach.audience')
    .set({ state: 'archived', erased_at: now, archived_at: now, contacts: 0, preview: '[]', file_id: null })
    .where('id', '=', id)
    .execute();
}
