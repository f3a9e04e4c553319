import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';

/** Goes on with a stopped campaign where it was: who has had the message does not get it again. */
export async function resumeCampaign(context: CommandContext, id: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'resume');
  if (isDone) return;
  await updateCampaignState(context.tx, id, { state: 'sending', now: context.now });
  await publishEvents(context, [{ name: 'outreach.campaign-resumed', payload: { campaignId: id } }]);
  await announceAct(context, { name: 'resumed', campaignId: id });
}
