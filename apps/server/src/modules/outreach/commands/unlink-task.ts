import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../audiences/errors.ts';
import { deleteTaskLink, lockTaskLink } from '../store/task-links.ts';

/** Lets a task be reported by hand again; figures it had from the campaign stay with their source. */
export async function unlinkTask(context: CommandContext, id: string): Promise<void> {
  const row = await lockTaskLink(context.tx, id);
  if (row?.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  if (!context.actor.abilities.has('outreach.link-tasks')) throw fail('not-allowed');
  await deleteTaskLink(context.tx, id);
  await notifyLive(context.tx, { topic: 'task-links', ids: [id], agencyIds: null });
  const { campaignId, documentId, path } = row;
  await recordAudit(context, {
    act: 'outreach.task-unlinked',
    subjectType: 'task-link',
    subjectId: id,
    detail: { campaignId, documentId, path },
  });
}
