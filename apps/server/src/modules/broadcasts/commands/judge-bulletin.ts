import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { updateBulletin } from '../store/bulletins.ts';

/**
 * A second person approves a bulletin, or returns it with a reason.
 *
 * @throws broadcasts.second-person for whoever wrote or submitted it
 */
export async function judgeBulletin(
  context: CommandContext,
  id: string,
  verdict: { kind: 'approve' } | { kind: 'return'; reason: string },
): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, verdict.kind);
  if (isDone) return;
  const { personId } = context.actor;
  if (verdict.kind === 'approve' && [row.writerPersonId, row.submitterPersonId].includes(personId))
    throw fail('second-person');
  await updateBulletin(
    context.tx,
    id,
    verdict.kind === 'approve'
      ? { now: context.now, state: 'approved', approverPersonId: personId, reason: null }
      : { now: context.now, state: 'returned', reason: verdict.reason },
  );
  await announce(context, {
    name: verdict.kind === 'approve' ? 'approved' : 'returned',
    subject: 'bulletin',
    id,
    detail: { version: row.version, ...(verdict.kind === 'return' ? { reason: verdict.reason } : {}) },
  });
}
