import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export type InstallSource = 'app' | 'code' | 'tally' | 'report';

export interface NewInstall {
  /** `code` is an opened store, not an install; `report` is the difference to the agency's report before. */
  readonly source: InstallSource;
  /** Null for what belongs to no campaign, as the app's own count; a code's campaign when `codeId` is given. */
  readonly campaignId: string | null;
  /** Null where unknown; a code's commune when `codeId` is given. */
  readonly communeId: string | null;
  readonly codeId: string | null;
  readonly count: number;
  readonly at: Date;
  /** What makes two arrivals the same one: it is counted once, however often it comes. */
  readonly onceKey: string | null;
}

/**
 * Appends events and adds them to the sums of their days, all in one statement: none of it can be there without the rest.
 * Rows of sums are taken in one order, so that two writers never wait for each other in a ring.
 *
 * @returns how many of the events were new
 */
export async function appendInstalls(tx: Transaction, installs: readonly NewInstall[]): Promise<number> {
  const { rows } = await sql<{ counted: number }>`
    WITH given AS (
      SELECT g.source, coalesce(g."campaignId", code.campaign_id) AS campaign_id, coalesce(g."communeId", code.commune_id) AS commune_id,
        g."codeId" AS code_id, g.count, g.at, g."onceKey" AS once_key
      FROM jsonb_to_recordset(${JSON.stringify(installs)}::jsonb) AS g(source text, "campaignId" uuid, "communeId" uuid,
        "codeId" uuid, count integer, at timestamptz, "onceKey" text)
      LEFT JOIN coverage.code code ON code.id = g."codeId"
    ), event AS (
      INSERT INTO coverage.install_event (source, campaign_id, commune_id, code_id, count, at, once_key)
      SELECT source, campaign_id, commune_id, code_id, count, at, once_key FROM given
      ON CONFLICT (once_key) DO NOTHING
      RETURNING source, campaign_id, commune_id, code_id, count, (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day
    ), by_commune AS (
      INSERT INTO coverage.commune_day AS kept (campaign_id, commune_id, day, source, count)
      SELECT campaign_id, commune_id, day, source, sum(count) FROM event GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4, 1
      ON CONFLICT (commune_id, day, source, campaign_id) DO UPDATE SET count = kept.count + excluded.count
    ), by_code AS (
      INSERT INTO coverage.code_day AS kept (code_id, day, source, campaign_id, channel, commune_id, count)
      SELECT event.code_id, event.day, event.source, code.campaign_id, code.channel, code.commune_id, sum(event.count)
      FROM event JOIN coverage.code code ON code.id = event.code_id GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3
      ON CONFLICT (code_id, day, source) DO UPDATE SET count = kept.count + excluded.count
    ), of_code AS (
      INSERT INTO coverage.code_total AS kept (code_id, source, campaign_id, channel, commune_id, count)
      SELECT event.code_id, event.source, code.campaign_id, code.channel, code.commune_id, sum(event.count)
      FROM event JOIN coverage.code code ON code.id = event.code_id GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2
      ON CONFLICT (code_id, source) DO UPDATE SET count = kept.count + excluded.count
    ) SELECT count(*)::int AS counted FROM event`.execute(tx);
  return rows[0]?.counted ?? 0;
}

/** Id of the event that was written last; null before the first. Ids of version 7 stand in the order of time. */
export async function newestEvent(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('coverage.install_event')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
