import type { PlayLogEntry } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PlayRow {
  readonly occurrenceId: string;
  readonly clientId: string;
  readonly personId: string | null;
  readonly at: Date;
}

/** Keeps what a station tells; what is there already stays as it was first told. @returns occurrence ids that are new */
export async function insertPlays(
  tx: Transaction,
  plays: readonly (PlayLogEntry & { stationId: string; personId: string | null })[],
  now: Date,
): Promise<string[]> {
  if (plays.length === 0) return [];
  const made = await tx
    .insertInto('broadcasts.play')
    .values(
      plays.map((play) => ({
        occurrence_id: play.occurrenceId,
        station_id: play.stationId,
        client_id: play.clientId,
        outcome: play.outcome,
        started_at: play.outcome === 'not-played' ? null : play.startedAt,
        ended_at: play.endedAt,
        reason: play.reason,
        person_id: play.personId,
        at: now,
      })),
    )
    // Of the broadcast, or of the entry: either way it has been told before.
    .onConflict((conflict) => conflict.doNothing())
    .returning('occurrence_id as occurrenceId')
    .execute();
  return made.map((row) => row.occurrenceId);
}

export async function listPlays(db: Database, occurrenceIds: readonly string[]): Promise<PlayRow[]> {
  const { rows } = await sql<PlayRow>`
    SELECT occurrence_id AS "occurrenceId", client_id AS "clientId", person_id AS "personId", at
    FROM broadcasts.play WHERE occurrence_id = ANY(${[...occurrenceIds]}::uuid[])`.execute(db);
  return rows;
}

/** Which of these broadcasts are a station's own. */
export async function ownOccurrences(db: Database, stationId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM broadcasts.occurrence WHERE station_id = ${stationId} AND id = ANY(${[...ids]}::uuid[])`.execute(db);
  return new Set(rows.map((row) => row.id));
}

export async function deletePlay(tx: Transaction, occurrenceId: string): Promise<void> {
  await tx.deleteFrom('broadcasts.play').where('occurrence_id', '=', occurrenceId).execute();
}
