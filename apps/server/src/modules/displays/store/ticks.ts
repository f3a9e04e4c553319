import type { PlacementState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface NewTick {
  readonly placementId: string;
  readonly agencyId: string;
  readonly state: PlacementState;
  readonly note: string;
  readonly personId: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly originalFileId: string | null;
  readonly shownFileId: string | null;
  readonly smallFileId: string | null;
  readonly requestKey: string;
  readonly now: Date;
}

export async function insertTick(tx: Transaction, tick: NewTick): Promise<void> {
  await sql`
    INSERT INTO displays.tick (placement_id, agency_id, state, note, at, person_id, latitude, longitude, original_file_id, shown_file_id,
      small_file_id, request_key)
    VALUES (${tick.placementId}, ${tick.agencyId}, ${tick.state}, ${tick.note}, ${tick.now}, ${tick.personId}, ${tick.latitude},
      ${tick.longitude}, ${tick.originalFileId}, ${tick.shownFileId}, ${tick.smallFileId}, ${tick.requestKey})`.execute(
    tx,
  );
}

/** True when this press of the button has been kept already. */
export async function isTicked(tx: Transaction, placementId: string, requestKey: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM displays.tick WHERE request_key = ${requestKey} AND placement_id = ${placementId}`.execute(
      tx,
    );
  return rows.length > 0;
}

export interface TickRow {
  readonly id: string;
  readonly placementId: string;
  readonly state: PlacementState;
  readonly at: Date;
  readonly personId: string;
  readonly note: string;
  readonly hasLocation: boolean;
  readonly originalFileId: string | null;
  readonly shownFileId: string | null;
  readonly smallFileId: string | null;
}

const select = sql`
  SELECT id, placement_id AS "placementId", state, at, person_id AS "personId", note, latitude IS NOT NULL AS "hasLocation",
    original_file_id AS "originalFileId", shown_file_id AS "shownFileId", small_file_id AS "smallFileId" FROM displays.tick`;

/** Newest first. */
export async function listTicks(db: Database, placementId: string): Promise<TickRow[]> {
  const { rows } =
    await sql<TickRow>`${select} WHERE placement_id = ${placementId} ORDER BY at DESC, id DESC LIMIT 100`.execute(db);
  return rows;
}

export async function findTick(db: Database, id: string): Promise<TickRow | null> {
  const { rows } = await sql<TickRow>`${select} WHERE id = ${id}`.execute(db);
  return rows[0] ?? null;
}
