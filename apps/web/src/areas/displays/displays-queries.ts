import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Keys start with the topics of the live line. */
export const POSTERS = 'posters';
export const PLACES = 'places';
export const PLACEMENTS = 'placements';
export const PRINTS = 'prints';

export const catalogueQuery = queryOptions({
  queryKey: [POSTERS, 'catalogue'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/posters/catalogue', { signal })),
});
export type Catalogue = Awaited<ReturnType<NonNullable<(typeof catalogueQuery)['queryFn']>>>;

export const posterQuery = (id: string) =>
  queryOptions({
    queryKey: [POSTERS, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/posters/{id}', { params: { path: { id } }, signal })),
  });

export function fetchPosters(after: string | undefined, signal: AbortSignal) {
  return answerOf(
    api.GET('/api/posters', { params: { query: { limit: 24, ...(after === undefined ? {} : { after }) } }, signal }),
  );
}

export function fetchPrints(after: string | undefined, signal: AbortSignal) {
  return answerOf(
    api.GET('/api/prints', { params: { query: { limit: 10, ...(after === undefined ? {} : { after }) } }, signal }),
  );
}

export interface PlacesSearch {
  readonly type?: string;
  readonly search?: string;
}

export function fetchPlaces(filters: PlacesSearch, after: string | undefined, signal: AbortSignal) {
  const query = { ...filters, ...(after === undefined ? {} : { after }) };
  return answerOf(api.GET('/api/places', { params: { query: query as never }, signal }));
}

export interface ChecklistSearch {
  readonly state?: string;
  readonly late?: boolean;
  readonly mine?: boolean;
  readonly agencyId?: string;
  readonly search?: string;
}

/** Only what is set, as the address carries it. */
export function checklistQuery(filters: ChecklistSearch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined && value !== '' && value !== false)
      .map(([name, value]) => [name, String(value)]),
  );
}

export function fetchPlacements(filters: ChecklistSearch, after: string | undefined, signal: AbortSignal) {
  const query = { ...checklistQuery(filters), ...(after === undefined ? {} : { after }) };
  return answerOf(api.GET('/api/placements', { params: { query: query as never }, signal }));
}

export const progressQuery = queryOptions({
  queryKey: [PLACEMENTS, 'progress'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/placements/progress', { params: { query: {} }, signal })),
});

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: [PLACEMENTS, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/placements/{id}', { params: { path: { id } }, signal })),
  });
