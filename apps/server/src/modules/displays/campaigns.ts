import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { type CampaignFacts, findCampaign, listCampaigns } from '../outreach/index.ts';
import { fail } from './errors.ts';
import { lineOf } from './queries/line-of.ts';

const OVER = new Set(['cancelled', 'done']);

/** Campaigns an agency may hang and show something for. */
export async function usableCampaigns(db: Database, actor: Actor): Promise<CampaignFacts[]> {
  const all = await listCampaigns(db, await lineOf(db, actor.agencyId));
  return all.filter((campaign) => !OVER.has(campaign.state));
}

/** @throws displays.campaign-outside; displays.campaign-over */
export async function getUsableCampaign(db: Database, actor: Actor, id: string): Promise<CampaignFacts> {
  const campaign = await findCampaign(db, id);
  if (campaign === null || !(await lineOf(db, actor.agencyId)).includes(campaign.agencyId))
    throw fail('campaign-outside');
  if (OVER.has(campaign.state)) throw fail('campaign-over');
  return campaign;
}
