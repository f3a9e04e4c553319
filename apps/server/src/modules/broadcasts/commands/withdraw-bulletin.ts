import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { planBulletin } from '../planning/plan-bulletin.ts';
import { updateBulletin } from '../store/bulletins.ts';
import { cancelComing } from '../store/occurrences.ts';

/** Takes a bulletin back for good: nothing of it begins any more, and players stop what plays at their next beat. */
export async function withdrawBulletin(context: CommandContext, id: string, reason: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'withdraw');
  if (isDone) return;
  await updateBulletin(context.tx, id, { now: context.now, state: 'withdrawn', reason });
  await cancelComing(context.tx, id, context.now);
  await planBulletin(context.tx, id, context.now);
  await announce(context, { name: 'withdrawn', subject: 'bulletin', id, detail: { reason } });
}
