import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Keys of everything about lines start with the live line's topic. */
export const GATEWAYS = 'gateways';
/** States change without anybody's act. */
const AGAIN_MS = 5_000;

export const gatewaysQuery = queryOptions({
  queryKey: [GATEWAYS, 'list'],
  refetchInterval: AGAIN_MS,
  queryFn: ({ signal }) => answerOf(api.GET('/api/gateways', { signal })),
});

export const gatewayQuery = (id: string) =>
  queryOptions({
    queryKey: [GATEWAYS, 'detail', id],
    refetchInterval: AGAIN_MS,
    queryFn: ({ signal }) => answerOf(api.GET('/api/gateways/{id}', { params: { path: { id } }, signal })),
  });

export const templatesQuery = (id: string) =>
  queryOptions({
    queryKey: [GATEWAYS, 'templates', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/gateways/{id}/zalo-templates', { params: { path: { id } }, signal })),
  });

export const standInQuery = queryOptions({
  queryKey: [GATEWAYS, 'stand-in'],
  refetchInterval: AGAIN_MS,
  queryFn: ({ signal }) => answerOf(api.GET('/api/gateways/stand-in/messages', { signal })),
});
