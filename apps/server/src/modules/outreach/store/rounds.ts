import type { CampaignPlan } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface RoundRow {
  readonly campaignId: string;
  readonly round: number;
  readonly state: 'waiting' | 'planning' | 'ready' | 'done';
  readonly dueAt: Date;
  readonly plannedTo: number;
  readonly planned: number;
}

/** A round that may be sent now, with what sending needs to know. */
export interface OpenRound {
  readonly campaignId: string;
  readonly round: number;
  readonly plan: CampaignPlan;
  readonly version: number;
}

export async function insertRounds(
  tx: Transaction,
  campaignId: string,
  rounds: readonly { round: number; dueAt: Date }[],
): Promise<void> {
  await tx
    .insertInto('outreach.campaign_round')
    .values(rounds.map(({ round, dueAt }) => ({ campaign_id: campaignId, round, due_at: dueAt })))
    .onConflict((conflict) => conflict.columns(['campaign_id', 'round']).doNothing())
    .execute();
}

/** Opens a round for sending, whatever it was: what people try, or what goes again. */
export async function openRound(tx: Transaction, campaignId: string, round: number, now: Date): Promise<void> {
  await sql`
    INSERT INTO outreach.campaign_round (campaign_id, round, state, due_at, planned_at) VALUES (${campaignId}, ${round}, 'ready', ${now}, ${now})
    ON CONFLICT (campaign_id, round) DO UPDATE SET state = 'ready', done_at = NULL`.execute(tx);
}

/** Rounds of campaigns that are sending, and what people sent to themselves to try it; emergencies first, then tries. */
export async function listOpenRounds(db: Database): Promise<OpenRound[]> {
  const { rows } = await sql<OpenRound>`
    SELECT c.id AS "campaignId", r.round, c.plan, c.version
    FROM outreach.campaign_round r JOIN outreach.campaign c ON c.id = r.campaign_id
    WHERE r.state = 'ready' AND (r.round = 0 OR c.state = 'sending')
    ORDER BY c.emergency DESC, r.round = 0 DESC, r.due_at, c.id`.execute(db);
  return rows;
}

/** Campaigns whose first round is due begin to send. A statement of its own: planning must not keep a campaign locked that is to be stopped. */
export async function beginDueCampaigns(tx: Transaction, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    UPDATE outreach.campaign c SET state = 'sending', updated_at = ${now}
    WHERE c.state = 'approved' AND EXISTS (SELECT FROM outreach.campaign_round r WHERE r.campaign_id = c.id AND r.round > 0 AND r.due_at <= ${now})
    RETURNING c.id`.execute(tx);
  return rows.map((row) => row.id);
}

/**
 * The oldest round whose time has come and that is not planned, locked; other servers skip it. Rounds of one campaign come one
 * after the other: a repeat is for those whom the round before did not reach.
 */
export async function lockDueRound(tx: Transaction, now: Date): Promise<RoundRow | null> {
  const { rows } = await sql<RoundRow>`
    SELECT r.campaign_id AS "campaignId", r.round, r.state, r.due_at AS "dueAt", r.planned_to AS "plannedTo", r.planned
    FROM outreach.campaign_round r JOIN outreach.campaign c ON c.id = r.campaign_id
    WHERE r.state IN ('waiting', 'planning') AND r.due_at <= ${now} AND c.state = 'sending'
      AND NOT EXISTS (SELECT FROM outreach.campaign_round e WHERE e.campaign_id = r.campaign_id AND e.round BETWEEN 1 AND r.round - 1 AND e.state <> 'done')
    ORDER BY c.emergency DESC, r.due_at LIMIT 1 FOR UPDATE OF r SKIP LOCKED`.execute(tx);
  return rows[0] ?? null;
}

/** Puts off repeats that have not begun by whole days: a campaign that stood still must not write to everyone twice in a row. */
export async function postponeRounds(tx: Transaction, campaignId: string, days: number): Promise<void> {
  await sql`
    UPDATE outreach.campaign_round SET due_at = due_at + make_interval(days => ${days})
    WHERE campaign_id = ${campaignId} AND round > 1 AND state = 'waiting'`.execute(tx);
}

export async function updateRound(
  tx: Transaction,
  round: { campaignId: string; round: number },
  change: { state: RoundRow['state']; plannedTo: number; added: number; plannedAt: Date | null },
): Promise<void> {
  await sql`
    UPDATE outreach.campaign_round SET state = ${change.state}, planned_to = ${change.plannedTo}, planned = planned + ${change.added},
      planned_at = ${change.plannedAt}
    WHERE campaign_id = ${round.campaignId} AND round = ${round.round}`.execute(tx);
}

/**
 * Closes rounds with nothing left to hand over: what is in hand is still planned.
 *
 * @returns campaigns that had a round closed
 */
export async function closeFinishedRounds(tx: Transaction, now: Date): Promise<string[]> {
  const { rows } = await sql<{ campaignId: string }>`
    UPDATE outreach.campaign_round r SET state = 'done', done_at = ${now}
    FROM outreach.campaign c
    WHERE c.id = r.campaign_id AND r.state = 'ready' AND (r.round = 0 OR c.state = 'sending')
      AND NOT EXISTS (SELECT FROM outreach.delivery d WHERE d.campaign_id = r.campaign_id AND d.round = r.round AND d.state = 'planned')
    RETURNING r.campaign_id AS "campaignId"`.execute(tx);
  return rows.map((row) => row.campaignId);
}

/** Sending campaigns whose rounds are all done, locked. */
export async function lockFinishedCampaigns(tx: Transaction): Promise<{ id: string; agencyId: string }[]> {
  const { rows } = await sql<{ id: string; agencyId: string }>`
    SELECT c.id, c.agency_id AS "agencyId" FROM outreach.campaign c
    WHERE c.state = 'sending'
      AND EXISTS (SELECT FROM outreach.campaign_round r WHERE r.campaign_id = c.id AND r.round > 0)
      AND NOT EXISTS (SELECT FROM outreach.campaign_round r WHERE r.campaign_id = c.id AND r.round > 0 AND r.state <> 'done')
    FOR UPDATE OF c SKIP LOCKED`.execute(tx);
  return rows;
}

/** Closes a part of what cancelled campaigns still had planned. @returns how many rows were closed */
export async function closeCancelled(tx: Transaction, limit: number, now: Date): Promise<number> {
  const { rows: open } = await sql<{ campaignId: string; round: number }>`
    SELECT r.campaign_id AS "campaignId", r.round FROM outreach.campaign_round r JOIN outreach.campaign c ON c.id = r.campaign_id
    WHERE r.state <> 'done' AND r.round > 0 AND c.state = 'cancelled' LIMIT 1 FOR UPDATE OF r SKIP LOCKED`.execute(tx);
  const [round] = open;
  if (round === undefined) return 0;
  const { rows } = await sql<{ closed: number }>`
    WITH picked AS (
      SELECT d.ctid AS place FROM outreach.delivery d
      WHERE d.campaign_id = ${round.campaignId} AND d.round = ${round.round} AND d.state = 'planned'
        AND NOT EXISTS (SELECT FROM outreach.lot l WHERE l.campaign_id = d.campaign_id AND l.round = d.round
          AND l.channel = d.channel AND l.network = d.network AND d.phone > l.above AND d.phone <= l.up_to)
      LIMIT ${limit} FOR UPDATE OF d),
    closed AS (
      UPDATE outreach.delivery d SET state = 'cancelled', settled_at = ${now} FROM picked
      WHERE d.ctid = picked.place RETURNING 1)
    SELECT count(*)::int AS closed FROM closed`.execute(tx);
  const closed = rows[0]?.closed ?? 0;
  // What a sender still has in hand is settled, or let go and closed in a later turn.
  if (closed === 0)
    await sql`
      UPDATE outreach.campaign_round r SET state = 'done', done_at = ${now}
      WHERE campaign_id = ${round.campaignId} AND round = ${round.round}
        AND NOT EXISTS (SELECT FROM outreach.delivery d WHERE d.campaign_id = r.campaign_id AND d.round = r.round AND d.state = 'planned')`.execute(
      tx,
    );
  return closed;
}
