import type { CommandContext } from '../../platform/database/command-context.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { localDay } from '../organisation/index.ts';
import { type CampaignFacts, findCampaign, listCampaigns } from '../outreach/index.ts';
import { fail } from './errors.ts';
import { lineOf } from './queries/line-of.ts';

/** Posters and screens go on to the campaign's last day, also when all its messages have long been sent. */
const isOver = ({ state, endsOn }: CampaignFacts, now: Date): boolean =>
  state === 'cancelled' || (state === 'done' && (endsOn === null || endsOn < localDay(now)));

/** Campaigns an agency may hang and show something for. */
export async function usableCampaigns(db: Database, actor: Actor, now: Date): Promise<CampaignFacts[]> {
  const all = await listCampaigns(db, await lineOf(db, actor.agencyId));
  return all.filter((campaign) => !isOver(campaign, now));
}

/** @throws displays.campaign-outside; displays.campaign-over */
export async function getUsableCampaign({ tx, actor, now }: CommandContext, id: string): Promise<CampaignFacts> {
  const campaign = await findCampaign(tx, id);
  if (campaign === null || !(await lineOf(tx, actor.agencyId)).includes(campaign.agencyId))
    throw fail('campaign-outside');
  if (isOver(campaign, now)) throw fail('campaign-over');
  return campaign;
}
