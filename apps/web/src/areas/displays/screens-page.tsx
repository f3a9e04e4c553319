import { Button } from '@mantine/core';
import type { PlaylistView, ScreenView } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/screens.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './displays.module.css';
import { EmergencyDialog } from './emergency-dialog.tsx';
import { EmergencyList } from './emergency-list.tsx';
import { ScreenDialog } from './screen-dialog.tsx';
import { playlistsQuery, screensQuery } from './screens-queries.ts';

/** `/noi-bo/man-hinh`: what stands on every screen now, and who is silent. */
export function ScreensPage() {
  const screens = useQuery(screensQuery);
  const [open, setOpen] = useState<ScreenView | 'add' | 'emergency' | null>(null);
  const mayEdit = useAbility('displays.edit-screens');
  const mayWarn = useAbility('displays.emergency');
  const rows = screens.data?.items ?? [];
  const add = (
    <Button variant={rows.length === 0 ? 'filled' : 'default'} onClick={() => setOpen('add')}>
      {m.addScreen()}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={m.screens()}
        lead={m.screensLead()}
        actions={
          <>
            {mayWarn && rows.length > 0 ? (
              <Button color="seal" onClick={() => setOpen('emergency')}>
                {m.emergency()}
              </Button>
            ) : null}
            {mayEdit ? add : null}
          </>
        }
      />
      <EmergencyList />
      {screens.error !== null && screens.data === undefined ? (
        <FailedState error={screens.error} onRetry={() => void screens.refetch()} />
      ) : screens.data !== undefined && rows.length === 0 ? (
        <EmptyState title={m.noScreens()} action={mayEdit ? add : undefined}>
          {m.noScreensText()}
        </EmptyState>
      ) : (
        <ul className={styles.screens} aria-busy={screens.isPending}>
          {rows.map((screen) => (
            <ScreenCard key={screen.id} screen={screen} onOpen={() => setOpen(screen)} />
          ))}
        </ul>
      )}
      <Panel
        title={m.playlists()}
        aside={
          mayEdit ? (
            <Button component={Link} to="/noi-bo/man-hinh/danh-sach/moi" variant="default" size="sm">
              {m.newPlaylist()}
            </Button>
          ) : undefined
        }
      >
        <Playlists />
      </Panel>
      {open === 'emergency' ? <EmergencyDialog screens={rows} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'emergency' ? (
        <ScreenDialog screen={open === 'add' ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}

const STATES: Readonly<Record<ScreenView['state'], readonly [() => string, string]>> = {
  'no-player': [m.stateNoPlayer, 'quiet'],
  playing: [m.statePlaying, 'good'],
  off: [m.stateOff, 'quiet'],
  silent: [m.stateSilent, 'bad'],
  emergency: [m.stateEmergency, 'bad'],
};

function ScreenCard({ screen, onOpen }: { screen: ScreenView; onOpen: () => void }) {
  const [word, tone] = STATES[screen.state];
  return (
    <li className={styles.card}>
      <div className={styles.panelPicture} data-orientation={screen.orientation}>
        {screen.picture === null ? (
          <span>{screen.state === 'off' ? m.dark() : m.nothingNow()}</span>
        ) : (
          <img src={screen.picture} alt={m.shouldShow({ screen: screen.name })} />
        )}
      </div>
      <button type="button" className={styles.rowButton} onClick={onOpen}>
        {screen.name}
      </button>
      <span>
        <span className={styles.tag} data-tone={tone}>
          {word()}
        </span>
      </span>
      <span className={styles.quiet}>
        {screen.seenAt === null ? m.neverSeen() : m.seenAt({ at: formatInstant(screen.seenAt) })}
      </span>
      {screen.seenAt !== null && !screen.isCurrent ? <span className={styles.bad}>{m.behind()}</span> : null}
      {screen.faults.slice(0, 2).map((fault) => (
        <span key={fault} className={styles.bad}>
          {fault}
        </span>
      ))}
    </li>
  );
}

export const PLAYLIST_STATES: Readonly<Record<PlaylistView['state'], readonly [() => string, string]>> = {
  draft: [m.playlistDraft, 'quiet'],
  submitted: [m.playlistSubmitted, 'waiting'],
  approved: [m.playlistApproved, 'good'],
  returned: [m.playlistReturned, 'bad'],
  withdrawn: [m.playlistWithdrawn, 'quiet'],
};

function Playlists() {
  const { data, error, refetch } = useQuery(playlistsQuery);
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (data.items.length === 0) return <p className={styles.quiet}>{m.noPlaylists()}</p>;
  return (
    <ul className={styles.rows}>
      {data.items.map((playlist) => (
        <li key={playlist.id} className={styles.row}>
          <div className={styles.grow}>
            <Link to="/noi-bo/man-hinh/danh-sach/$playlistId" params={{ playlistId: playlist.id }}>
              {playlist.name}
            </Link>
            <span className={styles.quiet}>
              {m.itemsAndScreens({
                items: formatNumber(playlist.items.length),
                screens: formatNumber(playlist.screenIds.length),
              })}
              {playlist.campaignName === null ? null : ` · ${playlist.campaignName}`}
            </span>
            {playlist.onAir === null ? null : (
              <span className={playlist.onAir.held ? styles.bad : styles.good}>
                {playlist.onAir.held ? m.held() : m.onAirSince({ at: formatInstant(playlist.onAir.since) })}
              </span>
            )}
          </div>
          <span className={styles.tag} data-tone={PLAYLIST_STATES[playlist.state][1]}>
            {PLAYLIST_STATES[playlist.state][0]()}
          </span>
        </li>
      ))}
    </ul>
  );
}
