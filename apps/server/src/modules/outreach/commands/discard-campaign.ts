import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';

/** Throws a draft away: it leaves the list, and stays in the audit. */
export async function discardCampaign(context: CommandContext, id: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'discard');
  if (isDone) return;
  await updateCampaignState(context.tx, id, { state: 'cancelled', now: context.now, isEnd: true });
  await announceAct(context, { name: 'discarded', campaignId: id });
}
