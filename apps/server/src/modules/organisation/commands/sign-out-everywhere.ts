import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { deleteSessionsOf } from '../store/sessions.ts';

/** Ends every session of the caller, this one too. */
export async function signOutEverywhere(context: CommandContext): Promise<void> {
  const count = await deleteSessionsOf(context.tx, context.actor.personId, null);
  await recordAudit(context, {
    act: 'organisation.signed-out-everywhere',
    subjectType: 'person',
    subjectId: context.actor.personId,
    detail: { sessions: count },
  });
}
