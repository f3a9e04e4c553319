import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility, assertInArea } from '../area.ts';
import { fail } from '../errors.ts';
import { closePlaceRow, lockPlace } from '../store/places.ts';

/** A place that is no more; what hung there stays in the lists of what was. @throws displays.state-forbids when closed before */
export async function closePlace(context: CommandContext, id: string): Promise<void> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const row = await lockPlace(tx, id);
  await assertInArea(tx, actor, row);
  if (row?.closedAt !== null) throw fail('state-forbids', { values: { state: 'đã bỏ' } });
  await closePlaceRow(tx, id, now);
  await notifyLive(tx, { topic: 'places', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.place-closed', subjectType: 'place', subjectId: id });
}
