import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { fail } from '../errors.ts';
import { findPlace } from '../store/places.ts';

/** A screen stands at a place of the actor's area that is in use, or at none. @throws displays.place-outside */
export async function assertPlaceKnown({ tx, actor }: CommandContext, placeId: string | null): Promise<void> {
  if (placeId === null) return;
  const place = await findPlace(tx, placeId);
  if (place === null || place.closedAt !== null || !(await areaOf(tx, actor.agencyId)).has(place.agencyId))
    throw fail('place-outside');
}
