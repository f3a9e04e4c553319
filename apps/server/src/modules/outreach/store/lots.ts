import type { MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** Messages of one round that one gateway may serve, in the order of their numbers. */
export interface Lane {
  readonly campaignId: string;
  readonly round: number;
  readonly channel: MessageChannel;
  readonly network: string;
}

/** A message as a sender takes it into its hands. */
export interface LotRow {
  readonly id: string;
  readonly phone: number;
  readonly name: string | null;
  readonly communeId: string | null;
  readonly variant: number;
  readonly reference: number;
}

/** Messages of the lot `l` that may be on the line. Asked lot by lot: left to choose, the planner reads all that is planned. */
const onTheLine = sql`
  outreach.delivery d WHERE d.campaign_id = l.campaign_id AND d.round = l.round AND d.channel = l.channel AND d.network = l.network
    AND d.state = 'planned' AND d.phone > l.above AND d.phone <= l.begun_to`;

/** Lots of one lane are taken one after another: they must not overlap. Held to the end of the transaction. */
export async function lockLane(tx: Transaction, lane: Lane): Promise<void> {
  const key = `${lane.campaignId}/${lane.round}/${lane.channel}/${lane.network}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** Whether a campaign sends; it cannot be stopped or cancelled before the transaction ends. */
export async function holdSending(tx: Transaction, campaignId: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM outreach.campaign WHERE id = ${campaignId} AND state = 'sending' FOR SHARE`.execute(tx);
  return rows.length > 0;
}

export async function listLaneLots(tx: Transaction, lane: Lane): Promise<{ above: number; upTo: number }[]> {
  const { rows } = await sql<{ above: number; upTo: number }>`
    SELECT above, up_to AS "upTo" FROM outreach.lot
    WHERE campaign_id = ${lane.campaignId} AND round = ${lane.round} AND channel = ${lane.channel} AND network = ${lane.network}`.execute(
    tx,
  );
  return rows;
}

/** What waits in a gap, in the order of numbers, with who has refused messages since it was planned. */
export async function listWaiting(
  tx: Transaction,
  lane: Lane,
  gap: { above: number; upTo: number | null; limit: number },
): Promise<(LotRow & { isOptedOut: boolean })[]> {
  const { rows } = await sql<LotRow & { isOptedOut: boolean }>`
    SELECT d.id, d.phone, d.name, d.commune_id AS "communeId", d.variant, d.reference, o.phone IS NOT NULL AS "isOptedOut"
    FROM (
      SELECT * FROM outreach.delivery
      WHERE campaign_id = ${lane.campaignId} AND round = ${lane.round} AND channel = ${lane.channel} AND network = ${lane.network}
        AND state = 'planned' AND phone > ${gap.above} AND (${gap.upTo}::bigint IS NULL OR phone <= ${gap.upTo})
      ORDER BY phone LIMIT ${gap.limit}) d
    LEFT JOIN outreach.opt_out o ON o.phone = d.phone
    ORDER BY d.phone`.execute(tx);
  return rows;
}

/** Closes messages of people who refused them. */
export async function closeOptedOut(tx: Transaction, lane: Lane, phones: readonly number[], now: Date): Promise<void> {
  await sql`
    UPDATE outreach.delivery SET state = 'opted-out', settled_at = ${now}
    WHERE campaign_id = ${lane.campaignId} AND round = ${lane.round} AND phone = ANY(${[...phones]}::bigint[])
      AND state = 'planned'`.execute(tx);
}

export async function insertLot(
  tx: Transaction,
  lane: Lane,
  lot: { id: string; senderId: string; gatewayId: string; above: number; upTo: number; begunTo: number },
): Promise<void> {
  await sql`
    INSERT INTO outreach.lot (id, sender_id, gateway_id, campaign_id, round, channel, network, above, up_to, begun_to)
    VALUES (${lot.id}, ${lot.senderId}, ${lot.gatewayId}, ${lane.campaignId}, ${lane.round}, ${lane.channel}, ${lane.network},
      ${lot.above}, ${lot.upTo}, ${lot.begunTo})`.execute(tx);
}

/**
 * Notes, before they leave, that messages up to a number may be on the line.
 *
 * @returns false when the lot was buried with its sender: nothing of it may be sent any more
 */
export async function updateBegun(db: Database, id: string, begunTo: number): Promise<boolean> {
  const { rows } = await sql`UPDATE outreach.lot SET begun_to = ${begunTo} WHERE id = ${id} RETURNING id`.execute(db);
  return rows.length > 0;
}

/** Lots that still stand among those asked; they cannot be buried before the transaction ends. */
export async function holdLots(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM outreach.lot WHERE id = ANY(${[...ids]}::uuid[]) FOR KEY SHARE`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** Lets go of lots: what is still planned in them waits for anybody. */
export async function deleteLots(tx: Transaction, ids: readonly string[]): Promise<void> {
  await sql`DELETE FROM outreach.lot WHERE id = ANY(${[...ids]}::uuid[])`.execute(tx);
}

/**
 * Buries the lots of senders that are gone: what may have been on the line is unknown, the rest waits again.
 *
 * @returns campaigns with something unknown
 */
export async function buryLots(db: Database): Promise<string[]> {
  const { rows } = await sql<{ campaignId: string }>`
    WITH l AS (
      DELETE FROM outreach.lot WHERE NOT EXISTS (SELECT FROM outreach.sender s WHERE s.id = lot.sender_id) RETURNING *),
    lost AS (
      UPDATE outreach.delivery r SET state = 'unknown', code = 'sender-lost', lot_id = l.id, gateway_id = l.gateway_id, handed_at = now()
      FROM l CROSS JOIN LATERAL (SELECT d.ctid AS place FROM ${onTheLine} OFFSET 0 FOR UPDATE) open
      WHERE r.ctid = open.place RETURNING r.campaign_id)
    SELECT DISTINCT campaign_id AS "campaignId" FROM lost`.execute(db);
  return rows.map((row) => row.campaignId);
}

/** Messages of a campaign that may be on the line now. */
export async function countOnTheLine(db: Database, campaignId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT coalesce(sum(open.count), 0)::int AS count
    FROM outreach.lot l CROSS JOIN LATERAL (SELECT count(*) FROM ${onTheLine}) open
    WHERE l.campaign_id = ${campaignId}`.execute(db);
  return rows[0]?.count ?? 0;
}
