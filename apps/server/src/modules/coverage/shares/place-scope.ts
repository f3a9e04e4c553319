import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import type { Area } from '../../organisation/index.ts';
import { topPlaceOf } from '../board/scope.ts';
import { isUnder } from '../communes.ts';
import { fail } from '../errors.ts';

/** Provinces, districts and communes have residents; departments have none. */
export const isPlace = (area: Area): boolean => /-committee$/.test(area.kind);

/** Places whose figures an actor may see: the whole province from its own agencies, otherwise the own district or commune. */
export function placesOf(actor: Actor, areas: ReadonlyMap<string, Area>): Area[] {
  const root = [...areas.values()].find((area) => area.parentId === null && area.kind === 'province-committee');
  if (root === undefined) throw platformFail('not-found');
  const top = topPlaceOf(actor, root.id, areas);
  return [...areas.values()].filter((area) => isPlace(area) && isUnder(areas, area.id, top));
}

/**
 * A place whose figures the actor may change.
 *
 * @throws platform.not-found; coverage.not-allowed; coverage.not-a-place
 */
export function placeToChange(actor: Actor, id: string, areas: ReadonlyMap<string, Area>): Area {
  const area = areas.get(id);
  if (area === undefined) throw platformFail('not-found');
  if (!actor.abilities.has('coverage.set-shares')) throw fail('not-allowed');
  if (!isPlace(area)) throw fail('not-a-place');
  if (!placesOf(actor, areas).includes(area)) throw platformFail('not-found');
  return area;
}
