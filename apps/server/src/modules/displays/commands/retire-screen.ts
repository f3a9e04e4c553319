import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { loadScreenForAct } from '../screens/load-screen.ts';
import { retireScreenRow } from '../store/screens.ts';

/** Takes a screen out of use and its token back. @throws as loadScreenForAct */
export async function retireScreen(context: CommandContext, id: string): Promise<void> {
  await loadScreenForAct(context, id);
  await retireScreenRow(context.tx, id, context.now);
  await notifyLive(context.tx, { topic: 'screens', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.screen-retired', subjectType: 'screen', subjectId: id });
}
