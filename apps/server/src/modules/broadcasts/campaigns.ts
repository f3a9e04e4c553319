import type { CommandContext } from '../../platform/database/command-context.ts';
import type { Database } from '../../platform/database/connect.ts';
import { ensureCode } from '../coverage/index.ts';
import { type CampaignFacts, findCampaign, isCampaignOver, listCampaigns } from '../outreach/index.ts';
import { agenciesAbove } from './area.ts';
import { fail } from './errors.ts';

/** Campaigns that a bulletin of an agency may belong to: its own and those from above that are not over. */
export async function usableCampaigns(db: Database, agencyId: string, now: Date): Promise<CampaignFacts[]> {
  const all = await listCampaigns(db, await agenciesAbove(db, agencyId));
  return all.filter((campaign) => !isCampaignOver(campaign, now));
}

/**
 * The code by which a campaign counts installs for an agency's loudspeakers.
 *
 * @throws broadcasts.campaign-unusable
 */
export async function codeForCampaign(context: CommandContext, campaignId: string): Promise<string> {
  const { tx, actor, now } = context;
  const campaign = await findCampaign(tx, campaignId);
  const isUsable =
    campaign !== null &&
    !isCampaignOver(campaign, now) &&
    (await agenciesAbove(tx, actor.agencyId)).includes(campaign.agencyId);
  if (!isUsable) throw fail('campaign-unusable');
  return ensureCode(tx, {
    campaignId,
    channel: 'loudspeaker',
    agencyId: actor.agencyId,
    placeId: null,
    label: 'Loa truyền thanh',
    now,
  });
}
