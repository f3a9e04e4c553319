import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Ways in that this installation offers. */
export const providersQuery = queryOptions({
  queryKey: ['sign-in-providers'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/session/providers', { signal })),
  staleTime: 5 * 60_000,
});
