import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { CoverageSearch, ReportingSearch } from './coverage-search.ts';

/** Keys of everything about coverage start with the live line's topic. */
export const COVERAGE = 'coverage';

export const goalsQuery = () =>
  queryOptions({
    queryKey: [COVERAGE, 'goals'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/coverage/goals', { signal })),
  });

/** What the board's address asks for, as the route takes it. */
export const boardQuestion = ({ agency, day, level }: CoverageSearch) => ({
  ...(agency === undefined ? {} : { agencyId: agency }),
  ...(day === undefined ? {} : { day }),
  ...(level === undefined ? {} : { level }),
});

export const coverageBoardQuery = (campaignId: string, search: CoverageSearch) =>
  queryOptions({
    queryKey: [COVERAGE, 'board', campaignId, search.agency ?? null, search.day ?? null, search.level ?? null],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/coverage/board/{id}', {
          params: { path: { id: campaignId }, query: boardQuestion(search) },
          signal,
        }),
      ),
  });

export type BoardView = Awaited<ReturnType<NonNullable<ReturnType<typeof coverageBoardQuery>['queryFn']>>>;
export type LineView = BoardView['rows'][number];

export const ownReportsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [COVERAGE, 'own-reports', campaignId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/coverage/reports/{id}/own', { params: { path: { id: campaignId } }, signal })),
  });

export const fetchReporting =
  (campaignId: string, search: ReportingSearch) => (after: string | undefined, signal: AbortSignal) =>
    answerOf(
      api.GET('/api/coverage/reports/{id}', {
        params: {
          path: { id: campaignId },
          query: {
            ...(search.state === undefined ? {} : { state: search.state }),
            ...(search.search === undefined ? {} : { search: search.search }),
            ...(after === undefined ? {} : { after }),
          },
        },
        signal,
      }),
    );

export const reportingCountsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [COVERAGE, 'reporting-counts', campaignId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/coverage/reports/{id}', { params: { path: { id: campaignId }, query: { limit: 1 } }, signal }),
      ),
  });
