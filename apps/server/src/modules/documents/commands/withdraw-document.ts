import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct } from '../announce.ts';
import { loadForAct } from '../load-document.ts';
import { updateState } from '../store/documents.ts';
import { listReceivers } from '../store/receipts.ts';

/** Takes a document back with a reason that all who received it are shown. Its number stays used (NĐ 30/2020 Điều 18). */
export async function withdrawDocument(
  context: CommandContext,
  id: string,
  act: { kind: 'withdraw' | 'discard'; reason: string },
): Promise<void> {
  const { isDone } = await loadForAct(context, id, act.kind);
  if (isDone) return;
  const receivers = await listReceivers(context.tx, id);
  await updateState(context.tx, id, { state: 'withdrawn', now: context.now, withdrawReason: act.reason });
  await publishEvents(context, [{ name: 'documents.withdrawn', payload: { documentId: id, agencyIds: receivers } }]);
  await announceAct(context, {
    name: act.kind === 'discard' ? 'discarded' : 'withdrawn',
    documentId: id,
    agencyIds: [context.actor.agencyId, ...receivers],
    detail: { reason: act.reason },
  });
}
