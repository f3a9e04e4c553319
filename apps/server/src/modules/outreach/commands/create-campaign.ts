import type { CommandContext } from '../../../platform/database/command-context.ts';
import { defaultPlan } from '../campaigns/default-plan.ts';
import { announceAct } from '../campaigns/load-campaign.ts';
import { fail } from '../errors.ts';
import { insertCampaign } from '../store/campaigns.ts';

/** Begins a campaign of the actor's agency with the plainest plan. @returns its id */
export async function createCampaign(context: CommandContext, name: string): Promise<string> {
  if (!context.actor.abilities.has('outreach.compose')) throw fail('not-allowed');
  const id = await insertCampaign(context.tx, {
    agencyId: context.actor.agencyId,
    personId: context.actor.personId,
    plan: defaultPlan(name),
    now: context.now,
  });
  await announceAct(context, { name: 'created', campaignId: id });
  return id;
}
