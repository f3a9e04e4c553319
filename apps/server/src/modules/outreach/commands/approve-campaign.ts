import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { setGoal } from '../../coverage/index.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { makeLinks } from '../campaigns/make-links.ts';
import { roundTimes } from '../campaigns/round-times.ts';
import { isOwnWriting } from '../campaigns/transitions.ts';
import { fail } from '../errors.ts';
import { updateCampaignState } from '../store/campaigns.ts';
import { insertRounds } from '../store/rounds.ts';

/**
 * A second person lets a campaign go: its rounds are set, its links made, coverage is told the goal, and senders are woken.
 *
 * @param baseUrl address people type, without a slash at its end
 * @throws outreach.own-writing for those who wrote or submitted it; .emergency-needs-leader
 */
export async function approveCampaign(context: CommandContext, baseUrl: string, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'approve');
  if (isDone) return;
  if (isOwnWriting(row, context.actor.personId)) throw fail('own-writing');
  if (row.emergency && !context.actor.abilities.has('outreach.declare-emergency')) throw fail('emergency-needs-leader');
  await updateCampaignState(context.tx, id, {
    state: 'approved',
    now: context.now,
    approvedBy: context.actor.personId,
  });
  await insertRounds(context.tx, id, roundTimes(row.plan, context.now));
  await makeLinks(context, row, { baseUrl, label: row.name, isTry: false });
  const { startsOn, endsOn, targetPercent } = row;
  if (startsOn !== null && endsOn !== null && targetPercent !== null)
    await setGoal(context.tx, {
      campaignId: id,
      agencyId: row.agencyId,
      name: row.name,
      targetPercent,
      communeTargets: row.plan.communeTargets.map((target) => ({
        communeId: target.agencyId,
        targetPercent: target.percent,
      })),
      startsOn,
      endsOn,
      now: context.now,
    });
  await publishEvents(context, [{ name: 'outreach.campaign-approved', payload: { campaignId: id } }]);
  await announceAct(context, { name: 'approved', campaignId: id });
}
