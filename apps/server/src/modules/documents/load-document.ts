import type { DocumentAct, DocumentState } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import { fail } from './errors.ts';
import { type DocumentRow, lockDocument } from './store/documents.ts';
import { DOCUMENT_TRANSITIONS, judgeAct } from './transitions.ts';

const STATE_NAMES: Readonly<Record<DocumentState, string>> = {
  draft: 'dự thảo',
  submitted: 'chờ duyệt',
  approved: 'chờ ký',
  signed: 'chờ cấp số',
  numbered: 'chờ phát hành',
  issued: 'đã phát hành',
  withdrawn: 'đã thu hồi',
};

/**
 * Loads a document for an act: locked, of the actor's own agency, and at a step that allows it.
 *
 * @returns the row, and whether the act has been done already (then nothing is to be changed)
 * @throws platform.not-found for documents of others as for absent ones; documents.not-allowed; documents.state-forbids
 */
export async function loadForAct(
  context: CommandContext,
  id: string,
  act: DocumentAct,
): Promise<{ row: DocumentRow; isDone: boolean }> {
  const row = await lockDocument(context.tx, id);
  if (row === null || row.agencyId !== context.actor.agencyId || row.origin !== 'own') throw platformFail('not-found');
  const transition = DOCUMENT_TRANSITIONS[act];
  if (!context.actor.abilities.has(transition.ability)) throw fail('not-allowed');
  const judgement = judgeAct(transition, row.state);
  if (judgement === 'refuse') throw fail('state-forbids', { values: { state: STATE_NAMES[row.state] } });
  return { row, isDone: judgement === 'done' };
}
