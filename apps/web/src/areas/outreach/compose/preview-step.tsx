import { useQuery } from '@tanstack/react-query';
import * as m from '../../../messages/outreach.gen.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FailedState } from '../../../ui/failed-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { estimateQuery } from '../campaign-queries.ts';
import { EstimateFigures } from '../estimate-figures.tsx';
import { MessagePreviews } from '../message-previews.tsx';
import { SendToMe } from './send-to-me.tsx';
import type { StepProps } from './step-props.ts';

/** Real messages to real people, whom it reaches, what it costs, and the message on one's own phone. */
export function PreviewStep({ campaign }: StepProps) {
  const { data, error, refetch } = useQuery(estimateQuery(campaign.id, campaign.version));
  if (error !== null) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <>
      <Panel title={m.previewTitle()}>
        <p>{m.previewLead()}</p>
        {data.previews.length === 0 ? <EmptyState title={m.previewEmpty()} /> : <MessagePreviews estimate={data} />}
      </Panel>
      <Panel title={m.reachTitle()}>
        <EstimateFigures estimate={data} />
      </Panel>
      <SendToMe campaign={campaign} />
    </>
  );
}
