import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import { fail } from '../errors.ts';
import { missingParts } from '../letter-of-agency.ts';
import { loadForAct } from '../load-document.ts';
import { updateState } from '../store/documents.ts';

/** Puts a draft before the leader. @throws documents.letter-unfinished with what is missing */
export async function submitDocument(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'submit');
  if (isDone) return;
  const missing = missingParts(row.letter);
  if (missing.length > 0) throw fail('letter-unfinished', { values: { missing: missing.join(', ') } });
  await updateState(context.tx, id, { state: 'submitted', now: context.now, returnReason: null });
  await announceAct(context, { name: 'submitted', documentId: id });
}
