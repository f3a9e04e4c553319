import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

export interface SilentStation {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly lastSeenAt: Date;
  /** The next broadcast it is to play; null when none is planned within the asked time. */
  readonly nextAt: Date | null;
}

/** Machines that were heard of, and no more since an instant, with what they are to play next. */
export async function listSilent(
  db: Database,
  question: { silentSince: Date; now: Date; nextUntil: Date },
): Promise<SilentStation[]> {
  const { rows } = await sql<SilentStation>`
    SELECT s.id, s.agency_id AS "agencyId", s.name, s.last_seen_at AS "lastSeenAt",
      (SELECT min(o.starts_at) FROM broadcasts.occurrence o
        WHERE o.station_id = s.id AND o.state = 'planned' AND o.latest_start >= ${question.now} AND o.starts_at <= ${question.nextUntil}
          AND NOT EXISTS (SELECT FROM broadcasts.play p WHERE p.occurrence_id = o.id)) AS "nextAt"
    FROM broadcasts.station s
    WHERE s.closed_at IS NULL AND s.kind IN ('computer', 'ip-box') AND s.last_seen_at < ${question.silentSince}`.execute(
    db,
  );
  return rows;
}

export interface UntoldSlot {
  readonly stationId: string;
  readonly agencyId: string;
  readonly stationName: string;
  readonly isByHand: boolean;
  readonly day: string;
  /** When the slot was over. */
  readonly endedAt: Date;
  readonly count: number;
}

/** Slots that ended between two instants, with broadcasts of which nobody has told. Stations that were never set up are left out. */
export async function listUntoldSlots(db: Database, ended: { after: Date; before: Date }): Promise<UntoldSlot[]> {
  const slotEnd = sql`o.latest_start + o.seconds * interval '1 second'`;
  const { rows } = await sql<UntoldSlot>`
    SELECT s.id AS "stationId", s.agency_id AS "agencyId", s.name AS "stationName", s.kind IN ('wired', 'fm') AS "isByHand", o.day,
      date_trunc('minute', ${slotEnd}) AS "endedAt", count(*)::int AS count
    FROM broadcasts.occurrence o JOIN broadcasts.station s ON s.id = o.station_id
    WHERE o.state = 'planned' AND o.kind = 'planned' AND s.closed_at IS NULL AND (s.kind IN ('wired', 'fm') OR s.last_seen_at IS NOT NULL)
      AND o.day BETWEEN (${ended.after}::timestamptz - interval '1 day')::date AND (${ended.before}::timestamptz + interval '1 day')::date
      AND ${slotEnd} BETWEEN ${ended.after} AND ${ended.before}
      AND NOT EXISTS (SELECT FROM broadcasts.play p WHERE p.occurrence_id = o.id)
    GROUP BY 1, 2, 3, 4, 5, 6`.execute(db);
  return rows;
}
