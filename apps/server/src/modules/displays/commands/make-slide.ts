import type { PosterContentView } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { ensureCode, installUrl } from '../../coverage/index.ts';
import { assertAbility } from '../area.ts';
import { getUsableCampaign } from '../campaigns.ts';
import { type DrawingParts, drawSlide } from '../screens/drawn-slide.ts';
import { insertMedia } from '../store/media.ts';

/** Draws a slide; of a campaign it carries the code of the agency's screens, and on screens elsewhere that of their place (`SlidePainter`). @returns its id @throws displays.campaign-outside, .campaign-over */
export async function makeSlide(
  context: CommandContext,
  parts: DrawingParts,
  slide: { name: string; campaignId: string | null; content: PosterContentView },
): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.edit-screens');
  const face = { url: '', code: '', place: '' };
  if (slide.campaignId !== null) {
    await getUsableCampaign(context, slide.campaignId);
    face.code = await ensureCode(tx, {
      campaignId: slide.campaignId,
      channel: 'screen',
      agencyId: actor.agencyId,
      placeId: null,
      label: 'Màn hình',
      now,
    });
    face.url = installUrl(parts.baseUrl, face.code);
  }
  const { agencyId, personId } = actor;
  const drawn = await drawSlide(tx, parts, { ...slide, face, agencyId, personId });
  const id = await insertMedia(tx, {
    agencyId,
    campaignId: slide.campaignId,
    kind: 'slide',
    name: slide.name,
    content: slide.content,
    ...drawn,
    personId,
    now,
  });
  await notifyLive(tx, { topic: 'media', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, { act: 'displays.slide-made', subjectType: 'media', subjectId: id });
  return id;
}
