import type { PosterAudience, PosterContentView } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PosterRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly campaignId: string;
  readonly name: string;
  readonly audience: PosterAudience;
  readonly content: PosterContentView;
  readonly placements: number;
  readonly hung: number;
  readonly updatedAt: Date;
  readonly retiredAt: Date | null;
}

const select = sql`
  SELECT p.id, p.agency_id AS "agencyId", a.name AS "agencyName", p.campaign_id AS "campaignId", p.name, p.audience, p.content,
    p.updated_at AS "updatedAt", p.retired_at AS "retiredAt",
    (SELECT count(*)::int FROM displays.placement c WHERE c.poster_id = p.id AND c.state <> 'taken-down') AS placements,
    (SELECT count(*)::int FROM displays.placement c WHERE c.poster_id = p.id AND c.state = 'hung') AS hung
  FROM displays.poster p JOIN organisation.agency a ON a.id = p.agency_id`;

export interface PosterWords {
  readonly name: string;
  readonly audience: PosterAudience;
  readonly content: PosterContentView;
}

export async function insertPoster(
  tx: Transaction,
  poster: PosterWords & { id?: string; agencyId: string; campaignId: string; personId: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.poster (id, agency_id, campaign_id, name, audience, content, created_by, created_at, updated_at)
    VALUES (coalesce(${poster.id ?? null}::uuid, uuidv7()), ${poster.agencyId}, ${poster.campaignId}, ${poster.name}, ${poster.audience},
      ${JSON.stringify(poster.content)}::jsonb, ${poster.personId}, ${poster.now}, ${poster.now})
    RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

export async function updatePoster(tx: Transaction, id: string, poster: PosterWords & { now: Date }): Promise<void> {
  await sql`UPDATE displays.poster SET name = ${poster.name}, audience = ${poster.audience},
    content = ${JSON.stringify(poster.content)}::jsonb, updated_at = ${poster.now} WHERE id = ${id}`.execute(tx);
}

export async function retirePosterRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await sql`UPDATE displays.poster SET retired_at = ${now}, updated_at = ${now} WHERE id = ${id}`.execute(tx);
}

export async function findPoster(db: Database, id: string): Promise<PosterRow | null> {
  const { rows } = await sql<PosterRow>`${select} WHERE p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Locks the row, then reads it. */
export async function lockPoster(tx: Transaction, id: string): Promise<PosterRow | null> {
  await sql`SELECT 1 FROM displays.poster WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findPoster(tx, id);
}

/** Posters of some agencies that are in use, newest first. */
export async function listPosterRows(
  db: Database,
  question: { agencyIds: readonly string[]; campaignId?: string | undefined; after: string | null; limit: number },
): Promise<PosterRow[]> {
  const campaign = question.campaignId === undefined ? sql`` : sql`AND p.campaign_id = ${question.campaignId}`;
  const after = question.after === null ? sql`` : sql`AND p.id < ${question.after}::uuid`;
  const { rows } = await sql<PosterRow>`${select}
    WHERE p.retired_at IS NULL AND p.agency_id = ANY(${[...question.agencyIds]}::uuid[]) ${campaign} ${after}
    ORDER BY p.id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
