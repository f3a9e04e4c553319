import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { type Campaign, estimateQuery } from '../campaign-queries.ts';
import { useAct } from './use-act.ts';

/** What a second person does with a submitted campaign. */
export function Approval({ campaign }: { campaign: Campaign }) {
  const [open, setOpen] = useState<'approve' | 'return' | null>(null);
  const close = () => setOpen(null);
  const params = { path: { id: campaign.id } };
  const { data } = useQuery({
    ...estimateQuery(campaign.id, campaign.version),
    enabled: campaign.state === 'submitted',
  });
  const approve = useAct(
    () => answerOf(api.POST('/api/campaigns/{id}/approve', { params, body: {} })),
    m.approved,
    close,
  );
  const giveBack = useAct(
    (reason: string) => answerOf(api.POST('/api/campaigns/{id}/return', { params, body: { reason } })),
    m.returned,
    close,
  );
  if (campaign.state !== 'submitted') return null;
  return (
    <>
      {campaign.cannotApprove === null ? null : <Alert color="lantern">{m.cannotApproveOwn()}</Alert>}
      {campaign.acts.includes('approve') ? null : <p>{m.submitted()}</p>}
      <Group mb="lg">
        {campaign.acts.includes('approve') ? <Button onClick={() => setOpen('approve')}>{m.approve()}</Button> : null}
        {campaign.acts.includes('return') ? (
          <Button variant="default" onClick={() => setOpen('return')}>
            {m.returnBack()}
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={open === 'approve'}
        title={m.approve()}
        confirmLabel={m.approve()}
        working={approve.isPending}
        error={approve.error}
        onConfirm={() => approve.mutate()}
        onClose={close}
      >
        {m.approveText({ count: formatNumber(data?.recipients ?? 0) })}
      </ConfirmDialog>
      <ReasonDialog
        opened={open === 'return'}
        title={m.returnBack()}
        confirmLabel={m.returnBack()}
        working={giveBack.isPending}
        error={giveBack.error}
        onConfirm={(reason) => giveBack.mutate(reason)}
        onClose={close}
      />
    </>
  );
}
