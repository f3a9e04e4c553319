import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { getUsableCampaign } from '../campaigns.ts';
import { insertPoster, type PosterWords } from '../store/posters.ts';

/** Keeps a poster's words for a campaign of the agency or of one above it. @returns its id @throws displays.campaign-outside */
export async function createPoster(
  context: CommandContext,
  poster: PosterWords & { campaignId: string },
): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  await getUsableCampaign(context, poster.campaignId);
  const id = await insertPoster(tx, { ...poster, agencyId: actor.agencyId, personId: actor.personId, now });
  await notifyLive(tx, { topic: 'posters', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, { act: 'displays.poster-created', subjectType: 'poster', subjectId: id });
  return id;
}
