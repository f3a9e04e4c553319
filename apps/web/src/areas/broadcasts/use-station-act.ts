import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { BROADCASTS } from './broadcasts-queries.ts';

/** Acts on a station that need no words with them. */
export function useStationAct(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: 'close' | 'revoke' | 'stop' | 'reload') => {
      const params = { path: { id } };
      if (act === 'close') return answerOf(api.POST('/api/stations/{id}/close', { params, body: {} }));
      if (act === 'revoke') return answerOf(api.POST('/api/stations/{id}/revoke', { params, body: {} }));
      return answerOf(api.POST('/api/stations/{id}/order', { params, body: { order: act, volume: null } }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [BROADCASTS] });
      onDone();
    },
  });
}
