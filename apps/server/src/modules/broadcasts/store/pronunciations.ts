import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PronunciationRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly written: string;
  readonly spoken: string;
}

/** Words of some agencies, the nearest agency's last, so that it wins where two have the same word. */
export async function listPronunciations(db: Database, agencyIds: readonly string[]): Promise<PronunciationRow[]> {
  const { rows } = await sql<PronunciationRow>`
    SELECT p.id, p.agency_id AS "agencyId", a.short_name AS "agencyName", p.written, p.spoken
    FROM broadcasts.pronunciation p JOIN organisation.agency a ON a.id = p.agency_id
    WHERE p.agency_id = ANY(${[...agencyIds]}::uuid[]) ORDER BY array_position(${[...agencyIds]}::uuid[], p.agency_id) DESC, p.written LIMIT 2000`.execute(
    db,
  );
  return rows;
}

export async function upsertPronunciation(
  tx: Transaction,
  word: { agencyId: string; written: string; spoken: string },
): Promise<void> {
  await tx
    .insertInto('broadcasts.pronunciation')
    .values({ agency_id: word.agencyId, written: word.written, spoken: word.spoken })
    .onConflict((conflict) => conflict.columns(['agency_id', 'written']).doUpdateSet({ spoken: word.spoken }))
    .execute();
}

/** @returns whether there was one */
export async function deletePronunciation(tx: Transaction, id: string, agencyId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('broadcasts.pronunciation')
    .where('id', '=', id)
    .where('agency_id', '=', agencyId)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
