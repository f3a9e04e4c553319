import {
  done,
  draftPreviewBody,
  idParams,
  listPostersQuery,
  newPosterBody,
  pageQuery,
  posterBody,
  posterCatalogue,
  posterPage,
  posterView,
  previewQuery,
  printBody,
  printPage,
  printView,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { findAgency } from '../../organisation/index.ts';
import { findCampaign } from '../../outreach/index.ts';
import { changePoster } from '../commands/change-poster.ts';
import { createPoster } from '../commands/create-poster.ts';
import { orderPrint } from '../commands/order-print.ts';
import { retirePoster } from '../commands/retire-poster.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { fail } from '../errors.ts';
import { posterContentOf } from '../posters/poster-content.ts';
import { getReadablePoster } from '../posters/poster-in-use.ts';
import type { PosterPress } from '../posters/poster-press.ts';
import { getPlace } from '../queries/places.ts';
import { getPoster, listPosters, posterCatalogueFor } from '../queries/posters.ts';
import { getReadablePrint, listPrints, toPrintView } from '../queries/prints.ts';

const PREFIX = '/api/posters';
const view = ability('displays.view');
const design = ability('displays.design');
/** Stands on previews, where no place has its code yet. */
const SAMPLE_CODE = 'XEMTHU';

/** Posters, their previews and their prints. */
export function createPosterRoutes(deps: DisplaysDeps, press: PosterPress): readonly Route[] {
  return [...readingRoutes(), ...writingRoutes(), ...previewRoutes(deps, press), ...printRoutes(deps)];
}

function readingRoutes(): Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Posters of the area, newest first',
      access: view,
      rate: 'read',
      query: listPostersQuery,
      answer: posterPage,
      run: async ({ db, actor }, input) => listPosters(db, actor, input.query),
    }),
    query({
      url: `${PREFIX}/catalogue`,
      summary: 'Headlines by audience, campaigns, how many go on a sheet',
      access: view,
      rate: 'read',
      answer: posterCatalogue,
      run: async ({ db, actor, now }) => posterCatalogueFor(db, actor, now),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One poster',
      access: view,
      rate: 'read',
      params: idParams,
      answer: posterView,
      run: async ({ db, actor }, { params }) => getPoster(db, actor, params.id),
    }),
  ];
}

function writingRoutes(): Route[] {
  return [
    command({
      url: PREFIX,
      summary: 'Keep a poster',
      access: design,
      rate: 'command',
      body: newPosterBody,
      answer: posterView,
      run: async (context, { body }) => getPoster(context.tx, context.actor, await createPoster(context, body)),
    }),
    command({
      url: `${PREFIX}/:id`,
      method: 'PUT',
      summary: 'Change a poster',
      access: design,
      rate: 'command',
      params: idParams,
      body: posterBody,
      answer: posterView,
      run: async (context, { params, body }) => {
        await changePoster(context, params.id, body);
        return getPoster(context.tx, context.actor, params.id);
      },
    }),
    command({
      url: `${PREFIX}/:id/retire`,
      summary: 'Take a poster out of use',
      access: design,
      rate: 'command',
      params: idParams,
      body: z.object({}),
      answer: done,
      run: async (context, { params }) => {
        await retirePoster(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}

const picture = (bytes: Uint8Array) =>
  new FileAnswer({ bytes, name: 'xem-thu.svg', mediaType: 'image/svg+xml', disposition: 'inline' });

function previewRoutes(deps: DisplaysDeps, press: PosterPress): Route[] {
  const sample = { url: `${deps.baseUrl}/cai-dat/${SAMPLE_CODE}`, code: SAMPLE_CODE };
  return [
    query({
      url: `${PREFIX}/:id/preview`,
      summary: 'A poster as a picture (SVG), with a sample code',
      access: view,
      rate: 'heavy',
      params: idParams,
      query: previewQuery,
      run: async ({ db, actor }, { params, query: wanted }) => {
        const poster = await getReadablePoster(db, actor, params.id);
        const place = wanted.placeId === undefined ? null : await getPlace(db, actor, wanted.placeId);
        const campaign = await findCampaign(db, poster.campaignId);
        const content = posterContentOf(poster.content, {
          agencyName: poster.agencyName,
          campaignName: campaign?.name ?? '',
        });
        const face = { ...sample, place: place?.name ?? poster.agencyName };
        return picture(await press.svg({ format: wanted.format, content, faces: [face] }));
      },
    }),
    command({
      url: `${PREFIX}/preview`,
      summary: 'Words not yet kept as a picture (SVG)',
      access: design,
      rate: 'heavy',
      body: draftPreviewBody,
      run: async ({ tx, actor }, { body }) => {
        const agencyName = (await findAgency(tx, actor.agencyId))?.name ?? '';
        const content = posterContentOf(body.content, { agencyName, campaignName: '' });
        return picture(await press.svg({ format: body.format, content, faces: [{ ...sample, place: agencyName }] }));
      },
    }),
  ];
}

function printRoutes(deps: DisplaysDeps): Route[] {
  return [
    query({
      url: '/api/prints',
      summary: 'Prints of the agency, newest first',
      access: view,
      rate: 'read',
      query: pageQuery,
      answer: printPage,
      run: async ({ db, actor }, input) => listPrints(db, actor, input.query),
    }),
    command({
      url: '/api/prints',
      summary: 'Ask for a print, one page a place',
      access: design,
      rate: 'command',
      body: printBody,
      answer: printView,
      run: async (context, { body }) => {
        const id = await orderPrint(context, body);
        return toPrintView(await getReadablePrint(context.tx, context.actor, id));
      },
    }),
    query({
      url: '/api/prints/:id/file',
      summary: 'A finished print',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor }, { params }) => {
        const print = await getReadablePrint(db, actor, params.id);
        if (print.fileId === null) throw fail('print-not-ready');
        const { file, bytes } = await readKeptFile(db, deps.files, print.fileId);
        return new FileAnswer({ bytes, name: file.name, mediaType: file.mediaType });
      },
    }),
  ];
}
