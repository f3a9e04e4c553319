import { randomBytes } from 'node:crypto';
import {
  done,
  emergencyBody,
  emergencyList,
  idParams,
  mediaPage,
  mediaView,
  pageQuery,
  screenBody,
  screenList,
  screenToken,
  screenView,
  slideBody,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { areaOf, assertInArea } from '../area.ts';
import { addMedia } from '../commands/add-media.ts';
import { addScreen } from '../commands/add-screen.ts';
import { changeScreen } from '../commands/change-screen.ts';
import { endEmergency } from '../commands/end-emergency.ts';
import { makeSlide } from '../commands/make-slide.ts';
import { renewScreenToken } from '../commands/renew-screen-token.ts';
import { retireScreen } from '../commands/retire-screen.ts';
import { startEmergency } from '../commands/start-emergency.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import type { PosterPress } from '../posters/poster-press.ts';
import {
  dueNow,
  getReadableScreen,
  getScreen,
  listEmergencies,
  listMedia,
  listScreens,
  toMediaView,
} from '../queries/screens.ts';
import { fileOfScreen } from '../screens/manifest.ts';
import { mediaByIds } from '../store/media.ts';

const view = ability('displays.view');
const edit = ability('displays.edit-screens');
const emergency = ability('displays.emergency');

/** Screens, what can be shown on them, and what takes precedence. */
export function createScreenRoutes(deps: DisplaysDeps, press: PosterPress): readonly Route[] {
  return [
    ...readingRoutes(deps),
    ...screenActRoutes(deps),
    ...mediaRoutes(deps, press),
    ...emergencyRoutes({ files: deps.files, press, baseUrl: deps.baseUrl }),
  ];
}

function readingRoutes(deps: DisplaysDeps): Route[] {
  return [
    query({
      url: '/api/screens',
      summary: 'Screens of the area with what should be on each now',
      access: view,
      rate: 'read',
      answer: screenList,
      run: async ({ db, actor, now }) => listScreens(db, actor, now),
    }),
    query({
      url: '/api/screens/:id/now',
      summary: 'The picture that should stand on a screen now',
      access: view,
      rate: 'read',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const screen = await getReadableScreen(db, actor, params.id);
        const { file } = await dueNow(db, screen, now);
        const fileId = file === null ? null : await fileOfScreen(db, screen, { sha256: file.sha256, now });
        if (fileId === null) throw platformFail('not-found');
        return inline(await readKeptFile(db, deps.files, fileId), 'private, max-age=60');
      },
    }),
  ];
}

const inline = (kept: { file: { name: string; mediaType: string }; bytes: Uint8Array }, cacheControl: string) =>
  new FileAnswer({
    bytes: kept.bytes,
    name: kept.file.name,
    mediaType: shownType(kept),
    disposition: 'inline',
    cacheControl,
  });

/** Slides are SVG, which the keeping of files knows as plain text. */
export function shownType({ file, bytes }: { file: { mediaType: string }; bytes: Uint8Array }): string {
  const isSvg = Buffer.from(bytes.subarray(0, 4)).toString() === '<svg';
  return isSvg ? 'image/svg+xml' : file.mediaType;
}

function screenActRoutes(deps: DisplaysDeps): Route[] {
  return [
    command({
      url: '/api/screens',
      summary: 'Add a screen',
      access: edit,
      rate: 'command',
      body: screenBody,
      answer: screenView,
      run: async (context, { body }) => {
        const id = await addScreen(context, body);
        return getScreen(context.tx, context.actor, { id, now: context.now });
      },
    }),
    command({
      url: '/api/screens/:id',
      method: 'PUT',
      summary: 'Change a screen',
      access: edit,
      rate: 'command',
      params: idParams,
      body: screenBody,
      answer: screenView,
      run: async (context, { params, body }) => {
        await changeScreen(context, params.id, body);
        return getScreen(context.tx, context.actor, { id: params.id, now: context.now });
      },
    }),
    command({
      url: '/api/screens/:id/token',
      summary: 'A new address for the player; the old one shows nothing more',
      access: edit,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: screenToken,
      run: async (context, { params }) => {
        const token = await renewScreenToken(context, params.id, randomBytes);
        return { address: `${deps.baseUrl}/man-hinh/${token}` };
      },
    }),
    command({
      url: '/api/screens/:id/retire',
      summary: 'Take a screen out of use',
      access: edit,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await retireScreen(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}

function mediaRoutes(deps: DisplaysDeps, press: PosterPress): Route[] {
  const drawing = { files: deps.files, press, baseUrl: deps.baseUrl };
  const one = async (db: Parameters<typeof mediaByIds>[0], id: string) => {
    const row = (await mediaByIds(db, [id])).get(id);
    if (row === undefined) throw platformFail('not-found');
    return row;
  };
  return [
    query({
      url: '/api/media',
      summary: 'Pictures, videos and slides of the area',
      access: view,
      rate: 'read',
      query: pageQuery,
      answer: mediaPage,
      run: async ({ db, actor }, input) => listMedia(db, actor, input.query),
    }),
    command({
      url: '/api/media',
      summary: 'Keep a picture or a video (multipart)',
      access: edit,
      rate: 'upload',
      multipart: true,
      answer: mediaView,
      run: async (context) => {
        const upload = await readUpload(context.request, { maxBytes: deps.maxFileBytes });
        return toMediaView(await one(context.tx, await addMedia(context, deps.files, upload.file)));
      },
    }),
    command({
      url: '/api/media/slides',
      summary: 'Draw a slide',
      access: edit,
      rate: 'heavy',
      body: slideBody,
      answer: mediaView,
      run: async (context, { body }) => toMediaView(await one(context.tx, await makeSlide(context, drawing, body))),
    }),
    query({
      url: '/api/media/:id/:orientation',
      summary: 'The file of a picture, video or slide',
      access: view,
      rate: 'read',
      params: z.object({ id: z.uuid(), orientation: z.enum(['landscape', 'portrait']) }),
      run: async ({ db, actor }, { params }) => {
        const row = await one(db, params.id);
        await assertInArea(db, actor, (await areaOf(db, actor.agencyId)).has(row.agencyId) ? row : null);
        const kept = await readKeptFile(db, deps.files, row[params.orientation].fileId);
        return inline(kept, 'private, max-age=31536000, immutable');
      },
    }),
  ];
}

function emergencyRoutes(drawing: Parameters<typeof startEmergency>[1]): Route[] {
  return [
    query({
      url: '/api/emergencies',
      summary: 'What took precedence on screens, newest first',
      access: view,
      rate: 'read',
      answer: emergencyList,
      run: async ({ db, actor, now }) => listEmergencies(db, actor, now),
    }),
    command({
      url: '/api/emergencies',
      summary: 'Show words on screens at once',
      access: emergency,
      rate: 'command',
      body: emergencyBody,
      answer: emergencyList,
      run: async (context, { body }) => {
        await startEmergency(context, drawing, body);
        return listEmergencies(context.tx, context.actor, context.now);
      },
    }),
    command({
      url: '/api/emergencies/:id/end',
      summary: 'Give the screens back',
      access: emergency,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: emergencyList,
      run: async (context, { params }) => {
        await endEmergency(context, params.id);
        return listEmergencies(context.tx, context.actor, context.now);
      },
    }),
  ];
}
