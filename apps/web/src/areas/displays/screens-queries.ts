import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Keys start with the topics of the live line. */
export const SCREENS = 'screens';
export const MEDIA = 'media';

const LOOK_AGAIN_MS = 15_000;

/** What stands on a screen changes with the clock, not only with what people do. */
export const screensQuery = queryOptions({
  queryKey: [SCREENS, 'list'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/screens', { signal })),
  refetchInterval: LOOK_AGAIN_MS,
});
export const playlistsQuery = queryOptions({
  queryKey: [SCREENS, 'playlists'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/playlists', { signal })),
});
export const playlistQuery = (id: string) =>
  queryOptions({
    queryKey: [SCREENS, 'playlist', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/playlists/{id}', { params: { path: { id } }, signal })),
  });
export const emergenciesQuery = queryOptions({
  queryKey: [SCREENS, 'emergencies'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/emergencies', { signal })),
  refetchInterval: LOOK_AGAIN_MS,
});
export const mediaQuery = queryOptions({
  queryKey: [MEDIA, 'list'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/media', { params: { query: { limit: 200 } }, signal })),
});
