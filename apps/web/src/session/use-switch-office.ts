import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { sessionQuery } from './session-query.ts';

/** Acts in another office: everything that was loaded belongs to the old one and is dropped. */
export function useSwitchOffice() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (officeId: string) => answerOf(api.PUT('/api/session/office', { body: { officeId } })),
    onSuccess: async () => {
      // The session itself is replaced, not dropped: without one the staff area would close.
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  });
}
