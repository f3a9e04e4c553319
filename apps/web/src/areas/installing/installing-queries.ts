import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { CodesSearch, KiosksSearch } from './installing-search.ts';

/** Keys of everything about help points start with the live line's topic. */
export const INSTALLING = 'installing';
/** Ticks of agencies below do not reach this screen by the live line: they would come every second. */
export const REFRESH_MS = 60_000;

const pageOf = (after: string | undefined) => (after === undefined ? {} : { after });

export const fetchKiosksPage = (filter: KiosksSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(
    api.GET('/api/kiosks', {
      params: {
        query: {
          ...(filter.search === undefined ? {} : { search: filter.search }),
          ...(filter.revoked === true ? { revoked: 'true' } : {}),
          ...pageOf(after),
        },
      },
      signal,
    }),
  );

export const kioskQuery = (id: string) =>
  queryOptions({
    queryKey: [INSTALLING, 'detail', id],
    refetchInterval: REFRESH_MS,
    queryFn: ({ signal }) => answerOf(api.GET('/api/kiosks/{id}', { params: { path: { id } }, signal })),
  });

export type KioskView = Awaited<ReturnType<NonNullable<ReturnType<typeof kioskQuery>['queryFn']>>>;
export type KioskRow = Awaited<ReturnType<typeof fetchKiosksPage>>['items'][number];

export const totalsQuery = queryOptions({
  queryKey: [INSTALLING, 'totals'],
  refetchInterval: REFRESH_MS,
  queryFn: ({ signal }) => answerOf(api.GET('/api/installing/totals', { signal })),
});

export const choicesQuery = queryOptions({
  queryKey: [INSTALLING, 'choices'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/installing/choices', { signal })),
});

export const fetchCodesPage = (filter: CodesSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/install-codes', { params: { query: { ...filter, ...pageOf(after) } }, signal }));

export type CodeRow = Awaited<ReturnType<typeof fetchCodesPage>>['items'][number];
