import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { listTasksOfAgency } from '../../tasks/index.ts';
import { fail } from '../audiences/errors.ts';
import { findCampaign } from '../campaigns/face.ts';
import { insertTaskLink, lockTaskLink } from '../store/task-links.ts';
import { refreshFigures } from '../task-links/refresh-figures.ts';

/**
 * Lets a directive's task take its figures from a campaign, and gives it those of this moment.
 *
 * @throws platform.not-found for campaigns of other agencies and tasks one has no part in; audiences.task-taken
 */
export async function linkTask(
  context: CommandContext,
  link: { campaignId: string; documentId: string; path: string },
): Promise<void> {
  const { actor, tx, now } = context;
  if (!actor.abilities.has('outreach.link-tasks')) throw fail('not-allowed');
  const campaign = await findCampaign(tx, link.campaignId);
  if (campaign?.agencyId !== actor.agencyId) throw platformFail('not-found');
  const tasks = await listTasksOfAgency(tx, actor.agencyId);
  if (!tasks.some((task) => task.documentId === link.documentId && task.path === link.path))
    throw platformFail('not-found');
  const { personId: createdBy, officeId, agencyId } = actor;
  const id = await insertTaskLink(tx, { ...link, createdBy, officeId, agencyId, now });
  if (id === null) throw fail('task-taken');
  const row = await lockTaskLink(tx, id);
  if (row !== null) await refreshFigures(tx, row, now);
  await notifyLive(tx, { topic: 'task-links', ids: [id], agencyIds: null });
  await recordAudit(context, {
    act: 'outreach.task-linked',
    subjectType: 'task-link',
    subjectId: id,
    detail: { ...link },
  });
}
