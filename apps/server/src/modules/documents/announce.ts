import { recordAudit } from '../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { notifyLive } from '../../platform/events/live.ts';

/** The end of every command on a document: open screens are told, and the audit row is written. */
export async function announceAct(
  context: CommandContext,
  act: { name: string; documentId: string; agencyIds?: readonly string[] | null; detail?: Record<string, unknown> },
): Promise<void> {
  const agencyIds = act.agencyIds === undefined ? [context.actor.agencyId] : act.agencyIds;
  await notifyLive(context.tx, { topic: 'documents', ids: [act.documentId], agencyIds });
  await recordAudit(context, {
    act: `documents.${act.name}`,
    subjectType: 'document',
    subjectId: act.documentId,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
