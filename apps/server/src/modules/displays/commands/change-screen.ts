import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { loadScreenForAct } from '../screens/load-screen.ts';
import { assertPlaceKnown } from '../screens/place-known.ts';
import { type ScreenWords, updateScreen } from '../store/screens.ts';

/** Other words for a screen; its player follows within seconds. @throws as loadScreenForAct; displays.place-outside */
export async function changeScreen(context: CommandContext, id: string, screen: ScreenWords): Promise<void> {
  await loadScreenForAct(context, id);
  await assertPlaceKnown(context, screen.placeId);
  await updateScreen(context.tx, id, { ...screen, now: context.now });
  await notifyLive(context.tx, { topic: 'screens', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.screen-changed', subjectType: 'screen', subjectId: id });
}
