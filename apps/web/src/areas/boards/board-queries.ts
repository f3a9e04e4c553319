import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** Keys of everything about boards start with the live line's topic. */
export const BOARDS = 'boards';

export const fetchBoardsPage = (after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/boards', { params: { query: after === undefined ? {} : { after } }, signal }));

/** One directive on one page, or the part of it under an agency. */
export const boardQuery = (documentId: string, parentId: string | undefined) =>
  queryOptions({
    queryKey: [BOARDS, documentId, parentId ?? null],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/boards/{id}', {
          params: { path: { id: documentId }, query: parentId === undefined ? {} : { parentId } },
          signal,
        }),
      ),
  });

export type BoardView = Awaited<ReturnType<NonNullable<ReturnType<typeof boardQuery>['queryFn']>>>;
