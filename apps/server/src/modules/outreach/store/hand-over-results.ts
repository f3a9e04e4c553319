import type { DeliveryState, MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/connect.ts';

/** The lot that a message was handed over from. */
export interface ResultLot {
  readonly id: string;
  readonly campaignId: string;
  readonly round: number;
  readonly channel: MessageChannel;
  readonly gatewayId: string;
}

export interface HandOverResult {
  readonly lot: ResultLot;
  readonly phone: number;
  /** `planned`: goes again by SMS. */
  readonly state: Extract<DeliveryState, 'planned' | 'accepted' | 'failed' | 'unknown'>;
  readonly carrierId: string | null;
  readonly reason: string | null;
  readonly code: string | null;
  readonly segments: number;
  readonly price: number;
  readonly at: Date;
}

/**
 * Writes what became of hand-overs, all in one statement. Only rows of lots that stand, or that were called unknown when the
 * lot was buried: what a receipt or a person has settled meanwhile stays.
 *
 * @param standing ids of the lots that still stand, held by the transaction
 */
export async function writeResults(
  tx: Transaction,
  results: readonly HandOverResult[],
  standing: ReadonlySet<string>,
): Promise<void> {
  const lots = [...new Map(results.map((each) => [each.lot.id, each.lot])).values()];
  const places = new Map(lots.map((lot, index) => [lot.id, index + 1]));
  const ofLot = (type: string, pick: (lot: ResultLot) => unknown) =>
    sql`(${lots.map(pick)}::${sql.raw(type)}[])[r.lot]`;
  // Each row by its key and then by its place: left to choose, the planner reads all that is planned for each batch.
  await sql`
    UPDATE outreach.delivery d SET state = r.state, carrier_id = r.carrier_id, reason = r.reason, code = r.code,
      segments = r.segments, price = r.price, lot_id = NULL,
      gateway_id = CASE WHEN r.state <> 'planned' THEN ${ofLot('text', (lot) => lot.gatewayId)} END,
      channel = CASE WHEN r.state = 'planned' THEN 'sms' ELSE d.channel END,
      handed_at = CASE WHEN r.state <> 'planned' THEN to_timestamp(r.at / 1000.0) END,
      settled_at = CASE WHEN r.state = 'failed' THEN to_timestamp(r.at / 1000.0) END
    FROM unnest(${results.map((each) => places.get(each.lot.id))}::int[], ${results.map((each) => each.phone)}::bigint[],
      ${results.map((each) => each.state)}::text[], ${results.map((each) => each.carrierId)}::text[],
      ${results.map((each) => each.reason)}::text[], ${results.map((each) => each.code)}::text[],
      ${results.map((each) => each.segments)}::smallint[], ${results.map((each) => each.price)}::int[],
      ${results.map((each) => each.at.getTime())}::float8[])
      AS r (lot, phone, state, carrier_id, reason, code, segments, price, at)
    CROSS JOIN LATERAL (
      SELECT f.ctid AS place FROM outreach.delivery f
      WHERE f.campaign_id = ${ofLot('uuid', (lot) => lot.campaignId)} AND f.round = ${ofLot('smallint', (lot) => lot.round)}
        AND f.phone = r.phone AND f.channel = ${ofLot('text', (lot) => lot.channel)}
        AND CASE f.state WHEN 'planned' THEN ${ofLot('bool', (lot) => standing.has(lot.id))}
          WHEN 'unknown' THEN f.lot_id = ${ofLot('uuid', (lot) => lot.id)} ELSE false END
      LIMIT 1) found
    WHERE d.ctid = found.place`.execute(tx);
}
