import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import { loadForAct } from '../load-document.ts';
import { updateState } from '../store/documents.ts';

/** The leader holds the content to be right; what is changed afterwards comes back to them. */
export async function approveDocument(context: CommandContext, id: string): Promise<void> {
  const { isDone } = await loadForAct(context, id, 'approve');
  if (isDone) return;
  await updateState(context.tx, id, { state: 'approved', now: context.now });
  await announceAct(context, { name: 'approved', documentId: id });
}
