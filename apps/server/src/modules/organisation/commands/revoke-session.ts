import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { deleteSession } from '../store/sessions.ts';

/**
 * Ends one of the caller's own sessions.
 *
 * @throws platform.not-found also for sessions of others
 */
export async function revokeSession(context: CommandContext, sessionId: string): Promise<void> {
  if (!(await deleteSession(context.tx, context.actor.personId, sessionId))) throw fail('not-found');
  await recordAudit(context, {
    act: 'organisation.session-revoked',
    subjectType: 'person',
    subjectId: context.actor.personId,
    detail: { sessionId },
  });
}
