import type { BulletinLevel, ScheduleBody } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export async function insertSchedule(
  tx: Transaction,
  schedule: ScheduleBody & { bulletinId: string; agencyId: string; personId: string; now: Date },
): Promise<string> {
  const row = await tx
    .insertInto('broadcasts.schedule')
    .values({
      bulletin_id: schedule.bulletinId,
      agency_id: schedule.agencyId,
      place_ids: [...new Set(schedule.agencyIds)],
      from_day: schedule.fromDay,
      until_day: schedule.untilDay,
      weekdays: schedule.weekdays,
      slots: schedule.slots,
      repeats: schedule.repeats,
      person_id: schedule.personId,
      created_at: schedule.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export interface ScheduleRow {
  readonly id: string;
  readonly bulletinId: string;
  readonly agencyId: string;
  readonly placeIds: readonly string[];
  readonly fromDay: string;
  readonly untilDay: string;
  readonly weekdays: readonly number[];
  readonly slots: ScheduleBody['slots'];
  readonly repeats: number;
  readonly createdAt: Date;
  readonly cancelledAt: Date | null;
}
const COLUMNS = sql`c.id, c.bulletin_id AS "bulletinId", c.agency_id AS "agencyId", c.place_ids AS "placeIds", c.from_day AS "fromDay",
  c.until_day AS "untilDay", c.weekdays, c.slots, c.repeats, c.created_at AS "createdAt", c.cancelled_at AS "cancelledAt"`;

export async function lockSchedule(tx: Transaction, id: string): Promise<ScheduleRow | null> {
  const { rows } = await sql<ScheduleRow>`
    SELECT ${COLUMNS} FROM broadcasts.schedule c WHERE c.id = ${id} FOR UPDATE`.execute(tx);
  return rows[0] ?? null;
}

export async function listSchedules(
  db: Database,
  bulletinId: string,
): Promise<(ScheduleRow & { places: { id: string; name: string }[]; stations: number })[]> {
  const { rows } = await sql<ScheduleRow & { places: { id: string; name: string }[]; stations: number }>`
    SELECT ${COLUMNS},
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.short_name) ORDER BY a.sort_order, a.name), '[]')
        FROM organisation.agency a WHERE a.id = ANY(c.place_ids)) AS places,
      (SELECT count(DISTINCT o.station_id)::int FROM broadcasts.occurrence o WHERE o.schedule_id = c.id AND o.state <> 'cancelled') AS stations
    FROM broadcasts.schedule c WHERE c.bulletin_id = ${bulletinId} ORDER BY c.created_at DESC LIMIT 100`.execute(db);
  return rows;
}

export async function cancelScheduleRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.updateTable('broadcasts.schedule').set({ cancelled_at: now }).where('id', '=', id).execute();
}

/** A schedule in force with what it sends, as the planner wants it. */
export interface ActiveSchedule extends ScheduleRow {
  readonly level: BulletinLevel;
  readonly audioId: string;
  readonly seconds: number;
}

/** Schedules in force on some days whose bulletin is approved, not stopped, and has its audio. */
export async function activeSchedules(db: Database, range: { from: string; until: string }): Promise<ActiveSchedule[]> {
  const { rows } = await sql<ActiveSchedule>`
    SELECT ${COLUMNS}, b.level, a.id AS "audioId", a.seconds::float8 AS seconds
    FROM broadcasts.schedule c JOIN broadcasts.bulletin b ON b.id = c.bulletin_id AND b.state = 'approved' AND b.stopped_at IS NULL
    JOIN broadcasts.audio a ON a.bulletin_id = b.id AND a.version = b.version AND a.state = 'ready'
    WHERE c.cancelled_at IS NULL AND c.from_day <= ${range.until}::date AND c.until_day >= ${range.from}::date
    ORDER BY c.created_at, c.id`.execute(db);
  return rows;
}

/** Places and last day of everything a bulletin is scheduled for: what is to be planned anew when it changes. */
export async function reachOfBulletin(
  db: Database,
  bulletinId: string,
): Promise<{ placeIds: string[]; untilDay: string | null }> {
  const { rows } = await sql<{ placeIds: string[] | null; untilDay: string | null }>`
    SELECT array_agg(DISTINCT place) AS "placeIds", max(until_day) AS "untilDay"
    FROM broadcasts.schedule, unnest(place_ids) place WHERE bulletin_id = ${bulletinId} AND cancelled_at IS NULL`.execute(
    db,
  );
  return { placeIds: rows[0]?.placeIds ?? [], untilDay: rows[0]?.untilDay ?? null };
}
