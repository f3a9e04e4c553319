import type { AudienceDetail, RowFault } from '@phong-tuyen/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { AudienceSearch, ReplySearch, Words } from './audience-search.ts';

/** Keys start with the live line's topics. */
export const AUDIENCES = 'audiences';
export const REPLIES = 'replies';
export const OPT_OUTS = 'opt-outs';

const later = (after: string | undefined) => (after === undefined ? {} : { after });

export const fetchAudiences = (filter: AudienceSearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/outreach/audiences', { params: { query: { ...filter, ...later(after) } }, signal }));

/** One list; asked for again every two seconds while it is being read, should the live line be cut. */
export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: [AUDIENCES, 'detail', id],
    queryFn: ({ signal }): Promise<AudienceDetail> =>
      answerOf(api.GET('/api/outreach/audiences/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'importing' ? 2_000 : false),
  });

export const fetchFaults = (id: string, kind: RowFault | null, after: string | undefined, signal: AbortSignal) =>
  answerOf(
    api.GET('/api/outreach/audiences/{id}/faults', {
      params: { path: { id }, query: { ...(kind === null ? {} : { kind }), ...later(after) } },
      signal,
    }),
  );

export type ContactKind = 'all' | 'opted-out' | 'elsewhere';

export const fetchContacts = (
  id: string,
  filter: Words & { kind: ContactKind },
  after: string | undefined,
  signal: AbortSignal,
) =>
  answerOf(
    api.GET('/api/outreach/audiences/{id}/contacts', {
      params: { path: { id }, query: { ...filter, ...later(after) } },
      signal,
    }),
  );

export const fetchReplies = (filter: ReplySearch, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/outreach/replies', { params: { query: { ...filter, ...later(after) } }, signal }));

export const fetchOptOuts = (filter: Words, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/outreach/opt-outs', { params: { query: { ...filter, ...later(after) } }, signal }));
