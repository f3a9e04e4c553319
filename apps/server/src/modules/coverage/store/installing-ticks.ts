import { KIOSK_OUTCOMES, type KioskOutcome, type KioskTally } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface TickRow {
  readonly id: string;
  readonly outcome: KioskOutcome;
  readonly undone: boolean;
  readonly at: Date;
}

/** Those of the ids that the kiosk has sent before. */
export async function listKnownTicks(tx: Transaction, kioskId: string, ids: readonly string[]): Promise<TickRow[]> {
  const { rows } = await sql<TickRow>`
    SELECT id, outcome, undone, at FROM coverage.kiosk_tick WHERE kiosk_id = ${kioskId} AND id = ANY(${[...ids]})`.execute(
    tx,
  );
  return rows;
}

/** Adds new ticks, and undoes known ones. */
export async function keepTicks(
  tx: Transaction,
  kiosk: { id: string; agencyId: string },
  ticks: readonly (TickRow & { saidAt: string })[],
  now: Date,
): Promise<void> {
  if (ticks.length === 0) return;
  await sql`
    INSERT INTO coverage.kiosk_tick (kiosk_id, id, agency_id, outcome, undone, at, said_at, received_at)
    SELECT ${kiosk.id}::uuid, t.id, ${kiosk.agencyId}::uuid, t.outcome, t.undone, t.at, t."saidAt", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(ticks)}::jsonb) AS t(id uuid, outcome text, undone boolean, at timestamptz, "saidAt" timestamptz)
    ON CONFLICT (kiosk_id, id) DO UPDATE SET undone = true WHERE excluded.undone`.execute(tx);
}

export interface DayChange {
  readonly day: string;
  readonly outcome: KioskOutcome;
  readonly count: number;
}

export async function addToKioskDays(tx: Transaction, kioskId: string, changes: readonly DayChange[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    INSERT INTO coverage.kiosk_day AS kept (kiosk_id, day, outcome, count)
    SELECT ${kioskId}::uuid, c.day, c.outcome, sum(c.count) FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS c(day date, outcome text, count integer) GROUP BY 2, 3 ORDER BY 2, 3
    ON CONFLICT (kiosk_id, day, outcome) DO UPDATE SET count = kept.count + excluded.count`.execute(tx);
}

export interface Tallies {
  readonly today: KioskTally;
  readonly total: KioskTally;
}

export const emptyTally = (): KioskTally =>
  Object.fromEntries(KIOSK_OUTCOMES.map((outcome) => [outcome, 0])) as KioskTally;

/** Today's and all counts of kiosks by their ids; every kiosk asked for is in the answer. */
export async function talliesOf(db: Database, kioskIds: readonly string[], day: string): Promise<Map<string, Tallies>> {
  const { rows } = await sql<{ id: string; outcome: KioskOutcome; today: number; total: number }>`
    SELECT kiosk_id AS id, outcome, coalesce(sum(count) FILTER (WHERE day = ${day}), 0)::float8 AS today, sum(count)::float8 AS total
    FROM coverage.kiosk_day WHERE kiosk_id = ANY(${[...kioskIds]}) GROUP BY kiosk_id, outcome`.execute(db);
  const tallies = new Map(kioskIds.map((id) => [id, { today: emptyTally(), total: emptyTally() }]));
  for (const row of rows) {
    const kiosk = tallies.get(row.id);
    if (kiosk === undefined) continue;
    kiosk.today[row.outcome] = row.today;
    kiosk.total[row.outcome] = row.total;
  }
  return tallies;
}

/** The last days of one kiosk that have anything, newest first. */
export async function listKioskDays(db: Database, kioskId: string): Promise<{ day: string; counts: KioskTally }[]> {
  const { rows } = await sql<{ day: string; outcome: KioskOutcome; count: number }>`
    SELECT day, outcome, count FROM coverage.kiosk_day WHERE kiosk_id = ${kioskId}
      AND day IN (SELECT DISTINCT day FROM coverage.kiosk_day WHERE kiosk_id = ${kioskId} ORDER BY day DESC LIMIT 31)
    ORDER BY day DESC`.execute(db);
  const days = new Map<string, KioskTally>();
  for (const row of rows) {
    const counts = days.get(row.day) ?? emptyTally();
    counts[row.outcome] = row.count;
    days.set(row.day, counts);
  }
  return [...days].map(([day, counts]) => ({ day, counts }));
}

/** Sums over all kiosks of some agencies, revoked ones included: what was counted stays counted. */
export async function sumTallies(db: Database, agencyIds: readonly string[], day: string): Promise<Tallies> {
  const { rows } = await sql<{ outcome: KioskOutcome; today: number; total: number }>`
    SELECT d.outcome, coalesce(sum(d.count) FILTER (WHERE d.day = ${day}), 0)::float8 AS today, sum(d.count)::float8 AS total
    FROM coverage.kiosk_day d JOIN coverage.kiosk k ON k.id = d.kiosk_id WHERE k.agency_id = ANY(${[...agencyIds]})
    GROUP BY d.outcome`.execute(db);
  const sums = { today: emptyTally(), total: emptyTally() };
  for (const row of rows) {
    sums.today[row.outcome] = row.today;
    sums.total[row.outcome] = row.total;
  }
  return sums;
}
