import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

/** Times here are the database's: servers' clocks may differ, and only silence counts. */
export async function insertSender(db: Database, id: string): Promise<void> {
  await sql`INSERT INTO outreach.sender (id) VALUES (${id}) ON CONFLICT (id) DO UPDATE SET seen_at = now()`.execute(db);
}

/** @returns false when somebody has declared this sender dead and cleared it away */
export async function touchSender(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`UPDATE outreach.sender SET seen_at = now() WHERE id = ${id} RETURNING id`.execute(db);
  return rows.length > 0;
}

export async function deleteSender(db: Database, id: string): Promise<void> {
  await sql`DELETE FROM outreach.sender WHERE id = ${id}`.execute(db);
}

/** Clears away senders that have been silent for too long. */
export async function deleteSilentSenders(db: Database, silentForMs: number): Promise<number> {
  const { rows } = await sql`
    DELETE FROM outreach.sender WHERE seen_at < now() - ${silentForMs}::int * interval '1 millisecond' RETURNING id`.execute(
    db,
  );
  return rows.length;
}

/** Senders that gave a sign of life of late. */
export async function countSenders(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM outreach.sender WHERE seen_at > now() - interval '1 minute'`.execute(db);
  return rows[0]?.count ?? 0;
}
