import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';

/**
 * Emergency stop: from the commit on no server claims another message, and each hears of it at once and gives back what it
 * has claimed. Loudspeakers and screens follow by the event.
 */
export async function stopCampaign(context: CommandContext, id: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'stop');
  if (isDone) return;
  await updateCampaignState(context.tx, id, { state: 'stopped', now: context.now });
  await publishEvents(context, [{ name: 'outreach.campaign-stopped', payload: { campaignId: id } }]);
  await announceAct(context, { name: 'stopped', campaignId: id });
}
