import type { PlaceType } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PlaceRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly districtName: string | null;
  readonly type: PlaceType;
  readonly name: string;
  readonly address: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly placements: number;
  readonly closedAt: Date | null;
}

const select = sql`
  SELECT p.id, p.agency_id AS "agencyId", a.name AS "agencyName",
    CASE WHEN d.kind = 'district-committee' THEN d.name WHEN a.kind = 'district-committee' THEN a.name END AS "districtName",
    p.type, p.name, p.address, p.latitude, p.longitude, p.closed_at AS "closedAt",
    (SELECT count(*)::int FROM displays.placement c WHERE c.place_id = p.id AND c.state <> 'taken-down') AS placements
  FROM displays.place p
  JOIN organisation.agency a ON a.id = p.agency_id
  LEFT JOIN organisation.agency d ON d.id = a.parent_id`;

export interface NewPlace {
  readonly agencyId: string;
  readonly type: PlaceType;
  readonly name: string;
  readonly address: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Adds places in one statement; those the agency has already (by type and name) stay as they are. @returns ids of the new */
export async function insertPlaces(tx: Transaction, places: readonly NewPlace[], now: Date): Promise<string[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.place (agency_id, type, name, address, latitude, longitude, created_at, updated_at)
    SELECT r."agencyId", r.type, r.name, r.address, r.latitude, r.longitude, ${now}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      AS r("agencyId" uuid, type text, name text, address text, latitude float8, longitude float8)
    ON CONFLICT (agency_id, type, lower(name)) WHERE closed_at IS NULL DO NOTHING RETURNING id`.execute(tx);
  return rows.map((row) => row.id);
}

/** @returns false when another place of the agency has this type and name */
export async function updatePlace(tx: Transaction, id: string, place: NewPlace & { now: Date }): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE displays.place SET agency_id = ${place.agencyId}, type = ${place.type}, name = ${place.name}, address = ${place.address},
      latitude = ${place.latitude}, longitude = ${place.longitude}, updated_at = ${place.now}
    WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM displays.place o WHERE o.id <> ${id} AND o.closed_at IS NULL
      AND o.agency_id = ${place.agencyId} AND o.type = ${place.type} AND lower(o.name) = lower(${place.name}))
    RETURNING id`.execute(tx);
  return rows.length > 0;
}

export async function closePlaceRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await sql`UPDATE displays.place SET closed_at = ${now}, updated_at = ${now} WHERE id = ${id}`.execute(tx);
}

export async function findPlace(db: Database, id: string): Promise<PlaceRow | null> {
  const { rows } = await sql<PlaceRow>`${select} WHERE p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockPlace(tx: Transaction, id: string): Promise<PlaceRow | null> {
  await sql`SELECT 1 FROM displays.place WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findPlace(tx, id);
}

export interface PlaceFilter {
  /** Null for whichever: the ids are trusted. */
  readonly agencyIds: readonly string[] | null;
  readonly types?: readonly PlaceType[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly words?: readonly string[];
  readonly after?: { name: string; id: string } | null;
  readonly limit: number;
}

/** Open places by name. */
export async function listPlaceRows(db: Database, filter: PlaceFilter): Promise<PlaceRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`p.closed_at IS NULL`];
  if (filter.agencyIds !== null) conditions.push(sql`p.agency_id = ANY(${[...filter.agencyIds]}::uuid[])`);
  if (filter.types !== undefined) conditions.push(sql`p.type = ANY(${[...filter.types]}::text[])`);
  if (filter.ids !== undefined) conditions.push(sql`p.id = ANY(${[...filter.ids]}::uuid[])`);
  for (const word of filter.words ?? []) conditions.push(sql`p.search LIKE ${`%${word}%`}`);
  if (filter.after !== undefined && filter.after !== null)
    conditions.push(sql`(p.name, p.id) > (${filter.after.name}, ${filter.after.id}::uuid)`);
  const { rows } = await sql<PlaceRow>`${select} WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY p.name, p.id LIMIT ${filter.limit}`.execute(db);
  return rows;
}

/** Which of these an agency has already. @returns keys `agency|type|name` */
export async function knownPlaces(db: Database, places: readonly NewPlace[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    SELECT agency_id || '|' || type || '|' || lower(name) AS key FROM displays.place
    WHERE closed_at IS NULL AND agency_id = ANY(${[...new Set(places.map((place) => place.agencyId))]}::uuid[])`.execute(
    db,
  );
  return new Set(rows.map((row) => row.key));
}
