import { coverageBoard, coverageBoardQuery, coverageGoals, idParams } from '@phong-tuyen/contracts';
import { ability, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { exportBoardExcel } from '../board/export-board.ts';
import { getBoard, listVisibleGoals } from '../board/get-board.ts';

const access = ability('coverage.view');

/** The coverage board and its Excel file. */
export function createBoardRoutes(): readonly Route[] {
  return [
    query({
      url: '/api/coverage/goals',
      summary: 'Campaigns with what they are to reach',
      access,
      rate: 'read',
      answer: coverageGoals,
      run: async ({ db, actor }) => ({ items: await listVisibleGoals(db, actor) }),
    }),
    query({
      url: '/api/coverage/board/:id',
      summary: 'How far a campaign is, in the whole of it or in one place',
      access,
      rate: 'read',
      params: idParams,
      query: coverageBoardQuery,
      answer: coverageBoard,
      run: async ({ db, actor, now }, input) =>
        getBoard(db, actor, { campaignId: input.params.id, ...input.query, now }),
    }),
    query({
      url: '/api/coverage/board/:id/excel',
      summary: 'The coverage board as Excel',
      access,
      rate: 'heavy',
      params: idParams,
      query: coverageBoardQuery,
      run: async ({ db, actor, now }, input) => {
        const board = await getBoard(db, actor, { campaignId: input.params.id, ...input.query, now });
        return new FileAnswer({
          bytes: await exportBoardExcel(board),
          name: `do-phu-${board.day}.xlsx`,
          mediaType: XLSX,
        });
      },
    }),
  ];
}
