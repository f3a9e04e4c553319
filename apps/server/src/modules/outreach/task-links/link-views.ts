import type { TaskLinkRow } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { listTasksOfAgency, sumAutomaticFigures } from '../../tasks/index.ts';
import { listTaskLinks } from '../store/task-links.ts';

/** Links of a campaign or of a task with what they brought; only those whose task the actor's agency has to do with. */
export async function viewTaskLinks(
  db: Database,
  actor: Actor,
  question: { campaignId?: string | undefined; documentId?: string | undefined; path?: string | undefined },
): Promise<TaskLinkRow[]> {
  const { campaignId, documentId, path } = question;
  const of =
    campaignId !== undefined
      ? { campaignId }
      : documentId !== undefined && path !== undefined
        ? { documentId, path }
        : null;
  if (of === null) return [];
  const [links, known] = await Promise.all([listTaskLinks(db, of), listTasksOfAgency(db, actor.agencyId)]);
  const rows: TaskLinkRow[] = [];
  for (const link of links) {
    const task = known.find((each) => each.documentId === link.documentId && each.path === link.path);
    if (task === undefined) continue;
    const sums = await sumAutomaticFigures(db, { ...link, sourceId: link.campaignId });
    const mayUnlink = link.agencyId === actor.agencyId && actor.abilities.has('outreach.link-tasks');
    const { id, campaignName } = link;
    rows.push({
      ...task,
      ...sums,
      id,
      campaignName,
      campaignId: link.campaignId,
      figuresAt: link.figuresAt?.toISOString() ?? null,
      mayUnlink,
    });
  }
  return rows;
}
