import type { CoverageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

/** Opened stores per commune up to a day, of the campaign's codes. */
export async function openedByCommune(
  db: Database,
  campaignId: string,
  until: string,
): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await sql<{ communeId: string | null; opened: number }>`
    SELECT commune_id AS "communeId", sum(count)::bigint AS opened FROM coverage.commune_day
    WHERE source = 'code' AND campaign_id = ${campaignId} AND day <= ${until}::date GROUP BY 1`.execute(db);
  return new Map(rows.map((row) => [row.communeId, row.opened]));
}

export interface ChannelCount {
  readonly channel: CoverageChannel;
  readonly opened: number;
  readonly installed: number;
}

/**
 * What each channel's codes brought, most first.
 *
 * @param range.until the last day that counts; null for all days, which is ten times as quick
 * @param range.communeIds codes that hang in these only; null for all, the province-wide ones included
 */
export async function countsOfChannels(
  db: Database,
  campaignId: string,
  range: { until: string | null; communeIds: readonly string[] | null },
): Promise<ChannelCount[]> {
  const { until, communeIds } = range;
  const kept = until === null ? sql`coverage.code_total` : sql`coverage.code_day`;
  const within = until === null ? sql`` : sql`AND day <= ${until}::date`;
  const { rows } = await sql<ChannelCount>`
    SELECT channel, coalesce(sum(count) FILTER (WHERE source = 'code'), 0)::bigint AS opened,
      coalesce(sum(count) FILTER (WHERE source <> 'code'), 0)::bigint AS installed
    FROM ${kept}
    WHERE campaign_id = ${campaignId} ${within}
      AND (${communeIds === null} OR commune_id = ANY(${[...(communeIds ?? [])]}::uuid[]))
    GROUP BY channel ORDER BY opened DESC, installed DESC, channel`.execute(db);
  return rows;
}
