import type { DeliveryState, MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface DeliveryGroup {
  readonly round: number;
  readonly channel: MessageChannel;
  readonly network: string;
  readonly communeId: string | null;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly code: string | null;
  readonly count: number;
  readonly price: number;
}

/** A campaign's rows in groups, tries left out: one pass over all of them. */
export async function groupDeliveries(db: Database, campaignId: string): Promise<DeliveryGroup[]> {
  const { rows } = await sql<DeliveryGroup>`
    SELECT round, channel, network, commune_id AS "communeId", state,
      CASE WHEN state = 'failed' THEN reason END AS reason, CASE WHEN state IN ('failed', 'unknown') THEN code END AS code,
      count(*)::int AS count, sum(price)::float8 AS price
    FROM outreach.delivery WHERE campaign_id = ${campaignId} AND round > 0
    GROUP BY 1, 2, 3, 4, 5, 6, 7`.execute(db);
  return rows;
}

/** Keeps what was gathered, and where the campaign stood in this minute. */
export async function saveFigures(
  tx: Transaction,
  campaignId: string,
  gathered: { figures: object; at: Date; handed: number; delivered: number; failed: number },
): Promise<void> {
  await sql`UPDATE outreach.campaign SET figures = ${JSON.stringify(gathered.figures)}::jsonb, figures_at = ${gathered.at} WHERE id = ${campaignId}`.execute(
    tx,
  );
  await sql`
    INSERT INTO outreach.campaign_point (campaign_id, minute, handed, delivered, failed)
    VALUES (${campaignId}, date_trunc('minute', ${gathered.at}::timestamptz), ${gathered.handed}, ${gathered.delivered}, ${gathered.failed})
    ON CONFLICT (campaign_id, minute) DO UPDATE SET handed = excluded.handed, delivered = excluded.delivered, failed = excluded.failed`.execute(
    tx,
  );
}

export interface FigurePoint {
  readonly at: Date;
  readonly handed: number;
  readonly delivered: number;
  readonly failed: number;
}

/** At most about three hundred points of the plot, the last one always among them. */
export async function listPoints(db: Database, campaignId: string): Promise<FigurePoint[]> {
  const { rows } = await sql<FigurePoint>`
    SELECT at, handed, delivered, failed FROM (
      SELECT minute AS at, handed, delivered, failed, row_number() OVER (ORDER BY minute DESC) AS place, count(*) OVER () AS total
      FROM outreach.campaign_point WHERE campaign_id = ${campaignId}) every
    WHERE (place - 1) % greatest(1, total / 300) = 0 ORDER BY at`.execute(db);
  return rows;
}

export interface RoundLine {
  readonly round: number;
  readonly state: 'waiting' | 'planning' | 'ready' | 'done';
  readonly dueAt: Date;
  readonly planned: number;
}

export async function listRounds(db: Database, campaignId: string): Promise<RoundLine[]> {
  const { rows } = await sql<RoundLine>`
    SELECT round, state, due_at AS "dueAt", planned FROM outreach.campaign_round WHERE campaign_id = ${campaignId} AND round > 0 ORDER BY round`.execute(
    db,
  );
  return rows;
}

/**
 * Erases numbers and names of one campaign that ended long ago: a number becomes the place of its row, below zero, so that
 * rows stay apart and counts stay true. A part at a time.
 *
 * @returns how many rows were erased
 */
export async function erasePart(tx: Transaction, campaignId: string, limit: number): Promise<number> {
  const { rows } = await sql<{ erased: number }>`
    WITH picked AS (
      SELECT ctid AS place, round, -(row_number() OVER (PARTITION BY round ORDER BY phone))
        + coalesce((SELECT min(phone) FROM outreach.delivery l WHERE l.campaign_id = ${campaignId} AND l.round = d.round AND l.phone < 0), 0) AS number
      FROM outreach.delivery d WHERE d.campaign_id = ${campaignId} AND d.phone > 0 LIMIT ${limit}),
    erased AS (
      UPDATE outreach.delivery d SET phone = picked.number, name = NULL, carrier_id = NULL, reference = 0
      FROM picked WHERE d.ctid = picked.place RETURNING 1)
    SELECT count(*)::int AS erased FROM erased`.execute(tx);
  return rows[0]?.erased ?? 0;
}

/** A campaign that ended before then and still has numbers, locked; null when there is none. */
export async function lockToErase(tx: Transaction, endedBefore: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM outreach.campaign WHERE ended_at < ${endedBefore} AND erased_at IS NULL ORDER BY ended_at LIMIT 1 FOR UPDATE SKIP LOCKED`.execute(
    tx,
  );
  return rows[0]?.id ?? null;
}

export async function markErased(tx: Transaction, campaignId: string, at: Date): Promise<void> {
  await tx.updateTable('outreach.campaign').set({ erased_at: at }).where('id', '=', campaignId).execute();
}
