import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { BROADCASTS, type BulletinView } from './broadcasts-queries.ts';
import { PlacesDialog } from './places-dialog.tsx';

type Dialog = 'submit' | 'approve' | 'return' | 'withdraw' | 'interrupt';

/** What the active office may do with a bulletin now. */
export function BulletinActs({ bulletin }: { bulletin: BulletinView }) {
  const client = useQueryClient();
  const [open, setOpen] = useState<Dialog | null>(null);
  const params = { path: { id: bulletin.id } };
  const close = () => setOpen(null);
  const done = async () => {
    close();
    await client.invalidateQueries({ queryKey: [BROADCASTS] });
  };
  const submit = useMutation({
    mutationFn: () => answerOf(api.POST('/api/bulletins/{id}/submit', { params, body: {} })),
    onSuccess: done,
  });
  const approve = useMutation({
    mutationFn: () => answerOf(api.POST('/api/bulletins/{id}/approve', { params, body: {} })),
    onSuccess: done,
  });
  const giveBack = useMutation({
    mutationFn: (reason: string) => answerOf(api.POST('/api/bulletins/{id}/return', { params, body: { reason } })),
    onSuccess: done,
  });
  const withdraw = useMutation({
    mutationFn: (reason: string) => answerOf(api.POST('/api/bulletins/{id}/withdraw', { params, body: { reason } })),
    onSuccess: done,
  });
  const interrupt = useMutation({
    mutationFn: (agencyIds: string[]) =>
      answerOf(api.POST('/api/bulletins/{id}/interrupt', { params, body: { agencyIds } })),
    onSuccess: done,
  });
  const may = (act: BulletinView['acts'][number]) => bulletin.acts.includes(act);
  return (
    <>
      {may('submit') ? (
        <Button disabled={(bulletin.audio?.heard ?? 0) < 1} onClick={() => setOpen('submit')}>
          {m.submit()}
        </Button>
      ) : null}
      {may('approve') ? <Button onClick={() => setOpen('approve')}>{m.approve()}</Button> : null}
      {bulletin.mayInterrupt ? (
        <Button color="seal" onClick={() => setOpen('interrupt')}>
          {m.interrupt()}
        </Button>
      ) : null}
      {may('return') ? (
        <Button variant="default" onClick={() => setOpen('return')}>
          {m.giveBack()}
        </Button>
      ) : null}
      {may('withdraw') ? (
        <Button variant="default" onClick={() => setOpen('withdraw')}>
          {m.withdraw()}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={open === 'submit'}
        title={m.submitTitle()}
        confirmLabel={m.submit()}
        working={submit.isPending}
        error={submit.error}
        onConfirm={() => submit.mutate()}
        onClose={close}
      >
        {m.submitText()}
      </ConfirmDialog>
      <ConfirmDialog
        opened={open === 'approve'}
        title={m.approveTitle()}
        confirmLabel={m.approve()}
        working={approve.isPending}
        error={approve.error}
        onConfirm={() => approve.mutate()}
        onClose={close}
      >
        {m.approveText()}
      </ConfirmDialog>
      <ReasonDialog
        opened={open === 'return'}
        title={m.giveBack()}
        confirmLabel={m.giveBack()}
        working={giveBack.isPending}
        error={giveBack.error}
        onConfirm={(reason) => giveBack.mutate(reason)}
        onClose={close}
      >
        {m.giveBackText()}
      </ReasonDialog>
      <ReasonDialog
        opened={open === 'withdraw'}
        title={m.withdraw()}
        confirmLabel={m.withdraw()}
        working={withdraw.isPending}
        error={withdraw.error}
        onConfirm={(reason) => withdraw.mutate(reason)}
        onClose={close}
      >
        {m.withdrawText()}
      </ReasonDialog>
      {open === 'interrupt' ? (
        <PlacesDialog
          title={m.interruptTitle()}
          lead={m.interruptText()}
          confirmLabel={m.interrupt()}
          dangerous
          working={interrupt.isPending}
          error={interrupt.error}
          onConfirm={(ids) => interrupt.mutate(ids)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
