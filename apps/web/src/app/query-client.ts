import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isSignedOut } from '../api/api-error.ts';
import { sessionQuery } from '../session/session-query.ts';

/** A session that ended elsewhere is noticed by the first refused call: asking for it again leads to the sign-in page. */
function noticeSignedOut(error: unknown): void {
  if (isSignedOut(error) && queryClient.getQueryData(sessionQuery.queryKey) != null)
    queryClient.setQueryData(sessionQuery.queryKey, null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      // What changes is told by the live line; this is for screens that were away from it.
      staleTime: 30_000,
      // What the server refused it refuses again; only a line that failed is worth another try.
      retry: (failures, error) => !(error instanceof ApiError) && failures < 2,
    },
  },
});
