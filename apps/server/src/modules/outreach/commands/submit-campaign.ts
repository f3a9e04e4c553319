import type { CommandContext } from '../../../platform/database/command-context.ts';
import { checkPlan } from '../campaigns/check-plan.ts';
import type { ExampleValues } from '../campaigns/example-values.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { fail } from '../errors.ts';
import { updateCampaignState } from '../store/campaigns.ts';
import { findLists } from '../store/recipients.ts';

/**
 * Brings a draft to whoever approves; from then on nobody changes it.
 *
 * @param examples what its messages are counted by
 * @throws outreach.not-ready, .list-not-ready
 */
export async function submitCampaign(context: CommandContext, id: string, examples: ExampleValues): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'submit');
  if (isDone) return;
  const faults = checkPlan(row.plan, { now: context.now, examples });
  if (faults.length > 0)
    throw fail('not-ready', {
      values: { count: faults.length },
      fields: faults.map((fault) => ({ path: fault.part, message: fault.code })),
    });
  const lists = await findLists(context.tx, row.agencyId, row.plan.audienceIds);
  if (lists.length !== row.plan.audienceIds.length || lists.some((list) => !list.isReady)) throw fail('list-not-ready');
  await updateCampaignState(context.tx, id, {
    state: 'submitted',
    now: context.now,
    submittedBy: context.actor.personId,
  });
  await announceAct(context, { name: 'submitted', campaignId: id });
}
