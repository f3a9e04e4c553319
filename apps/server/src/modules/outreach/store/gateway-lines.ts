import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

export interface LineRow {
  readonly gatewayId: string;
  readonly serverId: string;
  readonly phase: 'up' | 'connecting' | 'down' | 'held' | 'stopped';
  readonly since: Date;
  readonly open: number;
  readonly slowed: boolean;
  readonly faultCode: string | null;
  readonly faultAt: Date | null;
  readonly seenAt: Date;
}

/** A server that has not renewed its row for so long is gone. */
const GONE_AFTER_MS = 30_000;

/** Writes how this server's lines stand, and sweeps those of servers that are long gone. */
export async function writeLines(db: Database, lines: readonly LineRow[], now: Date): Promise<void> {
  if (lines.length > 0)
    await db
      .insertInto('outreach.gateway_line')
      .values(
        lines.map((line) => ({
          gateway_id: line.gatewayId,
          server_id: line.serverId,
          phase: line.phase,
          since: line.since,
          open: line.open,
          slowed: line.slowed,
          fault_code: line.faultCode,
          fault_at: line.faultAt,
          seen_at: line.seenAt,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['gateway_id', 'server_id']).doUpdateSet((expression) => ({
          phase: expression.ref('excluded.phase'),
          since: expression.ref('excluded.since'),
          open: expression.ref('excluded.open'),
          slowed: expression.ref('excluded.slowed'),
          fault_code: expression.ref('excluded.fault_code'),
          fault_at: expression.ref('excluded.fault_at'),
          seen_at: expression.ref('excluded.seen_at'),
        })),
      )
      .execute();
  await db
    .deleteFrom('outreach.gateway_line')
    .where('seen_at', '<', new Date(now.getTime() - GONE_AFTER_MS * 10))
    .execute();
}

export async function deleteLines(db: Database, serverId: string): Promise<void> {
  await db.deleteFrom('outreach.gateway_line').where('server_id', '=', serverId).execute();
}

/** Lines of servers that are there. */
export async function listLines(db: Database, now: Date): Promise<LineRow[]> {
  const rows = await db
    .selectFrom('outreach.gateway_line')
    .selectAll()
    .where('seen_at', '>', new Date(now.getTime() - GONE_AFTER_MS))
    .orderBy('since')
    .execute();
  return rows.map((row) => ({
    gatewayId: row.gateway_id,
    serverId: row.server_id,
    phase: row.phase as LineRow['phase'],
    since: row.since,
    open: row.open,
    slowed: row.slowed,
    faultCode: row.fault_code,
    faultAt: row.fault_at,
    seenAt: row.seen_at,
  }));
}

export interface DayCounts {
  readonly accepted: number;
  readonly refused: number;
  readonly later: number;
  readonly unknown: number;
  readonly delivered: number;
  readonly failed: number;
  readonly spent: number;
}

/** Adds what a server counted to the day's figures. @param day of Vietnam */
export async function addCounts(
  db: Database,
  place: { gatewayId: string; day: string },
  counts: DayCounts,
  codes: readonly { kind: string; code: string; count: number }[],
): Promise<void> {
  const { gatewayId, day } = place;
  await sql`
    INSERT INTO outreach.gateway_day AS old
      (gateway_id, day, accepted, refused, later, unknown, delivered, failed, spent)
    VALUES (${gatewayId}, ${day}, ${counts.accepted}, ${counts.refused}, ${counts.later}, ${counts.unknown},
      ${counts.delivered}, ${counts.failed}, ${counts.spent})
    ON CONFLICT (gateway_id, day) DO UPDATE SET
      accepted = old.accepted + excluded.accepted, refused = old.refused + excluded.refused,
      later = old.later + excluded.later, unknown = old.unknown + excluded.unknown,
      delivered = old.delivered + excluded.delivered, failed = old.failed + excluded.failed,
      spent = old.spent + excluded.spent`.execute(db);
  for (const { kind, code, count } of codes)
    await sql`
      INSERT INTO outreach.gateway_code AS old (gateway_id, day, kind, code, count)
      VALUES (${gatewayId}, ${day}, ${kind}, ${code}, ${count})
      ON CONFLICT (gateway_id, day, kind, code) DO UPDATE SET count = old.count + excluded.count`.execute(db);
}

/** Counts of one day by gateway. */
export async function listCounts(db: Database, day: string): Promise<Map<string, DayCounts>> {
  const rows = await sql<{ gateway_id: string } & DayCounts>`
    SELECT gateway_id, accepted::float8, refused::float8, later::float8, unknown::float8, delivered::float8,
      failed::float8, spent::float8
    FROM outreach.gateway_day WHERE day = ${day}`.execute(db);
  return new Map(rows.rows.map(({ gateway_id, ...counts }) => [gateway_id, counts]));
}

/** The codes that came most, of the last days. */
export async function listCodes(
  db: Database,
  gatewayId: string,
  since: string,
): Promise<{ day: string; kind: string; code: string; count: number }[]> {
  const rows = await sql<{ day: string; kind: string; code: string; count: number }>`
    SELECT day::text, kind, code, count::float8 FROM outreach.gateway_code
    WHERE gateway_id = ${gatewayId} AND day >= ${since} ORDER BY day DESC, count DESC LIMIT 100`.execute(db);
  return rows.rows;
}
