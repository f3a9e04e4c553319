import type { CoverageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly campaignId: string;
  readonly channel: CoverageChannel;
  readonly agencyId: string | null;
  readonly communeId: string | null;
  readonly placeId: string | null;
  readonly label: string;
}

const COLUMNS = [
  'id',
  'code',
  'campaign_id as campaignId',
  'channel',
  'agency_id as agencyId',
  'commune_id as communeId',
  'place_id as placeId',
  'label',
] as const;

export interface CodeKey {
  readonly campaignId: string;
  readonly channel: CoverageChannel;
  readonly agencyId: string | null;
  readonly placeId: string | null;
}

export async function findCodeOf(db: Database, key: CodeKey): Promise<CodeRow | null> {
  const row = await db
    .selectFrom('coverage.code')
    .select(COLUMNS)
    .where('campaign_id', '=', key.campaignId)
    .where('channel', '=', key.channel)
    .where('agency_id', 'is not distinct from', key.agencyId)
    .where('place_id', 'is not distinct from', key.placeId)
    .executeTakeFirst();
  return row === undefined ? null : toCode(row);
}

export async function findCodeRow(db: Database, code: string): Promise<CodeRow | null> {
  const row = await db.selectFrom('coverage.code').select(COLUMNS).where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : toCode(row);
}

/** @returns false when the code, or one for the same key, is there already */
export async function insertCode(
  tx: Transaction,
  row: CodeKey & { code: string; communeId: string | null; label: string; now: Date },
): Promise<boolean> {
  const written = await tx
    .insertInto('coverage.code')
    .values({
      code: row.code,
      campaign_id: row.campaignId,
      channel: row.channel,
      agency_id: row.agencyId,
      commune_id: row.communeId,
      place_id: row.placeId,
      label: row.label,
      created_at: row.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** How often a code was opened, and how many installs were counted by it. */
export interface CodeCount {
  readonly opened: number;
  readonly installed: number;
}

/** Counts of codes by their ids; codes that nobody used are left out. */
export async function countsOfCodes(db: Database, codeIds: readonly string[]): Promise<ReadonlyMap<string, CodeCount>> {
  const { rows } = await sql<CodeCount & { id: string }>`
    SELECT code_id AS id, coalesce(sum(count) FILTER (WHERE source = 'code'), 0)::bigint AS opened,
      coalesce(sum(count) FILTER (WHERE source <> 'code'), 0)::bigint AS installed
    FROM coverage.code_total WHERE code_id = ANY(${[...codeIds]}) GROUP BY code_id`.execute(db);
  return new Map(rows.map((row) => [row.id, { opened: Number(row.opened), installed: Number(row.installed) }]));
}

function toCode<R extends { channel: string }>(row: R): R & { channel: CoverageChannel } {
  // The column's CHECK lists the same channels.
  return { ...row, channel: row.channel as CoverageChannel };
}
