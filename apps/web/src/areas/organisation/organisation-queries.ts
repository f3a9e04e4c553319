import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { AgencySearch } from './agency-search.ts';

/** Keys of everything about agencies start with the live line's topic. */
export const AGENCIES = 'agencies';

/** One page of agencies: below one, or found over all. */
export const fetchAgenciesPage = (
  filter: AgencySearch & { readonly parentId?: string },
  after: string | undefined,
  signal: AbortSignal,
) =>
  answerOf(
    api.GET('/api/agencies', { params: { query: { ...filter, ...(after === undefined ? {} : { after }) } }, signal }),
  );

/** One agency with its offices. */
export const agencyQuery = (id: string) =>
  queryOptions({
    queryKey: [AGENCIES, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/agencies/{id}', { params: { path: { id } }, signal })),
  });

export type AgencyView = Awaited<ReturnType<NonNullable<ReturnType<typeof agencyQuery>['queryFn']>>>;

/** Who acts, acted or will act for an agency's offices. */
export const deputiesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: [AGENCIES, 'deputies', agencyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/agencies/{id}/deputies', { params: { path: { id: agencyId } }, signal })),
  });

export type DeputyView = Awaited<ReturnType<NonNullable<ReturnType<typeof deputiesQuery>['queryFn']>>>['items'][number];

/** People of one agency, for choosing among them. */
export const peopleQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['people', 'of', agencyId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query: { agencyId, limit: 200 } }, signal })),
  });

export type PersonView = Awaited<ReturnType<NonNullable<ReturnType<typeof peopleQuery>['queryFn']>>>['items'][number];

/** People of any agency by name, for giving someone known one more office. */
export const findPeopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'found', search],
    enabled: search.length >= 2,
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query: { search, limit: 20 } }, signal })),
  });
