import type { DeliveryState } from '@phong-tuyen/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { CampaignsSearch } from './routes.ts';

/** Keys of everything about campaigns start with the live line's topic. */
export const OUTREACH = 'outreach';

export const fetchCampaignsPage = (filters: CampaignsSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(
    api.GET('/api/campaigns', {
      params: { query: { ...filters, ...(after === undefined ? {} : { after }) } },
      signal,
    }),
  );

const MOVING = new Set(['approved', 'sending', 'stopped']);
const LOOK_EVERY_MS = 1_500;

/** One campaign; while it moves its counts are asked for again and again. */
export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [OUTREACH, 'one', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/campaigns/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (MOVING.has(state.data?.state ?? '') ? LOOK_EVERY_MS : false),
  });

export type Campaign = Awaited<ReturnType<NonNullable<ReturnType<typeof campaignQuery>['queryFn']>>>;

export const estimateQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['outreach-estimate', id, version],
    queryFn: ({ signal }) => answerOf(api.GET('/api/campaigns/{id}/estimate', { params: { path: { id } }, signal })),
    retry: false,
  });

export type Estimate = Awaited<ReturnType<NonNullable<ReturnType<typeof estimateQuery>['queryFn']>>>;

export const targetsQuery = (id: string) =>
  queryOptions({
    queryKey: ['outreach-targets', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/campaigns/{id}/targets', { params: { path: { id } }, signal })),
  });

export const triesQuery = (id: string) =>
  queryOptions({
    queryKey: [OUTREACH, 'tries', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/campaigns/{id}/tries', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((each) => each.state === 'planned') ? LOOK_EVERY_MS : false,
  });

export const fetchDeliveries = (
  parts: { id: string; state: DeliveryState },
  after: string | undefined,
  signal: AbortSignal,
) =>
  answerOf(
    api.GET('/api/campaigns/{id}/deliveries', {
      params: { path: { id: parts.id }, query: { state: parts.state, ...(after === undefined ? {} : { after }) } },
      signal,
    }),
  );

export const listsQuery = queryOptions({
  queryKey: ['audiences', 'ready'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/outreach/audiences', { params: { query: { state: 'ready', limit: 200 } }, signal })),
});
