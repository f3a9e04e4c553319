import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';

/** Ends a campaign for good. What is still planned is closed by the sender, a part at a time; it is not handed over from now on. */
export async function cancelCampaign(context: CommandContext, id: string, reason: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'cancel');
  if (isDone) return;
  await updateCampaignState(context.tx, id, { state: 'cancelled', now: context.now, isEnd: true });
  await publishEvents(context, [{ name: 'outreach.campaign-cancelled', payload: { campaignId: id } }]);
  await announceAct(context, { name: 'cancelled', campaignId: id, detail: { reason } });
}
