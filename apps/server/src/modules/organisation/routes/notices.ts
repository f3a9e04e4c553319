import { done, idParams, noticePage, pageQuery } from '@phong-tuyen/contracts';
import { z } from 'zod';
import { command, query, type Route, signedIn } from '../../../platform/http/route.ts';
import { listNotices, readNotice } from '../notices.ts';

/** What people are told under the bell. */
export function createNoticeRoutes(): readonly Route[] {
  return [
    query({
      url: '/api/notices',
      summary: 'Reminders and news for the caller',
      access: signedIn,
      rate: 'read',
      query: pageQuery,
      answer: noticePage,
      run: async ({ db, actor }, input) => listNotices(db, actor, input.query),
    }),
    command({
      url: '/api/notices/:id/read',
      summary: 'Mark a notice as read',
      access: signedIn,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await readNotice(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}
