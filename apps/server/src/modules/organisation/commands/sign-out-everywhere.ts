import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { deleteTrustedDevices } from '../store/credentials.ts';
import { deleteSessionsOf } from '../store/sessions.ts';

/** Ends every session of the caller, this one too; every device has to give a code again. */
export async function signOutEverywhere(context: CommandContext): Promise<void> {
  const count = await deleteSessionsOf(context.tx, context.actor.personId, null);
  await deleteTrustedDevices(context.tx, context.actor.personId);
  await recordAudit(context, {
    act: 'organisation.signed-out-everywhere',
    subjectType: 'person',
    subjectId: context.actor.personId,
    detail: { sessions: count },
  });
}
