import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

export type ProofName = 'backup' | 'audit' | 'archive';

/** What was found when something was last proven. `detail` holds counts only. */
export interface Proof {
  readonly at: Date;
  readonly good: boolean;
  readonly detail: Readonly<Record<string, number>>;
}

export async function saveProof(db: Database, name: ProofName, proof: Proof): Promise<void> {
  const values = { at: proof.at, good: proof.good, detail: JSON.stringify(proof.detail) };
  await db
    .insertInto('platform.proof')
    .values({ name, ...values })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute();
}

export async function findProof(db: Database, name: ProofName): Promise<Proof | null> {
  const row = await db.selectFrom('platform.proof').selectAll().where('name', '=', name).executeTakeFirst();
  return row === undefined ? null : { at: row.at, good: row.good, detail: row.detail as Proof['detail'] };
}

/** When this installation was set up. */
export async function findBeginning(db: Database): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`SELECT min(applied_at) AS at FROM public.migration`.execute(db);
  return rows[0]?.at ?? new Date(0);
}
