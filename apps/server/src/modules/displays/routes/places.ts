import {
  done,
  idParams,
  importPlacesAnswer,
  listPlacementsQuery,
  listPlacesQuery,
  placeBody,
  placementDetail,
  placementPage,
  placementProgress,
  placePage,
  placeView,
  planned,
  planPlacementsBody,
  tickFields,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload, type Upload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { assertAbility } from '../area.ts';
import { addPlace } from '../commands/add-place.ts';
import { changePlace } from '../commands/change-place.ts';
import { closePlace } from '../commands/close-place.ts';
import { importPlaces } from '../commands/import-places.ts';
import { planPlacements } from '../commands/plan-placements.ts';
import { tickPlacement } from '../commands/tick-placement.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { exportPlacements, placeTemplate } from '../places/export-placements.ts';
import {
  allPlacements,
  getPlacement,
  getPlacementProgress,
  getReadablePlacement,
  listPlacements,
} from '../queries/placements.ts';
import { getPlace, listPlaces } from '../queries/places.ts';
import { findTick } from '../store/ticks.ts';

const view = ability('displays.view');
const design = ability('displays.design');

/** Places, and what must hang there. */
export function createPlaceRoutes(deps: DisplaysDeps): readonly Route[] {
  return [...placeRoutes(), ...importRoutes(deps), ...checklistRoutes(), tickRoute(deps), photoRoute(deps)];
}

function placeRoutes(): Route[] {
  return [
    query({
      url: '/api/places',
      summary: 'Places of the area by name',
      access: view,
      rate: 'read',
      query: listPlacesQuery,
      answer: placePage,
      run: async ({ db, actor }, input) => listPlaces(db, actor, input.query),
    }),
    command({
      url: '/api/places',
      summary: 'Add a place',
      access: design,
      rate: 'command',
      body: placeBody,
      answer: placeView,
      run: async (context, { body }) => getPlace(context.tx, context.actor, await addPlace(context, body)),
    }),
    command({
      url: '/api/places/:id',
      method: 'PUT',
      summary: 'Change a place',
      access: design,
      rate: 'command',
      params: idParams,
      body: placeBody,
      answer: placeView,
      run: async (context, { params, body }) => {
        await changePlace(context, params.id, body);
        return getPlace(context.tx, context.actor, params.id);
      },
    }),
    command({
      url: '/api/places/:id/close',
      summary: 'A place that is no more',
      access: design,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await closePlace(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}

function importRoutes(deps: DisplaysDeps): Route[] {
  return [
    command({
      url: '/api/places/import',
      summary: 'A list of places, pasted or as .xlsx (multipart: text or file, keep)',
      access: design,
      rate: 'upload',
      multipart: true,
      answer: importPlacesAnswer,
      run: async (context) => {
        const upload = await readUpload(context.request, { maxBytes: deps.maxFileBytes, filesOptional: true });
        const content = upload.files.length > 0 ? upload.file.bytes : (upload.fields['text'] ?? '');
        return importPlaces(context, { content, keep: upload.fields['keep'] === 'true' });
      },
    }),
    query({
      url: '/api/places/template',
      summary: 'An empty list to fill in',
      access: view,
      rate: 'heavy',
      run: async () =>
        new FileAnswer({ bytes: await placeTemplate(), name: 'mau-danh-sach-dia-diem.xlsx', mediaType: XLSX }),
    }),
  ];
}

function checklistRoutes(): Route[] {
  return [
    query({
      url: '/api/placements',
      summary: 'What must hang where',
      access: view,
      rate: 'read',
      query: listPlacementsQuery,
      answer: placementPage,
      run: async ({ db, actor, now }, input) => listPlacements(db, actor, { ...input.query, now }),
    }),
    query({
      url: '/api/placements/progress',
      summary: 'How far districts and communes are',
      access: view,
      rate: 'read',
      query: listPlacementsQuery.pick({ campaignId: true }),
      answer: placementProgress,
      run: async ({ db, actor, now }, input) => getPlacementProgress(db, actor, { ...input.query, now }),
    }),
    query({
      url: '/api/placements/export',
      summary: 'The checklist as a sheet',
      access: view,
      rate: 'heavy',
      query: listPlacementsQuery,
      run: async ({ db, actor, now }, input) => {
        const rows = await allPlacements(db, actor, { ...input.query, now });
        return new FileAnswer({ bytes: await exportPlacements(rows), name: 'danh-sach-treo.xlsx', mediaType: XLSX });
      },
    }),
    command({
      url: '/api/placements/plan',
      summary: 'Plan a poster for places',
      access: design,
      rate: 'command',
      body: planPlacementsBody,
      answer: planned,
      run: async (context, { body }) => planPlacements(context, body),
    }),
    query({
      url: '/api/placements/:id',
      summary: 'One place’s poster with its ticks',
      access: view,
      rate: 'read',
      params: idParams,
      answer: placementDetail,
      run: async ({ db, actor, now }, { params }) => getPlacement(db, actor, { id: params.id, now }),
    }),
  ];
}

function tickRoute(deps: DisplaysDeps): Route {
  return command({
    url: '/api/placements/:id/ticks',
    summary: 'Tick: hung, missing, damaged, taken down (multipart: tick as JSON, photo, small)',
    access: ability('displays.tick'),
    rate: 'upload',
    multipart: true,
    params: idParams,
    answer: placementDetail,
    run: async (context, { params }) => {
      const upload = await readUpload(context.request, { maxBytes: deps.maxFileBytes, filesOptional: true });
      const [photo = null, small = null] = upload.files;
      await tickPlacement(context, deps.files, params.id, { ...readTick(upload), photo, small });
      return getPlacement(context.tx, context.actor, { id: params.id, now: context.now });
    },
  });
}

function readTick(upload: Upload) {
  const parsed = tickFields.safeParse(parseJson(upload.fields['tick']));
  if (parsed.success) return parsed.data;
  throw platformFail('bad-input', {
    fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

const SIZES = { small: 'smallFileId', shown: 'shownFileId', original: 'originalFileId' } as const;

function photoRoute(deps: DisplaysDeps): Route {
  return query({
    url: '/api/placements/:id/photos/:tickId/:size',
    summary: 'A photo: small and shown without metadata; the original for leaders',
    access: view,
    rate: 'read',
    params: z.object({ id: z.uuid(), tickId: z.uuid(), size: z.enum(['small', 'shown', 'original']) }),
    run: async ({ db, actor }, { params }) => {
      if (params.size === 'original') assertAbility(actor, 'displays.view-originals');
      const placement = await getReadablePlacement(db, actor, params.id);
      const tick = await findTick(db, params.tickId);
      const fileId = tick?.placementId === placement.id ? tick[SIZES[params.size]] : null;
      if (fileId === null) throw platformFail('not-found');
      const { file, bytes } = await readKeptFile(db, deps.files, fileId);
      return new FileAnswer({
        bytes,
        name: file.name,
        mediaType: file.mediaType,
        disposition: params.size === 'original' ? 'attachment' : 'inline',
        cacheControl: 'private, max-age=31536000, immutable',
      });
    },
  });
}
