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
 * What each channel's codes brought up to a day, most first.
 *
 * @param communeIds codes that hang in these only; null for all, the province-wide ones included
 */
export async function countsOfChannels(
  db: Database,
  campaignId: string,
  range: { until: string; communeIds: readonly string[] | null },
): Promise<ChannelCount[]> {
  const { rows } = await sql<ChannelCount>`
    SELECT channel, coalesce(sum(count) FILTER (WHERE source = 'code'), 0)::bigint AS opened,
      coalesce(sum(count) FILTER (WHERE source <> 'code'), 0)::bigint AS installed
    FROM coverage.code_day
    WHERE campaign_id = ${campaignId} AND day <= ${range.until}::date
      AND (${range.communeIds === null} OR commune_id = ANY(${[...(range.communeIds ?? [])]}::uuid[]))
    GROUP BY channel ORDER BY opened DESC, installed DESC, channel`.execute(db);
  return rows;
}
