import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface Goal {
  readonly campaignId: string;
  readonly agencyId: string;
  readonly name: string;
  /** Of residents, 0 to 100. */
  readonly targetPercent: number;
  readonly startsOn: string;
  readonly endsOn: string;
  /** 1 is Monday. */
  readonly reportWeekday: number;
}

const select = sql`SELECT campaign_id AS "campaignId", agency_id AS "agencyId", name, target_percent::float8 AS "targetPercent",
  starts_on AS "startsOn", ends_on AS "endsOn", report_weekday AS "reportWeekday" FROM coverage.goal`;

export async function findGoal(db: Database, campaignId: string): Promise<Goal | null> {
  const { rows } = await sql<Goal>`${select} WHERE campaign_id = ${campaignId}`.execute(db);
  return rows[0] ?? null;
}

/** Locks the goal until the transaction ends, then reads it. */
export async function lockGoal(tx: Transaction, campaignId: string): Promise<Goal | null> {
  const { rows } = await sql<Goal>`${select} WHERE campaign_id = ${campaignId} FOR UPDATE`.execute(tx);
  return rows[0] ?? null;
}

/** The newest first; a province has some a year. */
export async function listGoals(db: Database): Promise<Goal[]> {
  const { rows } = await sql<Goal>`${select} ORDER BY starts_on DESC, campaign_id DESC LIMIT 200`.execute(db);
  return rows;
}

export async function upsertGoal(tx: Transaction, goal: Omit<Goal, 'reportWeekday'>, now: Date): Promise<void> {
  await sql`
    INSERT INTO coverage.goal AS kept (campaign_id, agency_id, name, target_percent, starts_on, ends_on, created_at, updated_at)
    VALUES (${goal.campaignId}, ${goal.agencyId}, ${goal.name}, ${goal.targetPercent}, ${goal.startsOn}, ${goal.endsOn}, ${now}, ${now})
    ON CONFLICT (campaign_id) DO UPDATE SET agency_id = excluded.agency_id, name = excluded.name,
      target_percent = excluded.target_percent, starts_on = excluded.starts_on, ends_on = excluded.ends_on, updated_at = ${now}`.execute(
    tx,
  );
}

export interface CommuneTarget {
  readonly communeId: string;
  readonly targetPercent: number;
}

/** Puts the communes' own targets in the place of those there were. */
export async function replaceTargets(
  tx: Transaction,
  campaignId: string,
  targets: readonly CommuneTarget[],
): Promise<void> {
  await sql`DELETE FROM coverage.commune_target WHERE campaign_id = ${campaignId}`.execute(tx);
  if (targets.length === 0) return;
  await sql`
    INSERT INTO coverage.commune_target (campaign_id, commune_id, target_percent)
    SELECT ${campaignId}, t."communeId", t."targetPercent"
    FROM jsonb_to_recordset(${JSON.stringify(targets)}::jsonb) AS t("communeId" uuid, "targetPercent" numeric)`.execute(
    tx,
  );
}

/** Communes whose target differs from the campaign's. */
export async function targetsOf(db: Database, campaignId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<CommuneTarget>`
    SELECT commune_id AS "communeId", target_percent::float8 AS "targetPercent"
    FROM coverage.commune_target WHERE campaign_id = ${campaignId}`.execute(db);
  return new Map(rows.map((row) => [row.communeId, row.targetPercent]));
}

export async function updateGoal(
  tx: Transaction,
  campaignId: string,
  change: Pick<Goal, 'targetPercent' | 'endsOn' | 'reportWeekday'>,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('coverage.goal')
    .set({
      target_percent: change.targetPercent,
      ends_on: change.endsOn,
      report_weekday: change.reportWeekday,
      updated_at: now,
    })
    .where('campaign_id', '=', campaignId)
    .execute();
}
