import type { CampaignPlan } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { listGoalCommunes } from '../../coverage/index.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { fail } from '../errors.ts';
import { updatePlan } from '../store/campaigns.ts';
import { findLists } from '../store/recipients.ts';

/**
 * Keeps what was written on a draft. Whoever saves is one of its writers from then on and cannot approve it.
 *
 * @param saved.version the one the writer saw
 * @throws outreach.version-behind, .emergency-needs-leader, .list-not-ready, .target-elsewhere
 */
export async function saveCampaign(
  context: CommandContext,
  id: string,
  saved: { version: number; plan: CampaignPlan },
): Promise<void> {
  const { row } = await loadForAct(context, id, 'edit');
  if (row.version !== saved.version) throw fail('version-behind');
  const { plan } = saved;
  if (plan.emergency && !row.emergency && !context.actor.abilities.has('outreach.declare-emergency'))
    throw fail('emergency-needs-leader');
  const lists = await findLists(context.tx, row.agencyId, plan.audienceIds);
  if (lists.length !== new Set(plan.audienceIds).size) throw fail('list-not-ready');
  await assertTargetsFit(context, row.agencyId, plan);
  await updatePlan(context.tx, id, { plan, personId: context.actor.personId, now: context.now });
  await announceAct(context, { name: 'saved', campaignId: id, isQuiet: true });
}

async function assertTargetsFit({ tx }: CommandContext, agencyId: string, { communeTargets }: CampaignPlan) {
  if (communeTargets.length === 0) return;
  const communes = new Set((await listGoalCommunes(tx, agencyId)).map((commune) => commune.id));
  const misfits = communeTargets.filter((target) => !communes.delete(target.agencyId));
  if (misfits.length > 0) throw fail('target-elsewhere', { values: { count: misfits.length } });
}
