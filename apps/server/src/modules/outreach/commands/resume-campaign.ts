import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { updateCampaignState } from '../store/campaigns.ts';
import { postponeRounds } from '../store/rounds.ts';

const DAY_MS = 86_400_000;

/**
 * Goes on with a stopped campaign where it was: who has had the message does not get it again. Repeats are put off by the days it
 * stood still.
 */
export async function resumeCampaign(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'resume');
  if (isDone) return;
  const stoodStill = context.now.getTime() - row.updatedAt.getTime();
  await postponeRounds(context.tx, id, Math.round(stoodStill / DAY_MS));
  await updateCampaignState(context.tx, id, { state: 'sending', now: context.now });
  await publishEvents(context, [{ name: 'outreach.campaign-resumed', payload: { campaignId: id } }]);
  await announceAct(context, { name: 'resumed', campaignId: id });
}
