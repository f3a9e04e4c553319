import { randomBytes } from 'node:crypto';
import {
  calendarDate,
  done,
  idParams,
  importStationsAnswer,
  listStationsQuery,
  newStationBody,
  stationBody,
  stationCounts,
  stationOrderBody,
  stationPage,
  stationToken,
  stationView,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail } from '../../../platform/errors/errors.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { areaOf } from '../area.ts';
import { addStation } from '../commands/add-station.ts';
import { changeStation } from '../commands/change-station.ts';
import { closeStation } from '../commands/close-station.ts';
import { importStations } from '../commands/import-stations.ts';
import { issueToken } from '../commands/issue-token.ts';
import { orderStation } from '../commands/order-station.ts';
import { revokeToken } from '../commands/revoke-token.ts';
import type { BroadcastsDeps } from '../create-broadcasts.ts';
import { addDays, mondayOf } from '../planning/local-time.ts';
import { SPEAKERS } from '../player/speaker-schedule.ts';
import { calendarFile } from '../print/calendar-file.ts';
import { stationSheet } from '../print/station-sheet.ts';
import { exportStations } from '../queries/station-list.ts';
import { getStation, pageOfStations } from '../queries/stations.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { countStations, findStation } from '../store/stations.ts';

const PREFIX = '/api/stations';
const view = ability('broadcasts.view');
const run = ability('broadcasts.run-stations');

/** Stations: the list, one, and what is done with it. */
export function createStationRoutes(deps: BroadcastsDeps): readonly Route[] {
  return [...readingRoutes(), ...listRoutes(deps), ...printRoutes(deps), ...changeRoutes(), ...actRoutes(deps)];
}

function readingRoutes(): Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Stations of the area by district and name',
      access: view,
      rate: 'read',
      query: listStationsQuery,
      answer: stationPage,
      run: async ({ db, actor, now }, input) => pageOfStations(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/counts`,
      summary: 'How many are in touch, silent, by hand',
      access: view,
      rate: 'read',
      answer: stationCounts,
      run: async ({ db, actor, now }) => countStations(db, (await areaOf(db, actor.agencyId)).agencyIds, now),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One station',
      access: view,
      rate: 'read',
      params: idParams,
      answer: stationView,
      run: async ({ db, actor, now }, { params }) => getStation(db, actor, { id: params.id, now }),
    }),
  ];
}

/** All stations of the area as Excel, out and in. */
function listRoutes(deps: BroadcastsDeps): Route[] {
  return [
    query({
      url: `${PREFIX}/excel`,
      summary: 'Stations of the area as Excel, to be filled in and sent again',
      access: view,
      rate: 'heavy',
      run: async ({ db, actor, now }) => {
        const bytes = await exportStations(db, actor.agencyId, now);
        return new FileAnswer({ bytes, name: 'dai-truyen-thanh.xlsx', mediaType: XLSX });
      },
    }),
    command({
      url: `${PREFIX}/import`,
      summary: 'A list of stations as .xlsx (multipart: file, keep)',
      access: run,
      rate: 'upload',
      multipart: true,
      answer: importStationsAnswer,
      run: async (context) => {
        const { file, fields } = await readUpload(context.request, { maxBytes: deps.maxFileBytes });
        return importStations(context, { bytes: file.bytes, keep: fields['keep'] === 'true' });
      },
    }),
  ];
}

const week = z.object({ from: calendarDate });

/** For who reads aloud: the week on paper, and in a calendar. */
function printRoutes(deps: BroadcastsDeps): Route[] {
  const weekOf = async (parts: { db: BroadcastsDeps['db']; id: string; from: string }) => {
    const station = await findStation(parts.db, parts.id);
    if (station === null) throw fail('not-found');
    const from = mondayOf(parts.from);
    const until = addDays(from, 6);
    return { station, from, until, rows: await listOccurrences(parts.db, { stationId: station.id, from, until }) };
  };
  return [
    query({
      url: `${PREFIX}/:id/sheet`,
      summary: 'Schedule and script of a week, PDF to read from and tick',
      access: view,
      rate: 'heavy',
      params: idParams,
      query: week,
      run: async ({ db, actor, now }, input) => {
        await getStation(db, actor, { id: input.params.id, now });
        const sheet = await weekOf({ db, id: input.params.id, from: input.query.from });
        const bytes = stationSheet(deps.typesetter, { ...sheet, now });
        return new FileAnswer({ bytes, name: 'lich-phat.pdf', mediaType: 'application/pdf', disposition: 'inline' });
      },
    }),
    query({
      url: `${PREFIX}/:id/calendar`,
      summary: 'A week as iCalendar',
      access: view,
      rate: 'heavy',
      params: idParams,
      query: week,
      run: async ({ db, actor, now }, input) => {
        await getStation(db, actor, { id: input.params.id, now });
        const { station, rows } = await weekOf({ db, id: input.params.id, from: input.query.from });
        const text = calendarFile(rows, { name: station.name, now });
        return new FileAnswer({
          bytes: Buffer.from(text),
          name: 'lich-phat.ics',
          mediaType: 'text/calendar; charset=utf-8',
        });
      },
    }),
  ];
}

function changeRoutes(): Route[] {
  return [
    command({
      url: PREFIX,
      summary: 'Add a station',
      access: run,
      rate: 'command',
      body: newStationBody,
      answer: stationView,
      run: async (context, { body }) => {
        const id = await addStation(context, body);
        return getStation(context.tx, context.actor, { id, now: context.now });
      },
    }),
    command({
      method: 'PUT',
      url: `${PREFIX}/:id`,
      summary: 'Change a station',
      access: run,
      rate: 'command',
      params: idParams,
      body: stationBody,
      answer: stationView,
      run: async (context, { params, body }) => {
        await changeStation(context, params.id, body);
        return getStation(context.tx, context.actor, { id: params.id, now: context.now });
      },
    }),
  ];
}

function act<B extends z.ZodType>(
  name: string,
  parts: { summary: string; body: B; run: (context: WriteContext, id: string, body: z.output<B>) => Promise<void> },
): Route {
  return command({
    url: `${PREFIX}/:id/${name}`,
    summary: parts.summary,
    access: run,
    rate: 'command',
    params: idParams,
    body: parts.body,
    answer: done,
    run: async (context, { params, body }) => {
      await parts.run(context, params.id, body);
      return { ok: true as const };
    },
  });
}

function actRoutes(deps: BroadcastsDeps): Route[] {
  const nothing = z.object({});
  return [
    command({
      url: `${PREFIX}/:id/token`,
      summary: 'A new token, shown this once; the one before stops to work',
      access: run,
      rate: 'command',
      params: idParams,
      body: nothing,
      answer: stationToken,
      run: async (context, { params }) => {
        const token = await issueToken(context, params.id, randomBytes);
        return { token, playerUrl: `${deps.baseUrl}/loa/${token}`, boxUrl: `${deps.baseUrl}${SPEAKERS}/${token}` };
      },
    }),
    act('revoke', {
      summary: 'Take the token away',
      body: nothing,
      run: (context, id) => revokeToken(context, id),
    }),
    act('close', {
      summary: 'Close the station',
      body: nothing,
      run: (context, id) => closeStation(context, id),
    }),
    act('order', {
      summary: 'Tell the player to change its volume, be quiet, or load anew',
      body: stationOrderBody,
      run: (context, id, body) => orderStation(context, id, body),
    }),
  ];
}
