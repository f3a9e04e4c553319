import type { TaskLinkRow } from '@phong-tuyen/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Topic of the live line. */
export const TASK_LINKS = 'task-links';

/** Links of one campaign, or of one task. */
export const taskLinksQuery = (of: { campaignId: string } | { documentId: string; path: string }) =>
  queryOptions({
    queryKey: [TASK_LINKS, of],
    queryFn: async ({ signal }): Promise<readonly TaskLinkRow[]> =>
      (await answerOf(api.GET('/api/outreach/task-links', { params: { query: of }, signal }))).items,
  });

/** Tasks of directives that a campaign of the own agency can be linked to. */
export const linkableTasksQuery = queryOptions({
  queryKey: [TASK_LINKS, 'linkable'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/outreach/linkable-tasks', { signal }))).items,
});
