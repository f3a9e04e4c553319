import {
  addOptOutBody,
  done,
  idParams,
  listOptOutsQuery,
  listRepliesQuery,
  markReplyBody,
  optOutPage,
  removeOptOutBody,
  replyPage,
} from '@phong-tuyen/contracts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { addOptOut } from '../commands/add-opt-out.ts';
import { markReply } from '../commands/mark-reply.ts';
import { removeOptOut } from '../commands/remove-opt-out.ts';
import { exportOptOuts, pageOfOptOuts, pageOfReplies } from '../opt-outs/opt-out-views.ts';

const OPT_OUTS = '/api/outreach/opt-outs';
const REPLIES = '/api/outreach/replies';
const ok = { ok: true as const };

/** Who wants no messages, and what people write back. */
export function createOptOutRoutes(): readonly Route[] {
  const edit = ability('outreach.edit-opt-outs');
  const answer = ability('outreach.answer-replies');
  return [
    query({
      url: OPT_OUTS,
      summary: 'Numbers that refuse messages',
      access: edit,
      rate: 'read',
      query: listOptOutsQuery,
      answer: optOutPage,
      run: async ({ db, actor }, input) => pageOfOptOuts(db, actor, input.query),
    }),
    query({
      url: `${OPT_OUTS}.xlsx`,
      summary: 'The same as an Excel file',
      access: edit,
      rate: 'heavy',
      run: async ({ db, actor }) =>
        new FileAnswer({ bytes: await exportOptOuts(db, actor), name: 'tu-choi-nhan-tin.xlsx', mediaType: XLSX }),
    }),
    command({
      url: OPT_OUTS,
      summary: 'Note a refusal said at a counter',
      access: edit,
      rate: 'command',
      body: addOptOutBody,
      answer: done,
      run: async (context, { body }) => {
        await addOptOut(context, body);
        return ok;
      },
    }),
    command({
      url: `${OPT_OUTS}/remove`,
      summary: 'Take a refusal back, with the reason',
      access: edit,
      rate: 'command',
      body: removeOptOutBody,
      answer: done,
      run: async (context, { body }) => {
        await removeOptOut(context, body);
        return ok;
      },
    }),
    query({
      url: REPLIES,
      summary: 'What people wrote back',
      access: answer,
      rate: 'read',
      query: listRepliesQuery,
      answer: replyPage,
      run: async ({ db, actor }, input) => pageOfReplies(db, actor, input.query),
    }),
    command({
      url: `${REPLIES}/:id/mark`,
      summary: 'Say what became of a reply',
      access: answer,
      rate: 'command',
      params: idParams,
      body: markReplyBody,
      answer: done,
      run: async (context, { params, body }) => {
        await markReply(context, params.id, body);
        return ok;
      },
    }),
  ];
}
