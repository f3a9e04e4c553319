import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { assertPlaceKnown } from '../screens/place-known.ts';
import { insertScreen, type ScreenWords } from '../store/screens.ts';

/** A screen of the actor's agency; it plays when its player was given a token. @returns its id @throws displays.place-outside */
export async function addScreen(context: CommandContext, screen: ScreenWords): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.edit-screens');
  await assertPlaceKnown(context, screen.placeId);
  const id = await insertScreen(tx, { ...screen, agencyId: actor.agencyId, now });
  await notifyLive(tx, { topic: 'screens', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.screen-added', subjectType: 'screen', subjectId: id });
  return id;
}
