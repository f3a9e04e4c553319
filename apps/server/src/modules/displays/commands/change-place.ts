import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { areaOf, assertAbility, assertInArea } from '../area.ts';
import { fail } from '../errors.ts';
import { lockPlace, type NewPlace, updatePlace } from '../store/places.ts';

/** @throws platform.not-found; displays.state-forbids when closed; .agency-outside; .place-known */
export async function changePlace(context: CommandContext, id: string, place: NewPlace): Promise<void> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const row = await lockPlace(tx, id);
  await assertInArea(tx, actor, row);
  if (row?.closedAt !== null) throw fail('state-forbids', { values: { state: 'đã bỏ' } });
  if (!(await areaOf(tx, actor.agencyId)).has(place.agencyId)) throw fail('agency-outside');
  if (!(await updatePlace(tx, id, { ...place, now }))) throw fail('place-known');
  await notifyLive(tx, { topic: 'places', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.place-changed', subjectType: 'place', subjectId: id });
}
