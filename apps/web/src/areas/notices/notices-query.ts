import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Keys of notices start with the live line's topic. */
export const NOTICES = 'notices';

const EVERY_MS = 60_000;
const SHOWN = 30;

/** The newest notices. They come by the live line; looking each minute makes up for a line that was lost. */
export const noticesQuery = queryOptions({
  queryKey: [NOTICES, 'newest'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/notices', { params: { query: { limit: SHOWN } }, signal })),
  refetchInterval: EVERY_MS,
});

export type Notice = Awaited<ReturnType<NonNullable<(typeof noticesQuery)['queryFn']>>>['items'][number];
