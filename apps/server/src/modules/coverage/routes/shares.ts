import { done, goalBody, idParams, shareBody, shareList, sheetImport, sheetImportQuery } from '@phong-tuyen/contracts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { changeGoal } from '../commands/change-goal.ts';
import { importShares } from '../commands/import-shares.ts';
import { setShare } from '../commands/set-share.ts';
import { exportShares, shareLines } from '../shares/list-shares.ts';

/** What coverage is measured against: residents, smartphones, targets. */
export function createShareRoutes(parts: { maxFileBytes: number }): readonly Route[] {
  return [
    query({
      url: '/api/coverage/shares',
      summary: 'Residents and smartphones of places',
      access: ability('coverage.view'),
      rate: 'read',
      answer: shareList,
      run: async ({ db, actor }) => ({
        items: await shareLines(db, actor),
        mayEdit: actor.abilities.has('coverage.set-shares'),
      }),
    }),
    query({
      url: '/api/coverage/shares/excel',
      summary: 'Residents and smartphones of places, as the form that imports take',
      access: ability('coverage.view'),
      rate: 'heavy',
      run: async ({ db, actor }) =>
        new FileAnswer({
          bytes: await exportShares(await shareLines(db, actor)),
          name: 'dien-thoai-thong-minh.xlsx',
          mediaType: XLSX,
        }),
    }),
    command({
      url: '/api/coverage/shares/import',
      summary: 'Look at an Excel file of smartphone shares, and write them when confirmed',
      access: ability('coverage.set-shares'),
      rate: 'upload',
      multipart: true,
      query: sheetImportQuery,
      answer: sheetImport,
      run: async (context, input) => {
        const { file } = await readUpload(context.request, { maxBytes: parts.maxFileBytes });
        return importShares(context, { bytes: file.bytes, confirm: input.query.confirm });
      },
    }),
    command({
      method: 'PUT',
      url: '/api/coverage/shares/:id',
      summary: "Set a place's share of smartphones",
      access: ability('coverage.set-shares'),
      rate: 'command',
      params: idParams,
      body: shareBody,
      answer: done,
      run: async (context, { params, body }) => {
        await setShare(context, params.id, body);
        return { ok: true as const };
      },
    }),
    command({
      method: 'PUT',
      url: '/api/coverage/goals/:id',
      summary: 'Change what a campaign is to reach',
      access: ability('coverage.set-goal'),
      rate: 'command',
      params: idParams,
      body: goalBody,
      answer: done,
      run: async (context, { params, body }) => {
        await changeGoal(context, params.id, body);
        return { ok: true as const };
      },
    }),
  ];
}
