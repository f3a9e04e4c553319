import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';

/** Sends a submitted campaign back to be written on, with a reason. */
export async function returnCampaign(context: CommandContext, id: string, reason: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'return');
  if (isDone) return;
  await updateCampaignState(context.tx, id, { state: 'draft', now: context.now, submittedBy: null });
  await announceAct(context, { name: 'returned', campaignId: id, detail: { reason } });
}
