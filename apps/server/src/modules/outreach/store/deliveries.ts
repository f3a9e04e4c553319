import type { DeliveryState, MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/**
 * Asks for a share of a campaign's messages a minute, over all servers.
 *
 * @returns how many of `wanted` may be claimed in this minute
 */
export async function takePace(
  db: Database,
  campaignId: string,
  asked: { wanted: number; perMinute: number; now: Date },
): Promise<number> {
  const minute = new Date(Math.floor(asked.now.getTime() / 60_000) * 60_000);
  const { rows } = await sql<{ granted: number }>`
    WITH before AS (
      SELECT id, CASE WHEN pace_minute = ${minute} THEN pace_used ELSE 0 END AS used FROM outreach.campaign WHERE id = ${campaignId} FOR UPDATE)
    UPDATE outreach.campaign c SET pace_minute = ${minute}, pace_used = before.used + least(${asked.wanted}, greatest(0, ${asked.perMinute} - before.used))
    FROM before WHERE c.id = before.id
    RETURNING c.pace_used - before.used AS granted`.execute(db);
  return rows[0]?.granted ?? 0;
}

/** Gives back what was granted and not used. */
export async function returnPace(db: Database, campaignId: string, unused: number): Promise<void> {
  await sql`UPDATE outreach.campaign SET pace_used = greatest(0, pace_used - ${unused}) WHERE id = ${campaignId}`.execute(
    db,
  );
}

/** The row of a try: made new, or taken again when the one before is settled. @returns false while that is under way */
export async function upsertTry(
  tx: Transaction,
  row: {
    campaignId: string;
    agencyId: string;
    phone: number;
    name: string | null;
    variant: number;
    channel: MessageChannel;
    network: string;
    reference: number;
  },
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO outreach.delivery (campaign_id, round, phone, agency_id, name, variant, channel, network, reference, state)
    VALUES (${row.campaignId}, 0, ${row.phone}, ${row.agencyId}, ${row.name}, ${row.variant}, ${row.channel}, ${row.network}, ${row.reference}, 'planned')
    ON CONFLICT (campaign_id, round, phone) DO UPDATE SET state = 'planned', variant = excluded.variant, channel = excluded.channel,
      name = excluded.name, id = gen_random_uuid(), reference = excluded.reference, reason = NULL, code = NULL, carrier_id = NULL,
      lot_id = NULL, handed_at = NULL, settled_at = NULL
    WHERE outreach.delivery.state <> 'planned'
    RETURNING 1`.execute(tx);
  return rows.length > 0;
}

/**
 * A person's word on all rows of a campaign that are unknown.
 *
 * @returns rows decided, and the rounds they are in
 */
export async function decideUnknown(
  tx: Transaction,
  campaignId: string,
  decision: { state: 'planned' | 'accepted' | 'failed'; code: string; now: Date },
): Promise<{ count: number; rounds: number[] }> {
  const { rows } = await sql<{ round: number; count: number }>`
    WITH decided AS (
      UPDATE outreach.delivery SET state = ${decision.state}, code = ${decision.code}, reason = NULL,
        lot_id = NULL,
        settled_at = CASE WHEN ${decision.state} = 'failed' THEN ${decision.now}::timestamptz END
      WHERE campaign_id = ${campaignId} AND round > 0 AND state = 'unknown' RETURNING round)
    SELECT round, count(*)::int AS count FROM decided GROUP BY round`.execute(tx);
  return { count: rows.reduce((sum, row) => sum + row.count, 0), rounds: rows.map((row) => row.round) };
}

export interface DeliveryRow {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly round: number;
  readonly phone: number;
  readonly name: string | null;
  readonly communeName: string | null;
  readonly channel: MessageChannel;
  readonly network: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly code: string | null;
  readonly handedAt: Date | null;
  readonly settledAt: Date | null;
}

const selectRow = sql`
  SELECT d.campaign_id AS "campaignId", c.name AS "campaignName", d.round, d.phone, d.name, a.name AS "communeName", d.channel, d.network,
    d.state, d.reason, d.code, d.handed_at AS "handedAt", d.settled_at AS "settledAt"
  FROM outreach.delivery d JOIN outreach.campaign c ON c.id = d.campaign_id LEFT JOIN organisation.agency a ON a.id = d.commune_id`;

/** Rows of one state in the order of rounds and numbers. */
export async function listDeliveryRows(
  db: Database,
  filter: {
    campaignId: string;
    state: DeliveryState;
    after: { round: number; phone: number } | null;
    limit: number;
    isTry?: boolean;
  },
): Promise<DeliveryRow[]> {
  const after = filter.after ?? { round: -1, phone: 0 };
  const { rows } = await sql<DeliveryRow>`
    ${selectRow} WHERE d.campaign_id = ${filter.campaignId} AND d.state = ${filter.state} AND d.round > 0
      AND (d.round, d.phone) > (${after.round}::smallint, ${after.phone}::bigint)
    ORDER BY d.round, d.phone LIMIT ${filter.limit}`.execute(db);
  return rows;
}

/** What was sent to people's own phones to try a campaign. */
export async function listTries(db: Database, campaignId: string): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    ${selectRow} WHERE d.campaign_id = ${campaignId} AND d.round = 0 ORDER BY d.handed_at DESC NULLS FIRST LIMIT 20`.execute(
    db,
  );
  return rows;
}

/** All that one number was sent by some agencies' campaigns, the latest first. */
export async function listDeliveriesOfPhone(
  db: Database,
  phone: number,
  agencyIds: readonly string[],
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    ${selectRow} WHERE d.phone = ${phone} AND d.agency_id = ANY(${[...agencyIds]}::uuid[])
    ORDER BY d.handed_at DESC NULLS FIRST, d.campaign_id LIMIT 200`.execute(db);
  return rows;
}

export async function findOptOut(db: Database, phone: number): Promise<{ at: Date; via: string } | null> {
  const { rows } = await sql<{ at: Date; via: string }>`
    SELECT at, via FROM outreach.opt_out WHERE phone = ${phone}`.execute(db);
  return rows[0] ?? null;
}
