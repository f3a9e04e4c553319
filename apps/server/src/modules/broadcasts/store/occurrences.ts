import type { BulletinBody } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** One broadcast on one station, as the planner writes and reads it. */
export interface OccurrenceRow {
  readonly id: string;
  readonly stationId: string;
  readonly agencyId: string;
  readonly bulletinId: string;
  readonly audioId: string;
  readonly scheduleId: string | null;
  readonly kind: 'planned' | 'emergency';
  readonly day: string;
  readonly state: 'planned' | 'dropped' | 'cancelled';
  readonly startsAt: Date | null;
  readonly latestStart: Date | null;
  readonly seconds: number;
  readonly note: string | null;
}

/** Plans are made one after another, whoever asks: two at once could both take the same minute. Held until commit. */
export async function lockPlanning(tx: Transaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('broadcasts.plan'))`.execute(tx);
}

export async function listForPlanning(
  db: Database,
  range: { stationIds: readonly string[]; from: string; until: string },
): Promise<(OccurrenceRow & { isTold: boolean })[]> {
  const { rows } = await sql<OccurrenceRow & { isTold: boolean }>`
    SELECT o.id, o.station_id AS "stationId", o.agency_id AS "agencyId", o.bulletin_id AS "bulletinId", o.audio_id AS "audioId",
      o.schedule_id AS "scheduleId", o.kind, o.day, o.state, o.starts_at AS "startsAt", o.latest_start AS "latestStart",
      o.seconds::float8 AS seconds, o.note, p.occurrence_id IS NOT NULL AS "isTold"
    FROM broadcasts.occurrence o LEFT JOIN broadcasts.play p ON p.occurrence_id = o.id
    WHERE o.station_id = ANY(${[...range.stationIds]}::uuid[]) AND o.day BETWEEN ${range.from}::date AND ${range.until}::date`.execute(
    db,
  );
  return rows;
}

const BATCH = 2_000;

/** Writes planned broadcasts over those of the same id. */
export async function saveOccurrences(tx: Transaction, rows: readonly OccurrenceRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH));
    await sql`
      INSERT INTO broadcasts.occurrence (id, station_id, agency_id, bulletin_id, audio_id, schedule_id, kind, day, state, starts_at, latest_start, seconds, note)
      SELECT "id", "stationId", "agencyId", "bulletinId", "audioId", "scheduleId", "kind", "day", "state", "startsAt", "latestStart", "seconds", "note"
      FROM jsonb_to_recordset(${batch}::jsonb) AS r("id" uuid, "stationId" uuid, "agencyId" uuid, "bulletinId" uuid, "audioId" uuid, "scheduleId" uuid,
        "kind" text, "day" date, "state" text, "startsAt" timestamptz, "latestStart" timestamptz, "seconds" numeric, "note" text)
      ON CONFLICT (id) DO UPDATE SET audio_id = excluded.audio_id, state = excluded.state, starts_at = excluded.starts_at,
        latest_start = excluded.latest_start, seconds = excluded.seconds, note = excluded.note`.execute(tx);
  }
}

export async function cancelOccurrences(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // What never had a minute stays without one, as a dropped one that is not wanted any more.
  await sql`UPDATE broadcasts.occurrence SET state = 'cancelled', starts_at = coalesce(starts_at, now()) WHERE id = ANY(${[...ids]}::uuid[])`.execute(
    tx,
  );
}

/** What a station is to play in some days, with the sound's checksum; what was told of already is left out. */
export async function listToPlay(
  db: Database,
  question: { stationId: string; from: string; until: string },
): Promise<(OccurrenceRow & { title: string; sha256: string })[]> {
  const { rows } = await sql<OccurrenceRow & { title: string; sha256: string }>`
    SELECT o.id, o.station_id AS "stationId", o.agency_id AS "agencyId", o.bulletin_id AS "bulletinId", o.audio_id AS "audioId",
      o.schedule_id AS "scheduleId", o.kind, o.day, o.state, o.starts_at AS "startsAt", o.latest_start AS "latestStart",
      o.seconds::float8 AS seconds, o.note, b.title, a.sha256
    FROM broadcasts.occurrence o JOIN broadcasts.bulletin b ON b.id = o.bulletin_id JOIN broadcasts.audio a ON a.id = o.audio_id
    WHERE o.station_id = ${question.stationId} AND o.day BETWEEN ${question.from}::date AND ${question.until}::date AND o.state = 'planned'
      AND NOT EXISTS (SELECT FROM broadcasts.play p WHERE p.occurrence_id = o.id)
    ORDER BY o.starts_at, o.id`.execute(db);
  return rows;
}

export interface ViewedOccurrence extends OccurrenceRow {
  readonly stationName: string;
  readonly stationKind: string;
  readonly agencyName: string;
  readonly title: string;
  readonly level: string;
  readonly script: string;
  readonly otherTexts: BulletinBody['otherTexts'];
  readonly outcome: string | null;
  readonly startedAt: Date | null;
  readonly reason: string | null;
  readonly playAt: Date | null;
  readonly playPersonId: string | null;
  readonly by: string | null;
}

/** Broadcasts of some agencies' stations, with what came of them; cancelled ones are left out. */
export async function listOccurrences(
  db: Database,
  question: {
    agencyIds?: readonly string[];
    from?: string;
    until?: string;
    bulletinId?: string;
    id?: string;
    stationId?: string;
    displacedOnly?: boolean;
    limit?: number;
  },
): Promise<ViewedOccurrence[]> {
  const narrowed = [
    sql`o.state <> 'cancelled'`,
    ...(question.agencyIds === undefined ? [] : [sql`o.agency_id = ANY(${[...question.agencyIds]}::uuid[])`]),
    ...(question.from === undefined ? [] : [sql`o.day >= ${question.from}::date`]),
    ...(question.until === undefined ? [] : [sql`o.day <= ${question.until}::date`]),
    ...(question.bulletinId === undefined ? [] : [sql`o.bulletin_id = ${question.bulletinId}`]),
    ...(question.stationId === undefined ? [] : [sql`o.station_id = ${question.stationId}`]),
    ...(question.id === undefined ? [] : [sql`o.id = ${question.id}`]),
    ...(question.displacedOnly === true ? [sql`o.note IS NOT NULL`] : []),
  ];
  const { rows } = await sql<ViewedOccurrence>`
    SELECT o.id, o.station_id AS "stationId", o.agency_id AS "agencyId", o.bulletin_id AS "bulletinId", o.audio_id AS "audioId",
      o.schedule_id AS "scheduleId", o.kind, o.day, o.state, o.starts_at AS "startsAt", o.latest_start AS "latestStart", o.seconds::float8 AS seconds, o.note,
      s.name AS "stationName", s.kind AS "stationKind", agency.name AS "agencyName", b.title, b.level, b.script, b.other_texts AS "otherTexts",
      p.outcome, p.started_at AS "startedAt", p.reason, p.at AS "playAt", p.person_id AS "playPersonId", person.name AS by
    FROM broadcasts.occurrence o JOIN broadcasts.station s ON s.id = o.station_id JOIN organisation.agency agency ON agency.id = o.agency_id
    JOIN broadcasts.bulletin b ON b.id = o.bulletin_id LEFT JOIN broadcasts.play p ON p.occurrence_id = o.id
    LEFT JOIN organisation.person person ON person.id = p.person_id
    WHERE ${sql.join(narrowed, sql` AND `)} ORDER BY o.day, o.starts_at NULLS LAST, s.name, o.id LIMIT ${question.limit ?? 2_000}`.execute(
    db,
  );
  return rows;
}

export interface DayCount {
  readonly agencyId: string;
  readonly day: string;
  readonly planned: number;
  readonly played: number;
  readonly missed: number;
  readonly dropped: number;
}

/** Per agency and day: planned, played, missed. */
export async function countByDay(
  db: Database,
  question: { agencyIds: readonly string[]; from: string; until: string; bulletinId?: string | undefined; now: Date },
): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    SELECT o.agency_id AS "agencyId", o.day, count(*) FILTER (WHERE o.state = 'planned')::int AS planned,
      count(*) FILTER (WHERE p.outcome = 'played')::int AS played,
      count(*) FILTER (WHERE o.state = 'planned' AND o.latest_start < ${question.now} AND p.outcome IS DISTINCT FROM 'played')::int AS missed,
      count(*) FILTER (WHERE o.state = 'dropped')::int AS dropped
    FROM broadcasts.occurrence o LEFT JOIN broadcasts.play p ON p.occurrence_id = o.id
    WHERE o.agency_id = ANY(${[...question.agencyIds]}::uuid[]) AND o.day BETWEEN ${question.from}::date AND ${question.until}::date AND o.state <> 'cancelled'
      ${question.bulletinId === undefined ? sql`` : sql`AND o.bulletin_id = ${question.bulletinId}`}
    GROUP BY 1, 2`.execute(db);
  return rows;
}

/** Broadcasts of connected machines whose time is over and of which nobody has told, in the last day. */
export async function countUntold(db: Database, now: Date): Promise<{ machines: number; byHand: number }> {
  const { rows } = await sql<{ machines: number; byHand: number }>`
    SELECT count(*) FILTER (WHERE s.token_hash IS NOT NULL)::int AS machines, count(*) FILTER (WHERE s.kind IN ('wired', 'fm'))::int AS "byHand"
    FROM broadcasts.occurrence o JOIN broadcasts.station s ON s.id = o.station_id LEFT JOIN broadcasts.play p ON p.occurrence_id = o.id
    WHERE o.state = 'planned' AND p.occurrence_id IS NULL AND o.latest_start BETWEEN ${new Date(now.getTime() - 86_400_000)} AND ${new Date(now.getTime() - 1_800_000)}`.execute(
    db,
  );
  return rows[0] ?? { machines: 0, byHand: 0 };
}

/** Cancels what of a bulletin has not come to its end, what plays just now included. */
export async function cancelComing(tx: Transaction, bulletinId: string, now: Date): Promise<void> {
  await sql`
    UPDATE broadcasts.occurrence o SET state = 'cancelled', starts_at = coalesce(o.starts_at, ${now})
    WHERE o.bulletin_id = ${bulletinId} AND o.state <> 'cancelled' AND (o.starts_at IS NULL OR o.starts_at + o.seconds * interval '1 second' > ${now} OR o.latest_start > ${now})
      AND NOT EXISTS (SELECT FROM broadcasts.play p WHERE p.occurrence_id = o.id)`.execute(tx);
}

/** Whether a broadcast is still in the plan. */
export async function isStillPlanned(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ state: string }>`SELECT state FROM broadcasts.occurrence WHERE id = ${id}`.execute(db);
  return rows[0]?.state === 'planned';
}

/** Cancels what is still to come on a station. */
export async function cancelStation(tx: Transaction, stationId: string, now: Date): Promise<void> {
  await sql`
    UPDATE broadcasts.occurrence o SET state = 'cancelled', starts_at = coalesce(o.starts_at, ${now})
    WHERE o.station_id = ${stationId} AND o.state <> 'cancelled' AND (o.starts_at IS NULL OR o.starts_at > ${now})
      AND NOT EXISTS (SELECT FROM broadcasts.play p WHERE p.occurrence_id = o.id)`.execute(tx);
}

/** What is on at a station on a day, played or not: the stream goes on whatever was told. */
export async function listOnAir(
  db: Database,
  stationId: string,
  day: string,
): Promise<{ id: string; audioId: string; startsAt: Date }[]> {
  const { rows } = await sql<{ id: string; audioId: string; startsAt: Date }>`
    SELECT id, audio_id AS "audioId", starts_at AS "startsAt" FROM broadcasts.occurrence
    WHERE station_id = ${stationId} AND day = ${day}::date AND state = 'planned' ORDER BY starts_at, id`.execute(db);
  return rows;
}
