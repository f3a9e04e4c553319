import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

export type CountedSource = 'app' | 'tally' | 'report';

/**
 * What one source counted in one commune, in steps of days: `at[i]` is how many steps after the first, `count[i]` what came then.
 * In no order; a step may come several times.
 */
export interface Series {
  /** Null for what could be placed in no commune. */
  readonly communeId: string | null;
  readonly source: CountedSource;
  readonly at: readonly number[];
  readonly count: readonly number[];
}

/**
 * Counts per commune and source up to a day. The app's count belongs to no campaign and is taken whole; tallies and reports are
 * the campaign's and those without one. What came before `from` is in step 0.
 *
 * One JSON text comes back: tens of thousands of rows would cost more to take apart than to add up.
 *
 * @param range.step days to a step
 * @param range.communeIds null for all, what is in no commune included
 */
export async function listSeries(
  db: Database,
  campaignId: string,
  range: { from: string; until: string; step: number; communeIds: readonly string[] | null },
): Promise<Series[]> {
  const { rows } = await sql<{ series: Series[] | null }>`
    WITH line AS (
      SELECT commune_id, source COLLATE "C" AS source,
        array_agg(greatest(0, day - ${range.from}::date) / ${range.step}::int) AS at, array_agg(count::int) AS count
      FROM coverage.commune_day
      WHERE day <= ${range.until}::date AND source <> 'code'
        AND (source = 'app' OR campaign_id IS NULL OR campaign_id = ${campaignId})
        AND (${range.communeIds === null} OR commune_id = ANY(${[...(range.communeIds ?? [])]}::uuid[]))
      -- By bytes: sorting words by the rules of a language takes longer than all the rest.
      GROUP BY commune_id, source COLLATE "C"
    -- Arrays written as text: json_agg looks up each number's type anew.
    ) SELECT json_agg(json_build_object('communeId', commune_id, 'source', source,
        'at', translate(at::text, '{}', '[]')::json, 'count', translate(count::text, '{}', '[]')::json)) AS series FROM line`.execute(
    db,
  );
  return rows[0]?.series ?? [];
}
