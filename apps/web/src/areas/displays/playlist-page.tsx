import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import * as ui from '../../messages/ui.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PlaylistEditor } from './playlist-editor.tsx';
import { mediaQuery, playlistQuery, screensQuery } from './screens-queries.ts';

/** `/noi-bo/man-hinh/danh-sach/:id`. */
export function PlaylistPage() {
  const { playlistId } = useParams({ from: '/noi-bo/man-hinh/danh-sach/$playlistId' });
  const playlist = useQuery(playlistQuery(playlistId));
  const parts = useParts();
  const error = playlist.error ?? parts.error;
  if (error !== null && playlist.data === undefined)
    return <FailedState error={error} onRetry={() => void playlist.refetch()} />;
  if (playlist.data === undefined || parts.data === null) return <Loader aria-label={ui.loading()} />;
  // Begins anew with each version: what another has saved must not be written over.
  return <PlaylistEditor key={`${playlistId}/${playlist.data.version}`} playlist={playlist.data} {...parts.data} />;
}

/** `/noi-bo/man-hinh/danh-sach/moi`. */
export function NewPlaylistPage() {
  const { data, error } = useParts();
  if (error !== null && data === null) return <FailedState error={error} />;
  if (data === null) return <Loader aria-label={ui.loading()} />;
  return <PlaylistEditor playlist={null} {...data} />;
}

function useParts() {
  const screens = useQuery(screensQuery);
  const media = useQuery(mediaQuery);
  const data =
    screens.data === undefined || media.data === undefined
      ? null
      : { screens: screens.data.items, media: media.data.items };
  return { data, error: screens.error ?? media.error };
}
