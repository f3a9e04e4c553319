import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { InboxSearch } from './inbox-search.ts';

/** Keys of everything about tasks start with the live line's topic. */
export const TASKS = 'tasks';

/** One page of the agency's inbox, nearest deadline first. */
export function fetchInboxPage(filters: InboxSearch, after: string | undefined, signal: AbortSignal) {
  const query = {
    box: filters.box ?? ('received' as const),
    ...(filters.state === undefined ? {} : { state: filters.state }),
    ...(filters.search === undefined ? {} : { search: filters.search }),
    ...(filters.mine === true ? { mine: 'true' } : {}),
    ...(filters.late === true ? { late: 'true' } : {}),
    ...(after === undefined ? {} : { after }),
  };
  return answerOf(api.GET('/api/tasks', { params: { query }, signal }));
}

/** Counts for the head of the inbox. */
export const taskCountsQuery = queryOptions({
  queryKey: [TASKS, 'counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/counts', { signal })),
});
