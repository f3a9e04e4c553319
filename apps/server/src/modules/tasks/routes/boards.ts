import { board, boardPage, boardQuery, idParams, pageQuery } from '@phong-tuyen/contracts';
import { ability, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { exportBoardExcel, exportBoardPdf } from '../board/export-board.ts';
import { getBoard, listBoards } from '../board/get-board.ts';
import type { TasksDeps } from '../create-tasks.ts';

const access = ability('tasks.view-boards');

/** The province board and its exports. */
export function createBoardRoutes(deps: TasksDeps): readonly Route[] {
  return [
    query({
      url: '/api/boards',
      summary: 'Directives and how far they are',
      access,
      rate: 'read',
      query: pageQuery,
      answer: boardPage,
      run: async ({ db, actor, now }, input) => listBoards(db, actor, { ...input.query, now }),
    }),
    query({
      url: '/api/boards/:id',
      summary: 'One directive on one page',
      access,
      rate: 'read',
      params: idParams,
      query: boardQuery,
      answer: board,
      run: async ({ db, actor, now }, input) =>
        getBoard(db, actor, { documentId: input.params.id, parentId: input.query.parentId, now }),
    }),
    query({
      url: '/api/boards/:id/excel',
      summary: 'The board as Excel',
      access,
      rate: 'heavy',
      params: idParams,
      query: boardQuery,
      run: async ({ db, actor, now }, input) => {
        const view = await getBoard(db, actor, { documentId: input.params.id, parentId: input.query.parentId, now });
        return new FileAnswer({ bytes: await exportBoardExcel(view), name: 'bang-theo-doi.xlsx', mediaType: XLSX });
      },
    }),
    query({
      url: '/api/boards/:id/pdf',
      summary: 'The board as PDF',
      access,
      rate: 'heavy',
      params: idParams,
      query: boardQuery,
      run: async ({ db, actor, now }, input) => {
        const view = await getBoard(db, actor, { documentId: input.params.id, parentId: input.query.parentId, now });
        return new FileAnswer({
          bytes: exportBoardPdf(deps.typesetter, view, now),
          name: 'bang-theo-doi.pdf',
          mediaType: 'application/pdf',
          disposition: 'inline',
        });
      },
    }),
  ];
}
