import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/installing.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { INSTALLING, type KioskView } from './installing-queries.ts';
import { KioskDialog } from './kiosk-dialog.tsx';

/** Changing, another link, revoking: what takes something away asks first. */
export function KioskActs({ kiosk }: { kiosk: KioskView }) {
  const queries = useQueryClient();
  const [act, setAct] = useState<'change' | 'renew' | 'revoke' | null>(null);
  const path = { params: { path: { id: kiosk.id } } };
  const onSuccess = async () => {
    setAct(null);
    await queries.invalidateQueries({ queryKey: [INSTALLING] });
  };
  const renew = useMutation({
    mutationFn: () => answerOf(api.POST('/api/kiosks/{id}/link', { ...path, body: {} })),
    onSuccess,
  });
  const revoke = useMutation({
    mutationFn: (reason: string) => answerOf(api.POST('/api/kiosks/{id}/revoke', { ...path, body: { reason } })),
    onSuccess,
  });
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => setAct('change')}>
        {m.changeKiosk()}
      </Button>
      <Button variant="default" onClick={() => setAct('renew')}>
        {m.renewLink()}
      </Button>
      <Button variant="subtle" color="seal" onClick={() => setAct('revoke')}>
        {m.revoke()}
      </Button>
      {act === 'change' ? <KioskDialog kiosk={kiosk} onClose={() => setAct(null)} onDone={() => undefined} /> : null}
      <ConfirmDialog
        opened={act === 'renew'}
        title={m.renewTitle()}
        confirmLabel={m.renewLink()}
        dangerous
        working={renew.isPending}
        error={renew.error}
        onConfirm={() => renew.mutate()}
        onClose={() => setAct(null)}
      >
        <p>{m.renewText()}</p>
      </ConfirmDialog>
      <ReasonDialog
        opened={act === 'revoke'}
        title={m.revokeTitle({ name: kiosk.name })}
        confirmLabel={m.revoke()}
        working={revoke.isPending}
        error={revoke.error}
        onConfirm={(reason) => revoke.mutate(reason)}
        onClose={() => setAct(null)}
      >
        <p>{m.revokeText()}</p>
        {kiosk.unsent === 0 ? null : (
          <p>
            <strong>{m.revokeUnsent({ count: kiosk.unsent })}</strong>
          </p>
        )}
      </ReasonDialog>
    </Group>
  );
}
