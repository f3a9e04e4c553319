import type { CommandContext } from '../../platform/database/command-context.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { type CampaignFacts, findCampaign, isCampaignOver, listCampaigns } from '../outreach/index.ts';
import { fail } from './errors.ts';
import { lineOf } from './queries/line-of.ts';

/** Campaigns an agency may hang and show something for. */
export async function usableCampaigns(db: Database, actor: Actor, now: Date): Promise<CampaignFacts[]> {
  const all = await listCampaigns(db, await lineOf(db, actor.agencyId));
  return all.filter((campaign) => !isCampaignOver(campaign, now));
}

/** @throws displays.campaign-outside; displays.campaign-over */
export async function getUsableCampaign({ tx, actor, now }: CommandContext, id: string): Promise<CampaignFacts> {
  const campaign = await findCampaign(tx, id);
  if (campaign === null || !(await lineOf(tx, actor.agencyId)).includes(campaign.agencyId))
    throw fail('campaign-outside');
  if (isCampaignOver(campaign, now)) throw fail('campaign-over');
  return campaign;
}
