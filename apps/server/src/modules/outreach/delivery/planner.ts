import type { CampaignPlan } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { findCampaignRow, insertCampaignEvent } from '../store/campaigns.ts';
import { findPieceEnd, type PlanningOrder, planPiece } from '../store/recipients.ts';
import { beginDueCampaigns, lockDueRound, updateRound } from '../store/rounds.ts';

const PIECE = 50_000;

/** `vi/` → 0, `vi/học sinh` → 1 …: which message is for whom. */
export function variantPlaces(plan: Pick<CampaignPlan, 'messages'>): Record<string, number> {
  return Object.fromEntries(
    plan.messages.map((message, index) => [`${message.language}/${message.group?.toLowerCase() ?? ''}`, index]),
  );
}

/** How a plan becomes rows. A message without a Zalo template goes by SMS from the start. */
export function planningOrder(
  campaign: { id: string; agencyId: string; plan: CampaignPlan },
  round: number,
): PlanningOrder {
  const { plan } = campaign;
  const first = plan.channels[0] ?? 'sms';
  return {
    campaignId: campaign.id,
    agencyId: campaign.agencyId,
    round,
    audienceIds: plan.audienceIds,
    variants: variantPlaces(plan),
    channels: plan.messages.map((message) => (first === 'zalo' && message.zalo === null ? 'sms' : first)),
    emergency: plan.emergency,
    onlyFailed: round > 1 && plan.schedule.repeatTo === 'failed',
  };
}

/**
 * Plans rounds whose time has come, a piece of numbers in each transaction: killed half-way, another goes on where it was.
 *
 * @param isStopped asked between pieces
 * @returns campaigns that began, or of which a round was planned to its end
 */
export async function planDueRounds(
  parts: { db: Database; clock: Clock },
  isStopped: () => boolean,
): Promise<string[]> {
  const begun = await parts.db.transaction().execute((tx) => beginDueCampaigns(tx, parts.clock.now()));
  const planned: string[] = [...begun];
  while (!isStopped()) {
    const step = await parts.db.transaction().execute((tx) => planStep(tx, parts.clock.now()));
    if (step === null) break;
    if (step.isDone) planned.push(step.campaignId);
  }
  return planned;
}

/** One piece of one round. @returns null when no round is due */
async function planStep(tx: Transaction, now: Date): Promise<{ campaignId: string; isDone: boolean } | null> {
  const round = await lockDueRound(tx, now);
  if (round === null) return null;
  const campaign = await findCampaignRow(tx, round.campaignId);
  if (campaign === null) throw new Error(`round of no campaign: ${round.campaignId}`);
  const order = planningOrder(campaign, round.round);
  const after = round.plannedTo;
  const until = await findPieceEnd(tx, order.audienceIds, { after, size: PIECE });
  const added = await planPiece(tx, order, { after, until });
  const isDone = until === null;
  await updateRound(tx, round, {
    state: isDone ? 'ready' : 'planning',
    plannedTo: until ?? after,
    added,
    plannedAt: isDone ? now : null,
  });
  if (isDone)
    await insertCampaignEvent(tx, {
      campaignId: campaign.id,
      at: now,
      act: 'round-planned',
      personId: null,
      detail: { round: round.round, planned: round.planned + added },
    });
  await notifyLive(tx, { topic: 'outreach', ids: [campaign.id], agencyIds: null });
  return { campaignId: campaign.id, isDone };
}
