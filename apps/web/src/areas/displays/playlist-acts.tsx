import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PlaylistView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/screens.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { SCREENS } from './screens-queries.ts';

type Act = 'submit' | 'approve' | 'return' | 'withdraw';

/** Buttons for what one may do with a playlist now; nothing goes on air by its writer alone. */
export function PlaylistActs({ playlist, unsaved }: { playlist: PlaylistView; unsaved: boolean }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<Act | null>(null);
  const act = useMutation({
    mutationFn: ({ name, reason }: { name: Act; reason: string }) => {
      const params = { path: { id: playlist.id } };
      if (name === 'submit') return answerOf(api.POST('/api/playlists/{id}/submit', { params, body: {} }));
      if (name === 'approve') return answerOf(api.POST('/api/playlists/{id}/approve', { params, body: {} }));
      if (name === 'return') return answerOf(api.POST('/api/playlists/{id}/return', { params, body: { reason } }));
      return answerOf(api.POST('/api/playlists/{id}/withdraw', { params, body: { reason } }));
    },
    onSuccess: async () => {
      notifications.show({ color: 'river', message: m.actDone() });
      setOpen(null);
      await queries.invalidateQueries({ queryKey: [SCREENS] });
    },
    onError: (error) => {
      if (open === null) notifications.show({ color: 'seal', message: error.message });
    },
  });
  const may = (name: Act) => playlist.acts.includes(name);
  const close = () => setOpen(null);
  return (
    <>
      {may('approve') ? <Button onClick={() => setOpen('approve')}>{m.approve()}</Button> : null}
      {may('submit') ? (
        <Button disabled={unsaved} loading={act.isPending} onClick={() => act.mutate({ name: 'submit', reason: '' })}>
          {m.submit()}
        </Button>
      ) : null}
      {may('return') ? (
        <Button variant="default" onClick={() => setOpen('return')}>
          {m.giveBack()}
        </Button>
      ) : null}
      {may('withdraw') && playlist.onAir !== null ? (
        <Button variant="default" onClick={() => setOpen('withdraw')}>
          {m.withdraw()}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={open === 'approve'}
        title={m.approveTitle()}
        confirmLabel={m.approve()}
        working={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate({ name: 'approve', reason: '' })}
        onClose={close}
      >
        {m.approveText({ count: playlist.screenIds.length })}
      </ConfirmDialog>
      <ReasonDialog
        opened={open === 'return' || open === 'withdraw'}
        title={open === 'withdraw' ? m.withdrawTitle() : m.returnTitle()}
        confirmLabel={open === 'withdraw' ? m.withdraw() : m.giveBack()}
        working={act.isPending}
        error={act.error}
        onConfirm={(reason) => act.mutate({ name: open === 'withdraw' ? 'withdraw' : 'return', reason })}
        onClose={close}
      />
    </>
  );
}
