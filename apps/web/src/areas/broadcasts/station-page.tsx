import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { kindWord, LineBadge, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { type StationDetail, stationQuery } from './broadcasts-queries.ts';
import { CommuneWeek } from './commune-week.tsx';
import { StationConnection } from './station-connection.tsx';
import { StationDialog } from './station-dialog.tsx';
import { useStationAct } from './use-station-act.ts';

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
            <StationConnection station={station} />
          </Panel>
        ) : null}
      </div>
      <CommuneWeek agencyId={station.agencyId} stationId={station.id} from={todayInVietnam()} />
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
