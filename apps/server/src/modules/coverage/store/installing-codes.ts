import type { CoverageChannel } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

export interface ListedCode {
  readonly id: string;
  readonly code: string;
  readonly channel: CoverageChannel;
  readonly label: string;
  readonly agencyName: string | null;
  readonly communeName: string | null;
  readonly campaignName: string;
  readonly createdAt: Date;
}

export interface CodesQuestion {
  readonly agencyIds: readonly string[];
  /** Codes of no agency belong to the province: whoever sees the whole of it. */
  readonly withProvince: boolean;
  readonly words: readonly string[];
  readonly channel: CoverageChannel | undefined;
  readonly campaignId: string | undefined;
  readonly after: { readonly createdAt: string; readonly id: string } | null;
  readonly limit: number;
}

/** Codes, the newest first. */
export async function listCodeRows(db: Database, question: CodesQuestion): Promise<ListedCode[]> {
  const own = sql`code.agency_id = ANY(${[...question.agencyIds]})`;
  const parts: RawBuilder<unknown>[] = [question.withProvince ? sql`(${own} OR code.agency_id IS NULL)` : own];
  for (const word of question.words)
    parts.push(
      sql`platform.fold(code.code || ' ' || code.label || ' ' || coalesce(agency.name, '')) LIKE ${`%${word}%`}`,
    );
  if (question.channel !== undefined) parts.push(sql`code.channel = ${question.channel}`);
  if (question.campaignId !== undefined) parts.push(sql`code.campaign_id = ${question.campaignId}`);
  if (question.after !== null)
    parts.push(
      sql`(date_trunc('milliseconds', code.created_at), code.id) < (${question.after.createdAt}, ${question.after.id})`,
    );
  const { rows } = await sql<ListedCode>`
    SELECT code.id, code.code, code.channel, code.label, agency.short_name AS "agencyName", commune.short_name AS "communeName",
      coalesce(goal.name, '') AS "campaignName", code.created_at AS "createdAt"
    FROM coverage.code code LEFT JOIN organisation.agency agency ON agency.id = code.agency_id
    LEFT JOIN organisation.agency commune ON commune.id = code.commune_id LEFT JOIN coverage.goal goal ON goal.campaign_id = code.campaign_id
    WHERE ${sql.join(parts, sql` AND `)}
    ORDER BY date_trunc('milliseconds', code.created_at) DESC, code.id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
