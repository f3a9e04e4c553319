import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Campaign, campaignQuery, OUTREACH } from '../campaign-queries.ts';

/** An act on a campaign that answers with the campaign as it stands then. */
export function useAct<V = void>(act: (values: V) => Promise<Campaign>, done: () => string, close: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (campaign) => {
      notifications.show({ color: 'river', message: done() });
      queries.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      close();
      await queries.invalidateQueries({ queryKey: [OUTREACH] });
    },
  });
}
