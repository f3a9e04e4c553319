import type { PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import { fail } from '../errors.ts';
import { loadForAct } from '../load-document.ts';
import { updateLetter } from '../store/documents.ts';

/**
 * Saves a draft as its writer left it.
 *
 * @param draft.version of the document that the writer began from
 * @throws documents.edited-meanwhile when another saved since: nothing is overwritten
 */
export async function saveDraft(
  context: CommandContext,
  id: string,
  draft: { version: number; letter: Letter; tasks: readonly PlannedTask[]; targets: readonly Target[] },
): Promise<void> {
  const { row } = await loadForAct(context, id, 'edit');
  if (row.version !== draft.version) throw fail('edited-meanwhile');
  // The number and date are the register's to give, and the signature block is the signer's.
  const letter = { ...draft.letter, number: null, date: null };
  await updateLetter(context.tx, id, { letter, tasks: draft.tasks, targets: draft.targets, now: context.now });
  await announceAct(context, { name: 'edited', documentId: id });
}
