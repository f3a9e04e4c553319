import {
  done,
  idParams,
  matrixAnswer,
  matrixQuery,
  pronunciationBody,
  pronunciations,
  tickBody,
  ticksAnswer,
  ticksQuery,
  weekAnswer,
  weekQuery,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { waysUp } from '../area.ts';
import { removePronunciation } from '../commands/remove-pronunciation.ts';
import { setPronunciation } from '../commands/set-pronunciation.ts';
import { tickBroadcast } from '../commands/tick-broadcast.ts';
import { undoTick } from '../commands/undo-tick.ts';
import { getTicks, getWeek } from '../queries/broadcasts.ts';
import { getMatrix } from '../queries/matrix.ts';
import { listPronunciations } from '../store/pronunciations.ts';

const PREFIX = '/api/broadcasts';
const view = ability('broadcasts.view');

/** What is on when, who played it, and the words that are read otherwise than written. */
export function createBroadcastRoutes(): readonly Route[] {
  return [...readingRoutes(), ...tickRoutes(), ...pronunciationRoutes()];
}

function readingRoutes(): Route[] {
  return [
    query({
      url: `${PREFIX}/week`,
      summary: 'A commune’s week',
      access: view,
      rate: 'read',
      query: weekQuery,
      answer: weekAnswer,
      run: async ({ db, actor, now }, input) => getWeek(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/matrix`,
      summary: 'A week by days: who played, who missed; the communes of a district, or the districts of the area',
      access: view,
      rate: 'read',
      query: matrixQuery,
      answer: matrixAnswer,
      run: async ({ db, actor, now }, input) => getMatrix(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/ticks`,
      summary: 'What the own wired and FM stations were to play on a day',
      access: view,
      rate: 'read',
      query: ticksQuery,
      answer: ticksAnswer,
      run: async ({ db, actor, now }, input) => getTicks(db, actor, { ...input.query, now }),
    }),
  ];
}

function tickRoutes(): Route[] {
  const tick = ability('broadcasts.tick');
  return [
    command({
      url: `${PREFIX}/:id/tick`,
      summary: 'Tell that it was played, or why not',
      access: tick,
      rate: 'command',
      params: idParams,
      body: tickBody,
      answer: done,
      run: async (context, { params, body }) => {
        await tickBroadcast(context, params.id, body);
        return { ok: true as const };
      },
    }),
    command({
      url: `${PREFIX}/:id/undo`,
      summary: 'Take one’s own tick back',
      access: tick,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await undoTick(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}

function pronunciationRoutes(): Route[] {
  const write = ability('broadcasts.write');
  return [
    query({
      url: '/api/pronunciations',
      summary: 'Words that are read otherwise than written: the own agency’s and those above it',
      access: view,
      rate: 'read',
      answer: pronunciations,
      run: async ({ db, actor }) => {
        const way = (await waysUp(db)).get(actor.agencyId) ?? [actor.agencyId];
        const rows = await listPronunciations(db, way);
        return {
          items: rows.map(({ agencyId, ...row }) => ({ ...row, own: agencyId === actor.agencyId })),
        };
      },
    }),
    command({
      url: '/api/pronunciations',
      summary: 'Say how a word is read',
      access: write,
      rate: 'command',
      body: pronunciationBody,
      answer: done,
      run: async (context, { body }) => {
        await setPronunciation(context, body);
        return { ok: true as const };
      },
    }),
    command({
      method: 'DELETE',
      url: '/api/pronunciations/:id',
      summary: 'Read a word by the common rules again',
      access: write,
      rate: 'command',
      params: idParams,
      answer: done,
      run: async (context, { params }) => {
        await removePronunciation(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}
