import { Alert, Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { MediaView, PlaylistItem, PlaylistView, ScreenView } from '@phong-tuyen/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/screens.gen.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './displays.module.css';
import { catalogueQuery } from './displays-queries.ts';
import { MediaLibrary } from './media-library.tsx';
import { PlaylistActs } from './playlist-acts.tsx';
import { PlaylistItems } from './playlist-items.tsx';
import { PLAYLIST_STATES } from './screens-page.tsx';
import { SCREENS } from './screens-queries.ts';

interface EditorProps {
  readonly playlist: PlaylistView | null;
  readonly screens: readonly ScreenView[];
  readonly media: readonly MediaView[];
}
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What is shown in which order, when, and on which screens. */
export function PlaylistEditor({ playlist, screens, media }: EditorProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const catalogue = useQuery(catalogueQuery);
  const [name, setName] = useState(playlist?.name ?? '');
  const [campaignId, setCampaignId] = useState(playlist?.campaignId ?? null);
  const [screenIds, setScreenIds] = useState<string[]>(
    playlist === null ? screens.map((each) => each.id) : [...playlist.screenIds],
  );
  const [items, setItems] = useState<readonly PlaylistItem[]>(playlist?.items ?? []);
  const body = { name, campaignId, screenIds, items: [...items] };
  const kept =
    playlist === null ? '' : JSON.stringify([playlist.name, playlist.campaignId, playlist.screenIds, playlist.items]);
  const isSame = kept === JSON.stringify([name, campaignId, screenIds, items]);
  const mayEdit = playlist === null || playlist.acts.includes('save');
  const save = useMutation({
    mutationFn: () =>
      playlist === null
        ? answerOf(api.POST('/api/playlists', { body }))
        : answerOf(
            api.PUT('/api/playlists/{id}', {
              params: { path: { id: playlist.id } },
              body: { ...body, version: playlist.version },
            }),
          ),
    onSuccess: async (saved) => {
      notifications.show({ color: 'river', message: m.playlistKept() });
      await queries.invalidateQueries({ queryKey: [SCREENS] });
      if (playlist === null)
        await navigate({ to: '/noi-bo/man-hinh/danh-sach/$playlistId', params: { playlistId: saved.id } });
    },
  });
  const addItem = (mediaId: string) =>
    setItems([
      ...items,
      { mediaId, seconds: 12, from: null, until: null, startMinute: 0, endMinute: 0, days: EVERY_DAY },
    ]);
  return (
    <>
      <PageHeader
        title={playlist?.name ?? m.newPlaylist()}
        above={<Link to="/noi-bo/man-hinh">{m.screens()}</Link>}
        badges={
          playlist === null ? undefined : (
            <span className={styles.tag} data-tone={PLAYLIST_STATES[playlist.state][1]}>
              {PLAYLIST_STATES[playlist.state][0]()}
            </span>
          )
        }
        actions={playlist === null ? undefined : <PlaylistActs playlist={playlist} unsaved={!isSame} />}
      />
      {playlist?.reason ? (
        <Alert color="seal" mb="md">
          {m.returnedBecause({ reason: playlist.reason })}
        </Alert>
      ) : null}
      {save.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {save.error.message}
        </Alert>
      )}
      <div className={styles.playlist}>
        <Panel title={m.whatIsShown()}>
          <PlaylistItems items={items} media={media} disabled={!mayEdit} onChange={setItems} />
        </Panel>
        <div className={styles.side}>
          <Panel title={m.where()}>
            <fieldset disabled={!mayEdit} className={styles.fields}>
              <TextInput
                label={m.name()}
                required
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Select
                label={m.campaign()}
                description={m.campaignHint()}
                clearable
                data={(catalogue.data?.campaigns ?? []).map((each) => ({ value: each.id, label: each.name }))}
                value={campaignId}
                onChange={setCampaignId}
              />
              <MultiSelect
                label={m.onScreens()}
                data={screens.map((each) => ({ value: each.id, label: each.name }))}
                value={screenIds}
                onChange={setScreenIds}
              />
              {mayEdit ? (
                <Button disabled={isSame || name.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
                  {m.keep()}
                </Button>
              ) : null}
            </fieldset>
          </Panel>
          {mayEdit ? <MediaLibrary media={media} campaignId={campaignId} onChoose={addItem} /> : null}
        </div>
      </div>
    </>
  );
}
