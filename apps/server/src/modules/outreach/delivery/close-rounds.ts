import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { insertCampaignEvent, updateCampaignState } from '../store/campaigns.ts';
import { closeCancelled, closeFinishedRounds, lockFinishedCampaigns } from '../store/rounds.ts';
import { publishOwnEvent } from './own-event.ts';

const CLOSED_AT_ONCE = 20_000;

/**
 * Closes rounds that have nothing left, campaigns whose rounds are all closed, and a part of what cancelled ones had planned.
 *
 * @returns campaigns that moved; `isMoreToDo` when a cancelled one has more to close
 */
export async function closeRounds(parts: { db: Database; clock: Clock }): Promise<{
  campaignIds: string[];
  isMoreToDo: boolean;
}> {
  const now = parts.clock.now();
  return parts.db.transaction().execute(async (tx) => {
    const closed = await closeFinishedRounds(tx, now);
    const finished = await lockFinishedCampaigns(tx);
    for (const campaign of finished) await finish(tx, campaign, now);
    const cancelled = await closeCancelled(tx, CLOSED_AT_ONCE, now);
    return {
      campaignIds: [...new Set([...closed, ...finished.map((campaign) => campaign.id)])],
      isMoreToDo: cancelled > 0,
    };
  });
}

async function finish(tx: Transaction, campaign: { id: string; agencyId: string }, now: Date): Promise<void> {
  await updateCampaignState(tx, campaign.id, { state: 'done', now, isEnd: true });
  await insertCampaignEvent(tx, { campaignId: campaign.id, at: now, act: 'done', personId: null });
  await publishOwnEvent(tx, campaign, 'outreach.campaign-done');
  await notifyLive(tx, { topic: 'outreach', ids: [campaign.id], agencyIds: null });
}
