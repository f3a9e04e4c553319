import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { areaOf, assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { insertPlaces, type NewPlace } from '../store/places.ts';

/** Adds one place of the area. @returns its id @throws displays.agency-outside, displays.place-known */
export async function addPlace(context: CommandContext, place: NewPlace): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  if (!(await areaOf(tx, actor.agencyId)).has(place.agencyId)) throw fail('agency-outside');
  const [id] = await insertPlaces(tx, [place], now);
  if (id === undefined) throw fail('place-known');
  await notifyLive(tx, { topic: 'places', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.place-added', subjectType: 'place', subjectId: id });
  return id;
}
