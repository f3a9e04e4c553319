import { Button, Group } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import { formatInstant } from '../../../language/format-date.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import type { Campaign } from '../campaign-queries.ts';
import { leftOf, sentOf } from '../campaign-words.ts';
import styles from '../outreach.module.css';
import { useAct } from './use-act.ts';

/** Stop, go on, cancel: always at the top, and after a stop the exact counts. */
export function Steering({ campaign }: { campaign: Campaign }) {
  const [open, setOpen] = useState<'stop' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const params = { path: { id: campaign.id } };
  const stop = useAct(() => answerOf(api.POST('/api/campaigns/{id}/stop', { params, body: {} })), m.stopShort, close);
  const resume = useAct(() => answerOf(api.POST('/api/campaigns/{id}/resume', { params, body: {} })), m.resumed, close);
  const cancel = useAct(
    (reason: string) => answerOf(api.POST('/api/campaigns/{id}/cancel', { params, body: { reason } })),
    m.cancelled,
    close,
  );
  const may = (act: Campaign['acts'][number]) => campaign.acts.includes(act);
  if (campaign.state === 'submitted' || campaign.state === 'done' || campaign.state === 'draft') return null;
  return (
    <section className={styles.stop} aria-label={m.stop()}>
      <p role="status">{standing(campaign)}</p>
      <Group gap="sm">
        {may('stop') ? (
          <Button
            color="seal"
            size="md"
            leftSection={<IconHandStop size={20} stroke={1.8} aria-hidden />}
            onClick={() => setOpen('stop')}
          >
            {m.stop()}
          </Button>
        ) : null}
        {may('resume') ? (
          <Button loading={resume.isPending} onClick={() => resume.mutate()}>
            {m.resume()}
          </Button>
        ) : null}
        {may('cancel') ? (
          <Button variant="subtle" color="seal" onClick={() => setOpen('cancel')}>
            {m.cancelCampaign()}
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={open === 'stop'}
        title={m.stop()}
        confirmLabel={m.stopShort()}
        dangerous
        working={stop.isPending}
        error={stop.error}
        onConfirm={() => stop.mutate()}
        onClose={close}
      >
        {m.stopText()}
      </ConfirmDialog>
      <ReasonDialog
        opened={open === 'cancel'}
        title={m.cancelCampaign()}
        confirmLabel={m.cancelCampaign()}
        working={cancel.isPending}
        error={cancel.error}
        onConfirm={(reason) => cancel.mutate(reason)}
        onClose={close}
      >
        {m.cancelText()}
      </ReasonDialog>
    </section>
  );
}

function standing(campaign: Campaign): string {
  const { byState, byRound } = campaign.figures;
  if (campaign.state === 'stopped' && campaign.inHand > 0) return m.stopping({ count: campaign.inHand });
  if (campaign.state === 'stopped')
    return m.stoppedCounts({
      sent: formatNumber(sentOf(byState)),
      unknown: formatNumber(byState.unknown),
      left: formatNumber(leftOf(byState)),
    });
  const next = byRound.find((round) => round.state === 'waiting');
  if (campaign.state === 'approved' && next !== undefined) return m.waitingStart({ at: formatInstant(next.dueAt) });
  return m.sentOf({ sent: formatNumber(sentOf(byState)), total: formatNumber(campaign.figures.total) });
}
