import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface Share {
  readonly agencyId: string;
  /** Of residents, 0 to 1. */
  readonly share: number;
  /** Where the figure is from. */
  readonly source: string;
  readonly asOf: string;
}

export async function listShares(db: Database): Promise<ReadonlyMap<string, Share>> {
  const { rows } = await sql<Share>`
    SELECT agency_id AS "agencyId", share::float8 AS share, source, as_of AS "asOf" FROM coverage.smartphone_share`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.agencyId, row]));
}

export async function upsertShares(
  tx: Transaction,
  shares: readonly Share[],
  by: { personId: string | null; now: Date },
): Promise<void> {
  if (shares.length === 0) return;
  await sql`
    INSERT INTO coverage.smartphone_share (agency_id, share, source, as_of, updated_at, updated_by)
    SELECT s."agencyId", s.share, s.source, s."asOf", ${by.now}, ${by.personId}
    FROM jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) AS s("agencyId" uuid, share numeric, source text, "asOf" date)
    ON CONFLICT (agency_id) DO UPDATE SET share = excluded.share, source = excluded.source, as_of = excluded.as_of,
      updated_at = excluded.updated_at, updated_by = excluded.updated_by`.execute(tx);
}
