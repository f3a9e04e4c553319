import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** Acts in another office: everything that was loaded belongs to the old one and is dropped. */
export function useSwitchOffice() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (officeId: string) => answerOf(api.PUT('/api/session/office', { body: { officeId } })),
    onSuccess: () => queryClient.resetQueries(),
  });
}
