import type { Slot, StationBody, StationKind } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** What a station last told of itself. */
export interface Told {
  readonly version?: string | null;
  readonly volume?: number | null;
  readonly temperature?: number | null;
  readonly freeMb?: number | null;
  readonly playing?: string | null;
  readonly sound?: boolean | null;
}
export interface StationRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly districtId: string | null;
  readonly districtName: string | null;
  readonly name: string;
  readonly kind: StationKind;
  readonly hasToken: boolean;
  readonly volume: number;
  readonly slots: readonly Slot[];
  readonly responsible: string;
  readonly phone: string;
  readonly note: string;
  readonly lastSeenAt: Date | null;
  readonly told: Told;
  readonly closedAt: Date | null;
}

const COLUMNS = sql`s.id, s.agency_id AS "agencyId", agency.name AS "agencyName", district.id AS "districtId", district.short_name AS "districtName", s.name, s.kind,
  s.token_hash IS NOT NULL AS "hasToken", s.volume, s.slots, s.responsible, s.phone, s.note, s.last_seen_at AS "lastSeenAt", s.told, s.closed_at AS "closedAt"`;
const FROM = sql`broadcasts.station s JOIN organisation.agency agency ON agency.id = s.agency_id
  LEFT JOIN organisation.agency district ON district.id = agency.parent_id AND district.kind = 'district-committee'`;
/** A player beats four times a minute; after so long without it is silent. */
export const SILENT_MS = 5 * 60_000;
const MACHINES = sql`s.kind IN ('computer', 'ip-box')`;

export async function insertStation(
  tx: Transaction,
  station: StationBody & { agencyId: string; now: Date },
): Promise<string> {
  const row = await tx
    .insertInto('broadcasts.station')
    .values({ ...valuesOf(station), agency_id: station.agencyId, created_at: station.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateStation(tx: Transaction, id: string, station: StationBody): Promise<void> {
  await tx.updateTable('broadcasts.station').set(valuesOf(station)).where('id', '=', id).execute();
}

function valuesOf({ name, kind, slots, volume, responsible, phone, note }: StationBody) {
  return { name, kind, slots: JSON.stringify(slots), volume, responsible, phone, note };
}

/** Many at once, for imports and the demo. @returns how many were new */
export async function insertStations(
  tx: Transaction,
  stations: readonly (StationBody & { agencyId: string })[],
  now: Date,
): Promise<number> {
  const rows = stations.map((station) => ({ ...valuesOf(station), agency_id: station.agencyId, created_at: now }));
  if (rows.length === 0) return 0;
  const made = await tx
    .insertInto('broadcasts.station')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['agency_id', 'name']).doNothing())
    .returning('id')
    .execute();
  return made.length;
}

export async function setToken(tx: Transaction, id: string, hash: Uint8Array | null): Promise<void> {
  await tx
    .updateTable('broadcasts.station')
    .set({ token_hash: hash === null ? null : Buffer.from(hash), last_seen_at: null, told: '{}' })
    .where('id', '=', id)
    .execute();
}

export async function setVolume(tx: Transaction, id: string, volume: number): Promise<void> {
  await tx.updateTable('broadcasts.station').set({ volume }).where('id', '=', id).execute();
}

export async function closeStationRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.updateTable('broadcasts.station').set({ closed_at: now, token_hash: null }).where('id', '=', id).execute();
}

export async function noteSeen(tx: Transaction, id: string, told: Told, now: Date): Promise<void> {
  await tx
    .updateTable('broadcasts.station')
    .set({ last_seen_at: now, told: JSON.stringify(told) })
    .where('id', '=', id)
    .execute();
}

export async function findStation(db: Database, id: string): Promise<StationRow | null> {
  const { rows } = await sql<StationRow>`SELECT ${COLUMNS} FROM ${FROM} WHERE s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The open station that a token's hash belongs to. */
export async function findStationByToken(db: Database, hash: Uint8Array): Promise<StationRow | null> {
  const { rows } = await sql<StationRow>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE s.token_hash = ${Buffer.from(hash)} AND s.closed_at IS NULL`.execute(db);
  return rows[0] ?? null;
}

export async function isNameTaken(
  db: Database,
  agencyId: string,
  name: string,
  butId: string | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('broadcasts.station')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('name', '=', name)
    .$if(butId !== null, (query) => query.where('id', '<>', butId ?? ''))
    .executeTakeFirst();
  return row !== undefined;
}

/** Open stations of some agencies. */
export async function stationsOf(db: Database, agencyIds: readonly string[]): Promise<StationRow[]> {
  const { rows } = await sql<StationRow>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE s.agency_id = ANY(${[...agencyIds]}::uuid[]) AND s.closed_at IS NULL ORDER BY s.name, s.id`.execute(
    db,
  );
  return rows;
}

/** The same, with those that were closed: their names are taken. */
export async function allStationsOf(db: Database, agencyIds: readonly string[]): Promise<StationRow[]> {
  const { rows } = await sql<StationRow>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE s.agency_id = ANY(${[...agencyIds]}::uuid[])`.execute(db);
  return rows;
}

export interface StationsQuestion {
  readonly agencyIds: readonly string[];
  readonly kind?: StationKind | undefined;
  readonly line?: 'in-touch' | 'silent' | 'never' | 'by-hand' | 'closed' | undefined;
  readonly districtId?: string | undefined;
  readonly words: readonly string[];
  readonly after: { name: string; id: string } | null;
  readonly limit: number;
  readonly now: Date;
}

/** Stations by district and name, a page at a time. */
export async function listStationRows(db: Database, question: StationsQuestion): Promise<StationRow[]> {
  const since = new Date(question.now.getTime() - SILENT_MS);
  const lines = {
    'in-touch': sql`s.closed_at IS NULL AND ${MACHINES} AND s.last_seen_at >= ${since}`,
    silent: sql`s.closed_at IS NULL AND ${MACHINES} AND s.last_seen_at < ${since}`,
    never: sql`s.closed_at IS NULL AND ${MACHINES} AND s.last_seen_at IS NULL`,
    'by-hand': sql`s.closed_at IS NULL AND NOT ${MACHINES}`,
    closed: sql`s.closed_at IS NOT NULL`,
  };
  const sortName = sql`coalesce(district.short_name, '') || ' ' || s.name`;
  const narrowed = [
    sql`s.agency_id = ANY(${[...question.agencyIds]}::uuid[])`,
    question.line === undefined ? sql`s.closed_at IS NULL` : lines[question.line],
    ...(question.kind === undefined ? [] : [sql`s.kind = ${question.kind}`]),
    ...(question.districtId === undefined ? [] : [sql`district.id = ${question.districtId}`]),
    ...question.words.map((word) => sql`(s.search LIKE ${`%${word}%`} OR agency.search LIKE ${`%${word}%`})`),
    ...(question.after === null
      ? []
      : [sql`(${sortName}, s.id) > (${question.after.name}, ${question.after.id}::uuid)`]),
  ];
  const { rows } = await sql<StationRow>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE ${sql.join(narrowed, sql` AND `)} ORDER BY ${sortName}, s.id LIMIT ${question.limit}`.execute(
    db,
  );
  return rows;
}

export interface StationCounts {
  readonly all: number;
  readonly byHand: number;
  readonly inTouch: number;
  readonly silent: number;
  readonly never: number;
}

/** How many stations are heard of; of everyone's when no agencies are given. */
export async function countStations(
  db: Database,
  agencyIds: readonly string[] | null,
  now: Date,
): Promise<StationCounts> {
  const since = new Date(now.getTime() - SILENT_MS);
  const { rows } = await sql<StationCounts>`
    SELECT count(*)::int AS "all", count(*) FILTER (WHERE NOT ${MACHINES})::int AS "byHand",
      count(*) FILTER (WHERE ${MACHINES} AND s.last_seen_at >= ${since})::int AS "inTouch",
      count(*) FILTER (WHERE ${MACHINES} AND s.last_seen_at < ${since})::int AS silent,
      count(*) FILTER (WHERE ${MACHINES} AND s.last_seen_at IS NULL)::int AS never
    FROM broadcasts.station s WHERE s.closed_at IS NULL
      ${agencyIds === null ? sql`` : sql`AND s.agency_id = ANY(${[...agencyIds]}::uuid[])`}`.execute(db);
  return rows[0] ?? { all: 0, byHand: 0, inTouch: 0, silent: 0, never: 0 };
}
