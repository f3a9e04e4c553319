import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import type { Area } from '../../organisation/index.ts';
import { communeOf, isUnder, placeFor } from '../communes.ts';

type Areas = ReadonlyMap<string, Area>;

/**
 * The highest place whose figures an actor may see of a campaign: all of it for the agency whose campaign it is and for whoever
 * stands above or beside districts; otherwise the actor's own district or commune.
 *
 * @throws platform.not-found when the actor has no part in it
 */
export function topPlaceOf(actor: Actor, goalAgencyId: string, areas: Areas): string {
  const whole = placeFor(areas, goalAgencyId);
  const own = communeOf(areas, actor.agencyId) ?? districtOf(areas, actor.agencyId);
  if (own === null || isUnder(areas, whole, own)) return whole;
  if (!isUnder(areas, own, whole)) throw fail('not-found');
  return own;
}

/** @throws platform.not-found for places that are none, or that the actor may not see */
export function placeShown(asked: string | undefined, top: string, areas: Areas): Area {
  const place = areas.get(asked ?? top);
  const isPlace = place !== undefined && (place.id === top || /-committee$/.test(place.kind));
  if (!isPlace || !isUnder(areas, place.id, top)) throw fail('not-found');
  return place;
}

/** From the highest place the actor may see down to the one shown. */
export function pathTo(place: Area, top: string, areas: Areas): Area[] {
  const path: Area[] = [];
  for (let area: Area | undefined = place; area !== undefined; area = areas.get(area.parentId ?? '')) {
    path.unshift(area);
    if (area.id === top || path.length > 10) break;
  }
  return path;
}

function districtOf(areas: Areas, agencyId: string): string | null {
  let area = areas.get(agencyId);
  for (let steps = 0; area !== undefined && steps < 20; steps++) {
    if (area.kind === 'district-committee') return area.id;
    area = areas.get(area.parentId ?? '');
  }
  return null;
}
