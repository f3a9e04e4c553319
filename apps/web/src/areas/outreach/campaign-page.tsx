import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FailedState } from '../../ui/failed-state.tsx';
import { campaignQuery } from './campaign-queries.ts';
import { ComposeCampaign } from './compose/compose-campaign.tsx';
import { LiveCampaign } from './live/live-campaign.tsx';

/** `/noi-bo/chien-dich/…`: the guided form while it is a draft, else what becomes of it. */
export function CampaignPage() {
  const { campaignId } = useParams({ from: '/noi-bo/chien-dich/$campaignId' });
  const { data, error, refetch } = useQuery(campaignQuery(campaignId));
  if (data === undefined) return error === null ? null : <FailedState error={error} onRetry={() => void refetch()} />;
  if (data.state === 'draft' && data.acts.includes('edit')) return <ComposeCampaign key={data.id} campaign={data} />;
  return <LiveCampaign campaign={data} />;
}
