import type { Database, Transaction } from '../database/connect.ts';

export interface StoredEntry {
  chain: string;
  position: number;
  /** ISO 8601 UTC, milliseconds. */
  at: string;
  person_id: string | null;
  office_id: string | null;
  act: string;
  subject_type: string;
  subject_id: string;
  detail: Readonly<Record<string, unknown>>;
  from_address: string | null;
  request_id: string | null;
  previous_hash: string;
  hash: string;
}

/** Locks the chain's head row until the transaction ends, creating it for a chain's first entry. */
export async function lockChain(
  tx: Transaction,
  chain: string,
  genesis: string,
): Promise<{ position: number; hash: string }> {
  await tx
    .insertInto('platform.audit_chain')
    .values({ chain, position: 0, hash: genesis })
    .onConflict((conflict) => conflict.column('chain').doNothing())
    .execute();
  return tx
    .selectFrom('platform.audit_chain')
    .select(['position', 'hash'])
    .where('chain', '=', chain)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function appendEntry(tx: Transaction, entry: StoredEntry): Promise<void> {
  await tx
    .insertInto('platform.audit_entry')
    .values({ ...entry, detail: JSON.stringify(entry.detail) })
    .execute();
  await tx
    .updateTable('platform.audit_chain')
    .set({ position: entry.position, hash: entry.hash })
    .where('chain', '=', entry.chain)
    .execute();
}

/** Entries of one chain in order, a page at a time after `position`. */
export async function listChain(db: Database, chain: string, after: number, limit: number): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('platform.audit_entry')
    .selectAll()
    .where('chain', '=', chain)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), detail: row.detail as StoredEntry['detail'] }));
}

export async function listHeads(db: Database): Promise<{ chain: string; position: number; hash: string }[]> {
  return db.selectFrom('platform.audit_chain').selectAll().orderBy('chain').execute();
}

/** What happened to one thing, oldest first. Names of people and offices are the caller's to look up. */
export async function listHistory(
  db: Database,
  subject: { type: string; id: string },
): Promise<{ at: string; act: string; personId: string | null; officeId: string | null; detail: unknown }[]> {
  const rows = await db
    .selectFrom('platform.audit_entry')
    .select(['at', 'act', 'detail', 'person_id as personId', 'office_id as officeId'])
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .orderBy('at')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
