import type { PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import type { StoredReading } from '../reading-view.ts';
import { insertDocument } from '../store/documents.ts';

/** Begins a document of the actor's agency. @returns its id */
export async function createDraft(
  context: CommandContext,
  draft: {
    letter: Letter;
    tasks: readonly PlannedTask[];
    targets: readonly Target[];
    reading: StoredReading | null;
    sourceFileId: string | null;
  },
): Promise<string> {
  const id = await insertDocument(context.tx, {
    ...draft,
    agencyId: context.actor.agencyId,
    origin: 'own',
    authorName: null,
    drafterOfficeId: context.actor.officeId,
    state: 'draft',
    now: context.now,
  });
  await announceAct(context, { name: 'drafted', documentId: id, detail: { sourceFileId: draft.sourceFileId } });
  return id;
}
