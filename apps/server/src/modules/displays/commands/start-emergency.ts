import type { EmergencyBody } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { areaOf, assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { type DrawingParts, drawSlide } from '../screens/drawn-slide.ts';
import { insertEmergency } from '../store/emergencies.ts';
import { listScreenRows } from '../store/screens.ts';

/**
 * Shows words on screens at once, before everything else, until a time. A leader answers for it: there is no second person, since
 * an embankment does not wait, but a reason and the audit.
 *
 * @returns its id
 * @throws displays.not-allowed, .screen-outside, .no-screens
 */
export async function startEmergency(
  context: CommandContext,
  parts: DrawingParts,
  order: EmergencyBody,
): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.emergency');
  const own = (await listScreenRows(tx, [...(await areaOf(tx, actor.agencyId))])).map((screen) => screen.id);
  if (order.screenIds.some((id) => !own.includes(id))) throw fail('screen-outside');
  const screenIds = order.screenIds.length === 0 ? own : order.screenIds;
  if (screenIds.length === 0) throw fail('no-screens');
  const content = { ...order, appName: 'Bluezone', urgent: true };
  const drawn = await drawSlide(tx, parts, {
    name: order.headline.vi,
    content,
    face: { url: '', code: '', place: '' },
    agencyId: actor.agencyId,
    personId: actor.personId,
  });
  const id = await insertEmergency(tx, {
    agencyId: actor.agencyId,
    screenIds,
    headline: order.headline.vi,
    reason: order.reason,
    ...drawn,
    startsAt: now,
    endsAt: new Date(now.getTime() + order.minutes * 60_000),
    personId: actor.personId,
  });
  await notifyLive(tx, { topic: 'screens', ids: [id], agencyIds: null });
  await recordAudit(context, {
    act: 'displays.emergency-started',
    subjectType: 'emergency',
    subjectId: id,
    detail: { reason: order.reason, screens: screenIds.length, minutes: order.minutes },
  });
  return id;
}
