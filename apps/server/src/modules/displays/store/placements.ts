import type { PlacementState, PlaceType, PosterFormat } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PlacementRow {
  readonly id: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeType: PlaceType;
  readonly address: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly districtName: string | null;
  readonly posterId: string;
  readonly posterName: string;
  readonly campaignId: string;
  readonly format: PosterFormat;
  readonly code: string;
  readonly dueOn: string | null;
  readonly state: PlacementState;
  readonly stateAt: Date;
  /** The last tick that has a photo. */
  readonly photoTickId: string | null;
}

const select = sql`
  SELECT c.id, c.place_id AS "placeId", p.name AS "placeName", p.type AS "placeType", p.address, c.agency_id AS "agencyId",
    a.name AS "agencyName", CASE WHEN d.kind = 'district-committee' THEN d.name WHEN a.kind = 'district-committee' THEN a.name END AS "districtName",
    c.poster_id AS "posterId", o.name AS "posterName", c.campaign_id AS "campaignId", c.format, c.code, c.due_on AS "dueOn",
    c.state, c.state_at AS "stateAt",
    (SELECT t.id FROM displays.tick t WHERE t.placement_id = c.id AND t.small_file_id IS NOT NULL ORDER BY t.at DESC LIMIT 1) AS "photoTickId"
  FROM displays.placement c
  JOIN displays.place p ON p.id = c.place_id
  JOIN displays.poster o ON o.id = c.poster_id
  JOIN organisation.agency a ON a.id = c.agency_id
  LEFT JOIN organisation.agency d ON d.id = a.parent_id`;

export interface NewPlacement {
  readonly placeId: string;
  readonly agencyId: string;
  readonly code: string;
}

/** @returns how many were new: what a campaign has at a place in a format stays as it is */
export async function insertPlacements(
  tx: Transaction,
  plan: { campaignId: string; posterId: string; format: string; dueOn: string | null; now: Date },
  placements: readonly NewPlacement[],
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.placement (place_id, agency_id, campaign_id, poster_id, format, code, due_on, state_at, created_at)
    SELECT r."placeId", r."agencyId", ${plan.campaignId}, ${plan.posterId}, ${plan.format}, r.code, ${plan.dueOn}::date, ${plan.now}, ${plan.now}
    FROM jsonb_to_recordset(${JSON.stringify(placements)}::jsonb) AS r("placeId" uuid, "agencyId" uuid, code text)
    ON CONFLICT (campaign_id, place_id, format) DO NOTHING RETURNING id`.execute(tx);
  return rows.length;
}

export async function findPlacement(db: Database, id: string): Promise<PlacementRow | null> {
  const { rows } = await sql<PlacementRow>`${select} WHERE c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockPlacement(tx: Transaction, id: string): Promise<PlacementRow | null> {
  await sql`SELECT 1 FROM displays.placement WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findPlacement(tx, id);
}

export async function setPlacementState(
  tx: Transaction,
  id: string,
  next: { state: PlacementState; now: Date },
): Promise<void> {
  await sql`UPDATE displays.placement SET state = ${next.state}, state_at = ${next.now} WHERE id = ${id}`.execute(tx);
}

export interface PlacementFilter {
  readonly agencyIds: readonly string[];
  readonly campaignId?: string | undefined;
  readonly state?: PlacementState | undefined;
  /** Only those to hang, missing or damaged whose day is past on this day. */
  readonly lateOn?: string | undefined;
  readonly words?: readonly string[];
  readonly after?: { agency: string; id: string } | null;
  readonly limit: number;
}

const OPEN = sql`c.state IN ('to-hang', 'missing', 'damaged')`;

/** By agency, then as planned. */
export async function listPlacementRows(db: Database, filter: PlacementFilter): Promise<PlacementRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`c.agency_id = ANY(${[...filter.agencyIds]}::uuid[])`];
  if (filter.campaignId !== undefined) conditions.push(sql`c.campaign_id = ${filter.campaignId}`);
  if (filter.state !== undefined) conditions.push(sql`c.state = ${filter.state}`);
  if (filter.lateOn !== undefined) conditions.push(sql`c.due_on < ${filter.lateOn}::date`, OPEN);
  for (const word of filter.words ?? [])
    conditions.push(sql`(p.search LIKE ${`%${word}%`} OR a.search LIKE ${`%${word}%`})`);
  if (filter.after !== undefined && filter.after !== null)
    conditions.push(sql`(a.name, c.id) > (${filter.after.agency}, ${filter.after.id}::uuid)`);
  const { rows } = await sql<PlacementRow>`${select} WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY a.name, c.id LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export interface AgencyCounts {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly total: number;
  readonly hung: number;
  readonly late: number;
  readonly broken: number;
}

/** How far each agency is; what was taken down no longer counts. */
export async function countPlacements(
  db: Database,
  question: { agencyIds: readonly string[]; campaignId?: string | undefined; today: string },
): Promise<AgencyCounts[]> {
  const campaign = question.campaignId === undefined ? sql`` : sql`AND c.campaign_id = ${question.campaignId}`;
  const { rows } = await sql<AgencyCounts>`
    SELECT a.id AS "agencyId", a.name, a.kind, a.parent_id AS "parentId", count(*)::int AS total,
      count(*) FILTER (WHERE c.state = 'hung')::int AS hung,
      count(*) FILTER (WHERE ${OPEN} AND c.due_on < ${question.today}::date)::int AS late,
      count(*) FILTER (WHERE c.state IN ('missing', 'damaged'))::int AS broken
    FROM displays.placement c JOIN organisation.agency a ON a.id = c.agency_id
    WHERE c.state <> 'taken-down' AND c.agency_id = ANY(${[...question.agencyIds]}::uuid[]) ${campaign}
    GROUP BY a.id ORDER BY a.sort_order, a.name`.execute(db);
  return rows;
}
