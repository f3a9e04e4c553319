import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { MediaFile } from './media.ts';

export interface EmergencyRow {
  readonly id: string;
  readonly agencyId: string;
  readonly screenIds: readonly string[];
  readonly headline: string;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly startedBy: string;
  readonly endedAt: Date | null;
  readonly landscape: MediaFile;
  readonly portrait: MediaFile;
}

const file = (alias: string) =>
  sql.raw(`json_build_object('fileId', ${alias}.id, 'sha256', ${alias}.sha256, 'mediaType',
  ${alias}.media_type, 'sizeBytes', ${alias}.size_bytes)`);
const select = sql`
  SELECT e.id, e.agency_id AS "agencyId", e.screen_ids::text[] AS "screenIds", e.headline, e.reason, e.starts_at AS "startsAt",
    e.ends_at AS "endsAt", e.started_by AS "startedBy", e.ended_at AS "endedAt", ${file('l')} AS landscape, ${file('p')} AS portrait
  FROM displays.emergency e JOIN platform.file l ON l.id = e.landscape_file_id JOIN platform.file p ON p.id = e.portrait_file_id`;

export async function insertEmergency(
  tx: Transaction,
  emergency: {
    agencyId: string;
    screenIds: readonly string[];
    headline: string;
    reason: string;
    landscapeFileId: string;
    portraitFileId: string;
    startsAt: Date;
    endsAt: Date;
    personId: string;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.emergency (agency_id, screen_ids, headline, reason, landscape_file_id, portrait_file_id, starts_at, ends_at, started_by)
    VALUES (${emergency.agencyId}, ${[...emergency.screenIds]}::uuid[], ${emergency.headline}, ${emergency.reason},
      ${emergency.landscapeFileId}, ${emergency.portraitFileId}, ${emergency.startsAt}, ${emergency.endsAt}, ${emergency.personId})
    RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

export async function lockEmergency(tx: Transaction, id: string): Promise<EmergencyRow | null> {
  await sql`SELECT 1 FROM displays.emergency WHERE id = ${id} FOR UPDATE`.execute(tx);
  const { rows } = await sql<EmergencyRow>`${select} WHERE e.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function endEmergencyRow(
  tx: Transaction,
  id: string,
  end: { personId: string; now: Date },
): Promise<void> {
  await sql`UPDATE displays.emergency SET ended_at = ${end.now}, ended_by = ${end.personId} WHERE id = ${id}`.execute(
    tx,
  );
}

/** Newest first. */
export async function listEmergencyRows(db: Database, agencyIds: readonly string[]): Promise<EmergencyRow[]> {
  const { rows } =
    await sql<EmergencyRow>`${select} WHERE e.agency_id = ANY(${[...agencyIds]}::uuid[]) ORDER BY e.id DESC LIMIT 50`.execute(
      db,
    );
  return rows;
}

/** What takes precedence on some screens now, the latest first. */
export async function runningEmergencies(
  db: Database,
  screenIds: readonly string[],
  now: Date,
): Promise<EmergencyRow[]> {
  const { rows } =
    await sql<EmergencyRow>`${select} WHERE e.ended_at IS NULL AND e.starts_at <= ${now} AND e.ends_at > ${now}
    AND e.screen_ids && ${[...screenIds]}::uuid[] ORDER BY e.starts_at DESC, e.id DESC`.execute(db);
  return rows;
}
