import type { PlaceType, PosterFormat } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { areaOf, assertAbility } from '../area.ts';
import { getUsableCampaign } from '../campaigns.ts';
import { fail } from '../errors.ts';
import { codeOfPlace } from '../posters/poster-faces.ts';
import { getPosterInUse } from '../posters/poster-in-use.ts';
import { insertPlacements, type NewPlacement } from '../store/placements.ts';
import { listPlaceRows } from '../store/places.ts';

const MOST_PLACES = 2_000;

export interface PlacementPlan {
  readonly posterId: string;
  readonly format: PosterFormat;
  readonly types: readonly PlaceType[];
  readonly placeIds: readonly string[];
  readonly dueOn: string | null;
}

/**
 * Says what must hang where: a poster in a format at every chosen place, each with its campaign code.
 *
 * @returns how many were new and how many were planned before
 * @throws displays.no-places, .campaign-over; platform.not-found for a poster of others
 */
export async function planPlacements(
  context: CommandContext,
  plan: PlacementPlan,
): Promise<{ planned: number; known: number }> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const poster = await getPosterInUse(tx, actor, plan.posterId);
  await getUsableCampaign(context, poster.campaignId);
  const places = await listPlaceRows(tx, {
    agencyIds: [...(await areaOf(tx, actor.agencyId))],
    ...(plan.placeIds.length > 0 ? { ids: plan.placeIds } : { types: plan.types }),
    limit: MOST_PLACES,
  });
  if (places.length === 0) throw fail('no-places');
  const rows: NewPlacement[] = [];
  for (const place of places) {
    const code = await codeOfPlace(tx, { campaignId: poster.campaignId, place, now });
    rows.push({ placeId: place.id, agencyId: place.agencyId, code });
  }
  const { format, dueOn } = plan;
  const planned = await insertPlacements(
    tx,
    { campaignId: poster.campaignId, posterId: poster.id, format, dueOn, now },
    rows,
  );
  await notifyLive(tx, { topic: 'placements', ids: [], agencyIds: null });
  await recordAudit(context, {
    act: 'displays.placements-planned',
    subjectType: 'poster',
    subjectId: poster.id,
    detail: { format, planned },
  });
  return { planned, known: rows.length - planned };
}
