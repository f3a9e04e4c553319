import type { DeliveryState, MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** A row that a sender has taken into its hands. */
export interface ClaimedRow {
  readonly id: string;
  readonly phone: number;
  readonly name: string | null;
  readonly communeId: string | null;
  readonly variant: number;
  readonly reference: number;
  readonly attempts: number;
}

export interface ClaimOrder {
  readonly campaignId: string;
  readonly round: number;
  readonly channel: MessageChannel;
  readonly network: string;
  readonly gatewayId: string;
  readonly senderId: string;
  readonly emergency: boolean;
  readonly limit: number;
  readonly now: Date;
}

/**
 * Takes the next rows of a line, in the order of their numbers; those another sender is taking are passed over. Opt-outs are
 * looked up again here, the last moment before hand-over: such rows are closed and not given out.
 *
 * @returns rows to hand over, and how many were touched at all (0: nothing waits here)
 */
export async function claimRows(db: Database, order: ClaimOrder): Promise<{ rows: ClaimedRow[]; touched: number }> {
  // By ctid: the rows are locked by the inner query, so that it stays what it was, and no plan can go wrong over a million rows.
  const { rows } = await sql<ClaimedRow & { state: DeliveryState }>`
    WITH picked AS MATERIALIZED (
      SELECT d.ctid AS place, d.phone FROM outreach.delivery d
      WHERE d.campaign_id = ${order.campaignId} AND d.round = ${order.round} AND d.channel = ${order.channel}
        AND d.network = ${order.network} AND d.state = 'planned' AND (d.not_before IS NULL OR d.not_before <= ${order.now})
        AND (${order.round} = 0 OR (SELECT state FROM outreach.campaign WHERE id = ${order.campaignId}) = 'sending')
      ORDER BY d.phone LIMIT ${order.limit} FOR UPDATE SKIP LOCKED)
    UPDATE outreach.delivery d SET
      state = CASE WHEN o.phone IS NULL OR ${order.emergency || order.round === 0} THEN 'handing' ELSE 'opted-out' END,
      claimed_by = ${order.senderId}, gateway_id = ${order.gatewayId}, attempts = d.attempts + 1, not_before = NULL
    FROM picked LEFT JOIN outreach.opt_out o ON o.phone = picked.phone
    WHERE d.ctid = picked.place
    RETURNING d.id, d.phone, d.name, d.commune_id AS "communeId", d.variant, d.reference, d.attempts, d.state`.execute(
    db,
  );
  return { rows: rows.filter((row) => row.state === 'handing'), touched: rows.length };
}

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

export interface HandOverResult {
  /** The sender that had it in hand. */
  readonly senderId: string;
  readonly campaignId: string;
  readonly round: number;
  readonly phone: number;
  readonly state: Extract<DeliveryState, 'planned' | 'accepted' | 'failed' | 'unknown'>;
  readonly channel: MessageChannel;
  readonly carrierId: string | null;
  readonly reason: string | null;
  readonly code: string | null;
  readonly segments: number;
  readonly price: number;
  readonly notBefore: Date | null;
  readonly at: Date;
}

/** Columns of the results as arrays: one statement whatever their number. */
const columns = (results: readonly HandOverResult[]) => sql`unnest(
  ${results.map((each) => each.campaignId)}::uuid[], ${results.map((each) => each.round)}::smallint[], ${results.map((each) => each.phone)}::bigint[],
  ${results.map((each) => each.state)}::text[], ${results.map((each) => each.channel)}::text[], ${results.map((each) => each.carrierId)}::text[],
  ${results.map((each) => each.reason)}::text[], ${results.map((each) => each.code)}::text[], ${results.map((each) => each.segments)}::smallint[],
  ${results.map((each) => each.price)}::int[], ${results.map((each) => each.notBefore)}::timestamptz[], ${results.map((each) => each.at)}::timestamptz[],
  ${results.map((each) => each.senderId)}::uuid[]
) AS r (campaign_id, round, phone, state, channel, carrier_id, reason, code, segments, price, not_before, at, sender_id)`;

/**
 * Writes what became of hand-overs. Only rows that this sender still has, or that were called unknown after it seemed dead:
 * what a receipt or a person has settled meanwhile stays.
 */
export async function writeResults(tx: Transaction, results: readonly HandOverResult[]): Promise<void> {
  await sql`
    UPDATE outreach.delivery d SET state = r.state, channel = r.channel, carrier_id = r.carrier_id, reason = r.reason, code = r.code,
      segments = r.segments, price = r.price, not_before = r.not_before,
      claimed_by = CASE WHEN r.state = 'planned' THEN NULL ELSE d.claimed_by END,
      handed_at = CASE WHEN r.state = 'planned' THEN d.handed_at ELSE r.at END,
      settled_at = CASE WHEN r.state = 'failed' THEN r.at END
    FROM ${columns(results)}
    WHERE d.campaign_id = r.campaign_id AND d.round = r.round AND d.phone = r.phone AND d.claimed_by = r.sender_id
      AND (d.state = 'handing' OR (d.state = 'unknown' AND d.code = 'sender-lost'))`.execute(tx);
}

/** Gives back rows that were claimed and surely not handed over. */
export async function releaseRows(
  db: Database,
  rows: readonly { senderId: string; campaignId: string; round: number; phone: number }[],
): Promise<void> {
  await sql`
    UPDATE outreach.delivery d SET state = 'planned', claimed_by = NULL, gateway_id = NULL, attempts = d.attempts - 1
    FROM unnest(${rows.map((row) => row.campaignId)}::uuid[], ${rows.map((row) => row.round)}::smallint[], ${rows.map((row) => row.phone)}::bigint[],
      ${rows.map((row) => row.senderId)}::uuid[]) AS r (campaign_id, round, phone, sender_id)
    WHERE d.campaign_id = r.campaign_id AND d.round = r.round AND d.phone = r.phone AND d.claimed_by = r.sender_id AND d.state = 'handing'`.execute(
    db,
  );
}

/** What senders that are gone had in hand may or may not have reached the carrier. @returns campaigns that were touched */
export async function markLost(db: Database): Promise<string[]> {
  const { rows } = await sql<{ campaignId: string }>`
    WITH lost AS (
      UPDATE outreach.delivery d SET state = 'unknown', code = 'sender-lost', handed_at = coalesce(d.handed_at, now())
      WHERE d.state = 'handing' AND NOT EXISTS (SELECT FROM outreach.sender s WHERE s.id = d.claimed_by)
      RETURNING d.campaign_id)
    SELECT DISTINCT campaign_id AS "campaignId" FROM lost`.execute(db);
  return rows.map((row) => row.campaignId);
}

/** Rows in senders' hands now. */
export async function countInHand(db: Database, campaignId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM outreach.delivery WHERE state = 'handing' AND campaign_id = ${campaignId}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
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
      claimed_by = NULL, handed_at = NULL, settled_at = NULL, attempts = 0
    WHERE outreach.delivery.state NOT IN ('planned', 'handing')
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
        claimed_by = CASE WHEN ${decision.state} = 'planned' THEN NULL ELSE claimed_by END,
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
