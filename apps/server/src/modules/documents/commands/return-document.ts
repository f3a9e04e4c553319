import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import { loadForAct } from '../load-document.ts';
import { updateState } from '../store/documents.ts';

/** Sends a document back to its writer, with the reason they need. */
export async function returnDocument(context: CommandContext, id: string, reason: string): Promise<void> {
  await loadForAct(context, id, 'return');
  await updateState(context.tx, id, { state: 'draft', now: context.now, returnReason: reason });
  await announceAct(context, { name: 'returned', documentId: id, detail: { reason } });
}
