import type { AudioState, BulletinLanguage } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface AudioRow {
  readonly id: string;
  readonly bulletinId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly state: AudioState;
  readonly step: string | null;
  readonly fault: { vi: string; en: string } | null;
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly seconds: number | null;
  readonly loudness: { lufs: number; peak: number } | null;
  readonly segments: readonly { fileId: string; seconds: number }[];
  readonly parts: readonly { language: BulletinLanguage; from: number }[];
  readonly askedAt: Date;
  readonly attempts: number;
}

const COLUMNS = sql`a.id, a.bulletin_id AS "bulletinId", a.agency_id AS "agencyId", a.version, a.state, a.step, a.fault, a.file_id AS "fileId",
  a.sha256, a.seconds::float8 AS seconds, a.loudness, a.segments, a.parts, a.asked_at AS "askedAt", a.attempts`;
/** A maker that died leaves its work behind; after so long another takes it. */
const ABANDONED_MS = 10 * 60_000;

/** Asks for the audio of a version; a failed one is asked for again, one at work or done is left. */
export async function askForAudio(
  tx: Transaction,
  ask: { bulletinId: string; agencyId: string; version: number; now: Date },
): Promise<void> {
  await sql`
    INSERT INTO broadcasts.audio (bulletin_id, agency_id, version, asked_at) VALUES (${ask.bulletinId}, ${ask.agencyId}, ${ask.version}, ${ask.now})
    ON CONFLICT (bulletin_id, version) DO UPDATE SET state = 'waiting', fault = NULL, step = NULL, asked_at = excluded.asked_at
    WHERE broadcasts.audio.state = 'failed'`.execute(tx);
}

export async function findAudioOfVersion(db: Database, bulletinId: string, version: number): Promise<AudioRow | null> {
  const { rows } = await sql<AudioRow>`
    SELECT ${COLUMNS} FROM broadcasts.audio a WHERE a.bulletin_id = ${bulletinId} AND a.version = ${version}`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function findAudio(db: Database, id: string): Promise<AudioRow | null> {
  const { rows } = await sql<AudioRow>`SELECT ${COLUMNS} FROM broadcasts.audio a WHERE a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function listAudio(db: Database, ids: readonly string[]): Promise<AudioRow[]> {
  const { rows } = await sql<AudioRow>`
    SELECT ${COLUMNS} FROM broadcasts.audio a WHERE a.id = ANY(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** Takes the oldest that waits, or that was left half done; null when nothing is to do. Two makers never take the same. */
export async function claimAudio(tx: Transaction, now: Date): Promise<AudioRow | null> {
  const { rows } = await sql<AudioRow>`
    UPDATE broadcasts.audio a SET state = 'working', step = 'reading', claimed_at = ${now}, attempts = a.attempts + 1
    WHERE a.id = (SELECT id FROM broadcasts.audio WHERE state = 'waiting'
        OR (state = 'working' AND claimed_at < ${new Date(now.getTime() - ABANDONED_MS)})
      ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING ${COLUMNS}`.execute(tx);
  return rows[0] ?? null;
}

export async function setStep(db: Database, id: string, step: string): Promise<void> {
  await db.updateTable('broadcasts.audio').set({ step }).where('id', '=', id).execute();
}

export async function finishAudio(
  tx: Transaction,
  id: string,
  made: {
    fileId: string;
    sha256: string;
    seconds: number;
    loudness: { lufs: number; peak: number };
    segments: readonly { fileId: string; seconds: number }[];
    parts: AudioRow['parts'];
    now: Date;
  },
): Promise<void> {
  await tx
    .updateTable('broadcasts.audio')
    .set({
      state: 'ready',
      step: null,
      fault: null,
      file_id: made.fileId,
      sha256: made.sha256,
      seconds: made.seconds,
      loudness: JSON.stringify(made.loudness),
      segments: JSON.stringify(made.segments),
      parts: JSON.stringify(made.parts),
      finished_at: made.now,
    })
    .where('id', '=', id)
    .execute();
}

export async function failAudio(
  tx: Transaction,
  id: string,
  fault: { vi: string; en: string },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('broadcasts.audio')
    .set({ state: 'failed', step: null, fault: JSON.stringify(fault), finished_at: now })
    .where('id', '=', id)
    .execute();
}

/** How long the oldest audio has waited, and how many failed in the last day. */
export async function audioQueue(
  db: Database,
  now: Date,
): Promise<{ waiting: number; oldest: Date | null; failed: number }> {
  const { rows } = await sql<{ waiting: number; oldest: Date | null; failed: number }>`
    SELECT count(*) FILTER (WHERE state IN ('waiting', 'working'))::int AS waiting,
      min(asked_at) FILTER (WHERE state IN ('waiting', 'working')) AS oldest,
      count(*) FILTER (WHERE state = 'failed' AND finished_at > ${new Date(now.getTime() - 86_400_000)})::int AS failed
    FROM broadcasts.audio WHERE state <> 'ready'`.execute(db);
  return rows[0] ?? { waiting: 0, oldest: null, failed: 0 };
}

/** Seconds of an audio that a person has heard, and since when they have it open. */
export async function findListening(
  db: Database,
  audioId: string,
  personId: string,
): Promise<{ openedAt: Date; seconds: number } | null> {
  const { rows } = await sql<{ openedAt: Date; seconds: number }>`
    SELECT opened_at AS "openedAt", seconds::float8 AS seconds FROM broadcasts.listening
    WHERE audio_id = ${audioId} AND person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}

export async function saveListening(
  tx: Transaction,
  heard: { audioId: string; personId: string; seconds: number; now: Date },
): Promise<void> {
  await sql`
    INSERT INTO broadcasts.listening (audio_id, person_id, opened_at, seconds) VALUES (${heard.audioId}, ${heard.personId}, ${heard.now}, ${heard.seconds})
    ON CONFLICT (audio_id, person_id) DO UPDATE SET seconds = greatest(broadcasts.listening.seconds, excluded.seconds)`.execute(
    tx,
  );
}
