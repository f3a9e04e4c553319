import { Alert, Button, CopyButton, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type StationDetail } from './broadcasts-queries.ts';
import { useStationAct } from './use-station-act.ts';

/** The station's link, and orders to what plays there. A link that is in use is taken away only after asking. */
export function StationConnection({ station }: { station: StationDetail }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<'renew' | 'revoke' | null>(null);
  const order = useStationAct(station.id, () => notifications.show({ color: 'river', message: m.orderSent() }));
  const revoke = useStationAct(station.id, () => setAsking(null));
  const issue = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/stations/{id}/token', { params: { path: { id: station.id } }, body: {} })),
    onSuccess: () => {
      setAsking(null);
      return client.invalidateQueries({ queryKey: [BROADCASTS] });
    },
  });
  const asked = asking === 'renew' ? issue : revoke;
  return (
    <>
      {order.error === null ? null : (
        <Alert color="seal" role="alert" mb="sm">
          {order.error.message}
        </Alert>
      )}
      <p>{station.hasToken ? m.hasToken() : m.noToken()}</p>
      <Group>
        <Button loading={issue.isPending} onClick={() => (station.hasToken ? setAsking('renew') : issue.mutate())}>
          {station.hasToken ? m.newToken() : m.firstToken()}
        </Button>
        {station.hasToken ? (
          <>
            <Button variant="default" loading={order.isPending} onClick={() => order.mutate('stop')}>
              {m.orderStop()}
            </Button>
            <Button variant="default" loading={order.isPending} onClick={() => order.mutate('reload')}>
              {m.orderReload()}
            </Button>
            <Button variant="default" color="seal" onClick={() => setAsking('revoke')}>
              {m.revokeToken()}
            </Button>
          </>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={asking !== null}
        title={asking === 'renew' ? m.newToken() : m.revokeToken()}
        confirmLabel={asking === 'renew' ? m.newToken() : m.revokeToken()}
        dangerous
        working={asked.isPending}
        error={asked.error}
        onConfirm={() => (asking === 'renew' ? issue.mutate() : revoke.mutate('revoke'))}
        onClose={() => setAsking(null)}
      >
        {m.linkEndsText()}
      </ConfirmDialog>
      <Modal
        opened={issue.data !== undefined}
        onClose={() => issue.reset()}
        title={m.tokenTitle()}
        closeButtonProps={{ 'aria-label': ui.close() }}
      >
        {issue.data === undefined ? null : <NewLink kind={station.kind} link={issue.data} />}
      </Modal>
    </>
  );
}

function NewLink({ kind, link }: { kind: StationDetail['kind']; link: { playerUrl: string; boxUrl: string } }) {
  const address = kind === 'computer' ? link.playerUrl : link.boxUrl;
  return (
    <div className={styles.token}>
      <p>{kind === 'computer' ? m.tokenComputer() : m.tokenBox()}</p>
      <QrCode text={link.playerUrl} label={m.tokenQr()} />
      <code>{address}</code>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? m.copied() : m.copyLink()}
          </Button>
        )}
      </CopyButton>
      <p>
        <strong>{m.tokenOnce()}</strong>
      </p>
    </div>
  );
}
