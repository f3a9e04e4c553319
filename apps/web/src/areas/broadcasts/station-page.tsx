import { Alert, Button, Group, Loader, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { kindWord, LineBadge, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type StationDetail, stationQuery } from './broadcasts-queries.ts';
import { CommuneWeek } from './commune-week.tsx';
import { StationDialog } from './station-dialog.tsx';

/** `/noi-bo/loa/dai/:id`: one station: how it is, its link, orders to it, and its week. */
export function StationPage() {
  const { stationId } = useParams({ from: '/noi-bo/loa/dai/$stationId' });
  const { data, error, refetch } = useQuery(stationQuery(stationId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Station station={data} />;
}

function Station({ station }: { station: StationDetail }) {
  const [open, setOpen] = useState<'change' | 'close' | null>(null);
  const act = useStationAct(station.id, () => setOpen(null));
  return (
    <>
      <PageHeader
        title={station.name}
        lead={station.agencyName}
        above={<Link to="/noi-bo/loa/dai">{m.stations()}</Link>}
        badges={<LineBadge line={station.line} />}
        actions={
          station.mayChange ? (
            <>
              <Button onClick={() => setOpen('change')}>{m.changeStation()}</Button>
              <Button variant="default" onClick={() => setOpen('close')}>
                {m.closeStation()}
              </Button>
            </>
          ) : undefined
        }
      />
      <div className={styles.columns}>
        <Panel title={m.stationState()}>
          <Facts station={station} />
        </Panel>
        {station.mayChange && (station.kind === 'computer' || station.kind === 'ip-box') ? (
          <Panel title={m.connection()}>
            <Connection station={station} />
          </Panel>
        ) : null}
      </div>
      <CommuneWeek agencyId={station.agencyId} from={todayInVietnam()} />
      {open === 'change' ? <StationDialog station={station} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        opened={open === 'close'}
        title={m.closeStation()}
        confirmLabel={m.closeStation()}
        dangerous
        working={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('close')}
        onClose={() => setOpen(null)}
      >
        {m.closeStationText()}
      </ConfirmDialog>
    </>
  );
}

function useStationAct(id: string, onDone: () => void) {
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

function Facts({ station }: { station: StationDetail }) {
  const { told } = station;
  const facts: readonly (readonly [string, string | null])[] = [
    [m.kind(), kindWord(station.kind)],
    [m.responsible(), [station.responsible, station.phone].filter((word) => word !== '').join(', ')],
    [m.stationNote(), station.note],
    [m.lastSeen(), station.lastSeenAt === null ? null : formatInstant(station.lastSeenAt)],
    [m.volume(), `${told.volume ?? station.volume}%`],
    [m.soundAllowed(), told.sound === null ? null : told.sound ? m.yes() : m.soundNotAllowed()],
    [m.temperature(), told.temperature === null ? null : `${formatNumber(told.temperature)} °C`],
    [m.freeSpace(), told.freeMb === null ? null : `${formatNumber(told.freeMb)} MB`],
    [m.version(), told.version],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Connection({ station }: { station: StationDetail }) {
  const client = useQueryClient();
  const act = useStationAct(station.id, () => undefined);
  const issue = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/stations/{id}/token', { params: { path: { id: station.id } }, body: {} })),
    onSuccess: () => client.invalidateQueries({ queryKey: [BROADCASTS] }),
  });
  const error = issue.error ?? act.error;
  return (
    <>
      {error === null ? null : (
        <Alert color="seal" role="alert" mb="sm">
          {error.message}
        </Alert>
      )}
      <p>{station.hasToken ? m.hasToken() : m.noToken()}</p>
      <Group>
        <Button loading={issue.isPending} onClick={() => issue.mutate()}>
          {station.hasToken ? m.newToken() : m.firstToken()}
        </Button>
        {station.hasToken ? (
          <>
            <Button variant="default" onClick={() => act.mutate('stop')}>
              {m.orderStop()}
            </Button>
            <Button variant="default" onClick={() => act.mutate('reload')}>
              {m.orderReload()}
            </Button>
            <Button variant="default" color="seal" onClick={() => act.mutate('revoke')}>
              {m.revokeToken()}
            </Button>
          </>
        ) : null}
      </Group>
      <Modal
        opened={issue.data !== undefined}
        onClose={() => issue.reset()}
        title={m.tokenTitle()}
        closeButtonProps={{ 'aria-label': ui.close() }}
      >
        {issue.data === undefined ? null : (
          <div className={styles.token}>
            <p>{station.kind === 'computer' ? m.tokenComputer() : m.tokenBox()}</p>
            <QrCode text={issue.data.playerUrl} label={m.tokenQr()} />
            <code>{station.kind === 'computer' ? issue.data.playerUrl : issue.data.boxUrl}</code>
            <p>
              <strong>{m.tokenOnce()}</strong>
            </p>
          </div>
        )}
      </Modal>
    </>
  );
}
