import type { MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** A receipt that says how it ended. */
export interface FinalReceipt {
  readonly gatewayId: string;
  readonly carrierId: string | null;
  readonly reference: number | null;
  readonly phone: number | null;
  readonly state: 'delivered' | 'failed';
  readonly code: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** The row a receipt is about, with what falling back to SMS needs to know. */
export interface FoundRow {
  /** Place of the receipt in what was asked. */
  readonly ordinal: number;
  readonly campaignId: string;
  readonly round: number;
  readonly phone: number;
  readonly channel: MessageChannel;
  readonly channels: readonly MessageChannel[];
  readonly isLive: boolean;
}

const row = sql`d.campaign_id AS "campaignId", d.round, d.phone, d.channel, c.plan -> 'channels' AS channels, c.state IN ('sending', 'stopped') AS "isLive"`;

/** Rows by the carrier's message id. */
export async function findByCarrierId(tx: Transaction, receipts: readonly FinalReceipt[]): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    SELECT (r.ordinal - 1)::int AS ordinal, ${row}
    FROM unnest(${receipts.map((each) => each.gatewayId)}::text[], ${receipts.map((each) => each.carrierId)}::text[])
      WITH ORDINALITY AS r (gateway_id, carrier_id, ordinal)
    JOIN outreach.delivery d ON d.gateway_id = r.gateway_id AND d.carrier_id = r.carrier_id
    JOIN outreach.campaign c ON c.id = d.campaign_id`.execute(tx);
  return rows;
}

/** Rows without an answer yet, by number and reference: what tells the unknown and the too early from those of others. */
export async function findByReference(tx: Transaction, receipts: readonly FinalReceipt[]): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    SELECT DISTINCT ON (r.ordinal) (r.ordinal - 1)::int AS ordinal, ${row}
    FROM unnest(${receipts.map((each) => each.gatewayId)}::text[], ${receipts.map((each) => each.phone)}::bigint[], ${receipts.map((each) => each.reference)}::int[])
      WITH ORDINALITY AS r (gateway_id, phone, reference, ordinal)
    JOIN outreach.delivery d ON d.phone = r.phone AND d.reference = r.reference AND d.carrier_id IS NULL
      AND (d.state = 'unknown' AND d.gateway_id = r.gateway_id OR d.state = 'planned' AND EXISTS (
        SELECT FROM outreach.lot l WHERE l.campaign_id = d.campaign_id AND l.round = d.round AND l.channel = d.channel AND l.network = d.network
          AND l.gateway_id = r.gateway_id AND d.phone > l.above AND d.phone <= l.begun_to))
    JOIN outreach.campaign c ON c.id = d.campaign_id
    ORDER BY r.ordinal, d.handed_at DESC NULLS FIRST`.execute(tx);
  return rows;
}

export interface SettledRow extends Omit<FinalReceipt, 'phone' | 'state' | 'reference'> {
  readonly campaignId: string;
  readonly round: number;
  readonly phone: number;
  /** `planned`: goes again by SMS. */
  readonly state: 'delivered' | 'failed' | 'planned';
}

/**
 * Writes how messages ended. Delivered stands for ever; a failure gives way to a later delivery (carriers report EXPIRED and
 * then DELIVRD); what came twice changes nothing. Each row by its key and its place, as answers are written.
 */
export async function settleRows(tx: Transaction, settled: readonly SettledRow[]): Promise<void> {
  await sql`
    UPDATE outreach.delivery d SET state = r.state, reason = r.reason, code = r.code,
      channel = CASE WHEN r.state = 'planned' THEN 'sms' ELSE d.channel END,
      carrier_id = CASE WHEN r.state = 'planned' THEN NULL ELSE coalesce(d.carrier_id, r.carrier_id) END,
      gateway_id = coalesce(d.gateway_id, r.gateway_id), lot_id = NULL,
      handed_at = coalesce(d.handed_at, r.at),
      settled_at = CASE WHEN r.state = 'planned' THEN NULL ELSE r.at END
    FROM unnest(${settled.map((each) => each.campaignId)}::uuid[], ${settled.map((each) => each.round)}::smallint[], ${settled.map((each) => each.phone)}::bigint[],
      ${settled.map((each) => each.state)}::text[], ${settled.map((each) => each.reason)}::text[], ${settled.map((each) => each.code)}::text[],
      ${settled.map((each) => each.gatewayId)}::text[], ${settled.map((each) => each.carrierId)}::text[], ${settled.map((each) => each.at)}::timestamptz[])
      AS r (campaign_id, round, phone, state, reason, code, gateway_id, carrier_id, at)
    CROSS JOIN LATERAL (
      SELECT f.ctid AS place FROM outreach.delivery f
      WHERE f.campaign_id = r.campaign_id AND f.round = r.round AND f.phone = r.phone
        AND (f.state IN ('accepted', 'unknown', 'planned') OR (f.state = 'failed' AND r.state = 'delivered'))
      LIMIT 1 FOR UPDATE) found
    WHERE d.ctid = found.place`.execute(tx);
}

/** Keeps receipts whose row is not known yet. */
export async function keepEarly(tx: Transaction, receipts: readonly FinalReceipt[]): Promise<void> {
  await sql`
    INSERT INTO outreach.early_receipt (gateway_id, carrier_id, state, code, reason, at)
    SELECT * FROM unnest(${receipts.map((each) => each.gatewayId)}::text[], ${receipts.map((each) => each.carrierId)}::text[],
      ${receipts.map((each) => each.state)}::text[], ${receipts.map((each) => each.code)}::text[], ${receipts.map((each) => each.reason)}::text[],
      ${receipts.map((each) => each.at)}::timestamptz[])
    ON CONFLICT DO NOTHING`.execute(tx);
}

/** Takes the kept receipts whose row has its carrier's id by now. */
export async function takeEarly(tx: Transaction): Promise<FinalReceipt[]> {
  const { rows } = await sql<FinalReceipt>`
    DELETE FROM outreach.early_receipt e USING outreach.delivery d
    WHERE d.gateway_id = e.gateway_id AND d.carrier_id = e.carrier_id
    RETURNING e.gateway_id AS "gatewayId", e.carrier_id AS "carrierId", NULL::int AS reference, NULL::bigint AS phone, e.state, e.code, e.reason, e.at`.execute(
    tx,
  );
  return rows;
}

/** Receipts that nothing was sent for: a carrier's of another system, or of messages erased since. */
export async function deleteOldEarly(db: Database, before: Date): Promise<void> {
  await sql`DELETE FROM outreach.early_receipt WHERE at < ${before}`.execute(db);
}
