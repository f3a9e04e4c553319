import { codePage, createCodeBody, listCodesQuery } from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { createCode } from '../commands/create-code.ts';
import { exportCodes } from '../installing/export-codes.ts';
import type { InstallingDeps } from '../installing/installing-deps.ts';
import { listCodes } from '../installing/list-codes.ts';

const URL = '/api/install-codes';
const MOST_EXPORTED = 20_000;

/** Install codes of every channel, with what each brought. */
export function createCodeRoutes({ baseUrl }: InstallingDeps): readonly Route[] {
  return [
    query({
      url: URL,
      summary: 'Install codes with openings and installs',
      access: ability('coverage.view'),
      rate: 'read',
      query: listCodesQuery,
      answer: codePage,
      run: async ({ db, actor }, input) => listCodes(db, actor, { ...input.query, baseUrl }),
    }),
    query({
      url: `${URL}/excel`,
      summary: 'The codes that fit, as Excel',
      access: ability('coverage.view'),
      rate: 'heavy',
      query: listCodesQuery.omit({ after: true, limit: true }),
      run: async ({ db, actor }, input) => {
        const { items } = await listCodes(db, actor, { ...input.query, limit: MOST_EXPORTED, baseUrl });
        return new FileAnswer({ bytes: await exportCodes(items), name: 'ma-cai-dat.xlsx', mediaType: XLSX });
      },
    }),
    command({
      url: URL,
      summary: 'A new code for a channel and place',
      access: ability('coverage.help-install'),
      rate: 'command',
      body: createCodeBody,
      answer: z.object({ code: z.string() }),
      run: async (context, { body }) => ({ code: await createCode(context, body) }),
    }),
  ];
}
