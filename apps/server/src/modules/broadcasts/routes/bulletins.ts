import {
  bulletinBody,
  bulletinCampaigns,
  bulletinDetail,
  bulletinPage,
  done,
  idParams,
  interruptAnswer,
  interruptBody,
  listBulletinsQuery,
  listeningBody,
  readingAnswer,
  readingQuery,
  reasonBody,
  scheduleBody,
  schedulePreview,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import {
  ability,
  command,
  query,
  type Route,
  type StaffAccess,
  type WriteContext,
} from '../../../platform/http/route.ts';
import { waysUp } from '../area.ts';
import { usableCampaigns } from '../campaigns.ts';
import { cancelSchedule } from '../commands/cancel-schedule.ts';
import { createBulletin } from '../commands/create-bulletin.ts';
import { editBulletin } from '../commands/edit-bulletin.ts';
import { interruptNow } from '../commands/interrupt-now.ts';
import { judgeBulletin } from '../commands/judge-bulletin.ts';
import { makeAudio } from '../commands/make-audio.ts';
import { recordListening } from '../commands/record-listening.ts';
import { scheduleBulletin } from '../commands/schedule-bulletin.ts';
import { submitBulletin } from '../commands/submit-bulletin.ts';
import { withdrawBulletin } from '../commands/withdraw-bulletin.ts';
import { getBulletin, pageOfBulletins } from '../queries/bulletins.ts';
import { previewSchedule } from '../queries/preview-schedule.ts';
import { expandForReading, readingSeconds } from '../reading/expand-for-reading.ts';
import { listPronunciations } from '../store/pronunciations.ts';

const PREFIX = '/api/bulletins';
const view = ability('broadcasts.view');
const write = ability('broadcasts.write');
const schedule = ability('broadcasts.schedule');

/** Bulletins from the first word to the schedule. */
export function createBulletinRoutes(): readonly Route[] {
  return [...readingRoutes(), ...writingRoutes(), ...actRoutes(), ...scheduleRoutes()];
}

function readingRoutes(): Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Bulletins of the area, the latest changed first',
      access: view,
      rate: 'read',
      query: listBulletinsQuery,
      answer: bulletinPage,
      run: async ({ db, actor, now }, input) => pageOfBulletins(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/campaigns`,
      summary: 'Campaigns that a bulletin may belong to',
      access: write,
      rate: 'read',
      answer: bulletinCampaigns,
      run: async ({ db, actor, now }) => ({
        items: (await usableCampaigns(db, actor.agencyId, now)).map(({ id, name }) => ({ id, name })),
      }),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One bulletin',
      access: view,
      rate: 'read',
      params: idParams,
      answer: bulletinDetail,
      run: async ({ db, actor, now }, { params }) => getBulletin(db, actor, { id: params.id, now }),
    }),
    command({
      url: `${PREFIX}/reading`,
      summary: 'How a script will be read; nothing is kept',
      access: write,
      rate: 'command',
      body: readingQuery,
      answer: readingAnswer,
      run: async ({ tx, actor }, { body }) => {
        const ways = await waysUp(tx);
        const words = await listPronunciations(tx, ways.get(actor.agencyId) ?? [actor.agencyId]);
        const readAs = expandForReading(body.text, words);
        return { readAs, seconds: readingSeconds(readAs) };
      },
    }),
  ];
}

function writingRoutes(): Route[] {
  return [
    command({
      url: PREFIX,
      summary: 'Begin a bulletin',
      access: write,
      rate: 'command',
      body: bulletinBody,
      answer: bulletinDetail,
      run: async (context, { body }) => {
        const id = await createBulletin(context, body);
        return getBulletin(context.tx, context.actor, { id, now: context.now });
      },
    }),
    command({
      method: 'PUT',
      url: `${PREFIX}/:id`,
      summary: 'Change a bulletin',
      access: write,
      rate: 'command',
      params: idParams,
      body: bulletinBody,
      answer: bulletinDetail,
      run: async (context, { params, body }) => {
        await editBulletin(context, params.id, body);
        return getBulletin(context.tx, context.actor, { id: params.id, now: context.now });
      },
    }),
    command({
      url: `${PREFIX}/:id/listening`,
      summary: 'How much of the audio the caller has heard',
      access: write,
      rate: 'command',
      params: idParams,
      body: listeningBody,
      answer: done,
      run: async (context, { params, body }) => {
        await recordListening(context, { id: params.id, ...body });
        return { ok: true as const };
      },
    }),
  ];
}

interface ActParts<B extends z.ZodType> {
  readonly access: StaffAccess;
  readonly summary: string;
  readonly body: B;
  readonly run: (context: WriteContext, input: { id: string; body: z.output<B> }) => Promise<unknown>;
}

/** One act on a bulletin: a command that answers with the bulletin as it stands then. */
function actRoute<B extends z.ZodType>(name: string, parts: ActParts<B>): Route {
  return command({
    url: `${PREFIX}/:id/${name}`,
    summary: parts.summary,
    access: parts.access,
    rate: 'command',
    params: idParams,
    body: parts.body,
    answer: bulletinDetail,
    run: async (context, { params, body }) => {
      await parts.run(context, { id: params.id, body });
      return getBulletin(context.tx, context.actor, { id: params.id, now: context.now });
    },
  });
}

function actRoutes(): Route[] {
  const nothing = z.object({});
  const approve = ability('broadcasts.approve');
  return [
    actRoute('audio', {
      access: write,
      summary: 'Make the audio of it as it stands',
      body: nothing,
      run: (context, { id }) => makeAudio(context, id),
    }),
    actRoute('submit', {
      access: write,
      summary: 'Lay it before the person who approves',
      body: nothing,
      run: (context, { id }) => submitBulletin(context, id),
    }),
    actRoute('approve', {
      access: approve,
      summary: 'Approve, as a second person',
      body: nothing,
      run: (context, { id }) => judgeBulletin(context, id, { kind: 'approve' }),
    }),
    actRoute('return', {
      access: approve,
      summary: 'Return with a reason',
      body: reasonBody,
      run: (context, { id, body }) => judgeBulletin(context, id, { kind: 'return', reason: body.reason }),
    }),
    actRoute('withdraw', {
      access: approve,
      summary: 'Withdraw: nothing of it begins any more',
      body: reasonBody,
      run: (context, { id, body }) => withdrawBulletin(context, id, body.reason),
    }),
    actRoute('schedules', {
      access: schedule,
      summary: 'Put it on the loudspeakers of some places',
      body: scheduleBody,
      run: (context, { id, body }) => scheduleBulletin(context, id, body),
    }),
  ];
}

function scheduleRoutes(): Route[] {
  return [
    command({
      url: `${PREFIX}/:id/schedules/preview`,
      summary: 'What a schedule would bring; nothing is kept',
      access: schedule,
      rate: 'heavy',
      params: idParams,
      body: scheduleBody,
      answer: schedulePreview,
      run: async (context, { params, body }) => previewSchedule(context, params.id, body),
    }),
    command({
      url: `${PREFIX}/:id/interrupt`,
      summary: 'Send an emergency bulletin at once, over whatever plays',
      access: ability('broadcasts.interrupt'),
      rate: 'command',
      params: idParams,
      body: interruptBody,
      answer: interruptAnswer,
      run: async (context, { params, body }) => interruptNow(context, params.id, body.agencyIds),
    }),
    command({
      url: '/api/bulletin-schedules/:id/cancel',
      summary: 'End a schedule',
      access: schedule,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await cancelSchedule(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}
