import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { endKeys, findPersonKey, findSealKey } from '../store/keys.ts';
import type { KeyToKeep } from './keep-key.ts';

/**
 * Takes the actor's own key or the agency's seal out of use. What it has signed stays signed; the encrypted file is kept, for
 * the audit, and opens nothing any more.
 *
 * @throws platform.not-found when there is none
 */
export async function endKey(context: CommandContext, owner: KeyToKeep['owner']): Promise<void> {
  const { tx, actor, now } = context;
  const key = owner === 'person' ? await findPersonKey(tx, actor.personId) : await findSealKey(tx, actor.agencyId);
  if (key === null) throw platformFail('not-found');
  await endKeys(tx, { agencyId: actor.agencyId, personId: key.personId, now });
  await recordAudit(context, {
    act: 'documents.key-ended',
    subjectType: 'signing-key',
    subjectId: key.id,
    detail: { owner },
  });
}
