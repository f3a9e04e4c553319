import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { BulletinsSearch, ScheduleSearch, StationsSearch } from './broadcasts-search.ts';

/** Keys of everything here start with the live line's topic. */
export const BROADCASTS = 'broadcasts';
const from = (after: string | undefined) => (after === undefined ? {} : { after });

export const fetchBulletins = (filters: BulletinsSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/bulletins', { params: { query: { ...filters, ...from(after) } }, signal }));

export const bulletinQuery = (id: string) =>
  queryOptions({
    queryKey: [BROADCASTS, 'bulletin', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/bulletins/{id}', { params: { path: { id } }, signal })),
  });
export type BulletinView = Awaited<ReturnType<NonNullable<ReturnType<typeof bulletinQuery>['queryFn']>>>;

const MOST_BULLETINS = 50;
/** Bulletins of a campaign, the latest changed first. */
export const campaignBulletinsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [BROADCASTS, 'bulletins', 'campaign', campaignId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/bulletins', { params: { query: { campaignId, limit: MOST_BULLETINS } }, signal })),
  });

export const bulletinCampaignsQuery = queryOptions({
  queryKey: [BROADCASTS, 'campaigns'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/bulletins/campaigns', { signal })),
});

export const fetchStations = (filters: StationsSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/stations', { params: { query: { ...filters, ...from(after) } }, signal }));

export const stationCountsQuery = queryOptions({
  queryKey: [BROADCASTS, 'counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/stations/counts', { signal })),
});

export const stationQuery = (id: string) =>
  queryOptions({
    queryKey: [BROADCASTS, 'station', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/stations/{id}', { params: { path: { id } }, signal })),
  });
export type StationDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof stationQuery>['queryFn']>>>;

export const weekQuery = (agencyId: string, day: string) =>
  queryOptions({
    queryKey: [BROADCASTS, 'week', agencyId, day],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/broadcasts/week', { params: { query: { agencyId, from: day } }, signal })),
  });

export const matrixQuery = (search: ScheduleSearch & { from: string }) =>
  queryOptions({
    queryKey: [BROADCASTS, 'matrix', search.from, search.districtId ?? ''],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/broadcasts/matrix', {
          params: {
            query: { from: search.from, ...(search.districtId === undefined ? {} : { districtId: search.districtId }) },
          },
          signal,
        }),
      ),
  });

export const ticksQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: [BROADCASTS, 'ticks', day ?? ''],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/broadcasts/ticks', { params: { query: day === undefined ? {} : { day } }, signal })),
  });

export const pronunciationsQuery = queryOptions({
  queryKey: [BROADCASTS, 'pronunciations'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/pronunciations', { signal })),
});

/** The committee an office acts for: its districts and communes are those that can be chosen. */
export const districtsQuery = queryOptions({
  queryKey: ['agencies', 'districts'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/agencies', { params: { query: { kind: 'district-committee', limit: 200 } }, signal })),
  staleTime: 600_000,
});
export const communesQuery = (districtId: string) =>
  queryOptions({
    queryKey: ['agencies', 'communes', districtId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/agencies', {
          params: { query: { parentId: districtId, kind: 'commune-committee', limit: 200 } },
          signal,
        }),
      ),
    staleTime: 600_000,
  });
