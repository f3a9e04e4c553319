import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Counts of the whole province that anyone may know. */
export const publicSummaryQuery = queryOptions({
  queryKey: ['public-summary'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/public/summary', { signal })),
  staleTime: 60_000,
});
