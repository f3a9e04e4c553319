import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { language } from '../../language/language.ts';

const EVERY_MS = 15_000;

/** State of every part, asked again while one looks. The sentences come in the language of the screen. */
export const healthQuery = () =>
  queryOptions({
    queryKey: ['health', language()],
    queryFn: ({ signal }) => answerOf(api.GET('/api/health', { signal })),
    refetchInterval: EVERY_MS,
  });

/** State of the queues. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/jobs', { signal })),
  refetchInterval: EVERY_MS,
});
