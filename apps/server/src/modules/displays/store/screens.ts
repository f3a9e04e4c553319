import type { Orientation, PlayerHeartbeat } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface ScreenWords {
  readonly name: string;
  readonly address: string;
  readonly setting: 'outdoor' | 'lobby';
  readonly orientation: Orientation;
  readonly off: { readonly from: number; readonly until: number } | null;
  readonly ticker: string;
  readonly clock: boolean;
  /** Where it stands, when that is one of the known places. */
  readonly placeId: string | null;
}
export interface ScreenRow extends ScreenWords {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** Null when none is named or it was closed. */
  readonly place: { readonly id: string; readonly name: string; readonly agencyId: string } | null;
  readonly hasToken: boolean;
  readonly seenAt: Date | null;
  readonly report: PlayerHeartbeat | null;
  readonly retiredAt: Date | null;
}

const select = sql`
  SELECT s.id, s.agency_id AS "agencyId", a.name AS "agencyName", s.name, s.address, s.setting, s.orientation,
    CASE WHEN s.off_from IS NULL THEN NULL ELSE json_build_object('from', s.off_from, 'until', s.off_until) END AS off,
    s.ticker, s.clock, s.token_hash IS NOT NULL AS "hasToken", s.seen_at AS "seenAt", s.report, s.retired_at AS "retiredAt",
    s.place_id AS "placeId",
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name, 'agencyId', p.agency_id) END AS place
  FROM displays.screen s JOIN organisation.agency a ON a.id = s.agency_id
  LEFT JOIN displays.place p ON p.id = s.place_id AND p.closed_at IS NULL`;

export async function insertScreen(
  tx: Transaction,
  screen: ScreenWords & { id?: string; agencyId: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.screen (id, agency_id, name, address, setting, orientation, off_from, off_until, ticker, clock, place_id, created_at, updated_at)
    VALUES (coalesce(${screen.id ?? null}::uuid, uuidv7()), ${screen.agencyId}, ${screen.name}, ${screen.address}, ${screen.setting},
      ${screen.orientation}, ${screen.off?.from ?? null}, ${screen.off?.until ?? null}, ${screen.ticker}, ${screen.clock}, ${screen.placeId},
      ${screen.now},      ${screen.now}) RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

export async function updateScreen(tx: Transaction, id: string, screen: ScreenWords & { now: Date }): Promise<void> {
  await sql`UPDATE displays.screen SET name = ${screen.name}, address = ${screen.address}, setting = ${screen.setting},
    orientation = ${screen.orientation}, off_from = ${screen.off?.from ?? null}, off_until = ${screen.off?.until ?? null},
    ticker = ${screen.ticker}, clock = ${screen.clock}, place_id = ${screen.placeId}, updated_at = ${screen.now} WHERE id = ${id}`.execute(
    tx,
  );
}

/** @param hash null takes the token back: the player shows nothing more */
export async function setTokenHash(tx: Transaction, id: string, hash: string | null): Promise<void> {
  await sql`UPDATE displays.screen SET token_hash = ${hash} WHERE id = ${id}`.execute(tx);
}

export async function retireScreenRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await sql`UPDATE displays.screen SET retired_at = ${now}, token_hash = NULL WHERE id = ${id}`.execute(tx);
}

export async function noteReport(tx: Transaction, id: string, report: PlayerHeartbeat, now: Date): Promise<void> {
  await sql`UPDATE displays.screen SET seen_at = ${now}, report = ${JSON.stringify(report)}::jsonb WHERE id = ${id}`.execute(
    tx,
  );
}

export async function findScreen(db: Database, id: string): Promise<ScreenRow | null> {
  const { rows } = await sql<ScreenRow>`${select} WHERE s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockScreen(tx: Transaction, id: string): Promise<ScreenRow | null> {
  await sql`SELECT 1 FROM displays.screen WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findScreen(tx, id);
}

export async function findScreenByToken(db: Database, hash: string): Promise<ScreenRow | null> {
  const { rows } = await sql<ScreenRow>`${select} WHERE s.token_hash = ${hash} AND s.retired_at IS NULL`.execute(db);
  return rows[0] ?? null;
}

/** Screens in use of some agencies, by name; null for all. */
export async function listScreenRows(db: Database, agencyIds: readonly string[] | null): Promise<ScreenRow[]> {
  const where = agencyIds === null ? sql`` : sql`AND s.agency_id = ANY(${[...agencyIds]}::uuid[])`;
  const { rows } =
    await sql<ScreenRow>`${select} WHERE s.retired_at IS NULL ${where} ORDER BY s.name, s.id LIMIT 1000`.execute(db);
  return rows;
}
