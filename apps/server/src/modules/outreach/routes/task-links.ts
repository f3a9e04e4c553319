import { done, idParams, linkableTasks, linkTaskBody, taskLinkList, taskLinksQuery } from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { listTasksOfAgency } from '../../tasks/index.ts';
import { linkTask } from '../commands/link-task.ts';
import { unlinkTask } from '../commands/unlink-task.ts';
import { viewTaskLinks } from '../task-links/link-views.ts';

const LINKS = '/api/outreach/task-links';

/** Which tasks of directives take their figures from which campaign. */
export function createTaskLinkRoutes(): readonly Route[] {
  const view = { access: ability('outreach.view'), rate: 'read' as const };
  const edit = { access: ability('outreach.link-tasks'), rate: 'command' as const };
  return [
    query({
      ...view,
      url: LINKS,
      summary: 'Links of one campaign or of one task',
      query: taskLinksQuery,
      answer: taskLinkList,
      run: async ({ db, actor }, input) => ({ items: await viewTaskLinks(db, actor, input.query) }),
    }),
    query({
      ...view,
      url: '/api/outreach/linkable-tasks',
      summary: 'Tasks of directives that a campaign can be linked to',
      answer: linkableTasks,
      run: async ({ db, actor }) => ({ items: await listTasksOfAgency(db, actor.agencyId) }),
    }),
    command({
      ...edit,
      url: LINKS,
      summary: 'Let a task take its figures from a campaign',
      body: linkTaskBody,
      answer: done,
      run: async (context, { body }) => {
        await linkTask(context, body);
        return { ok: true as const };
      },
    }),
    command({
      ...edit,
      url: `${LINKS}/:id/remove`,
      summary: 'Let a task be reported by hand again',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await unlinkTask(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}
