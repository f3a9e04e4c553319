import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { z } from 'zod';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { RATES } from '../../../platform/http/route.ts';
import { produceSilence } from '../audio/produce-silence.ts';
import type { BroadcastsDeps } from '../create-broadcasts.ts';
import { instantOf, localDateOf } from '../planning/local-time.ts';
import { findAudio, listAudio } from '../store/audio.ts';
import { listOnAir } from '../store/occurrences.ts';
import { answerBytes } from './answer-bytes.ts';
import { livePlaylist, piecesOfDay, SILENCE_SECONDS, wholePlaylist } from './live-playlist.ts';
import { SPEAKERS, scheduleOf, stationOfToken } from './speaker-schedule.ts';

const PLAYLIST = 'application/vnd.apple.mpegurl';
const options: RouteShorthandOptions = {
  config: {
    access: { kind: 'token', reason: 'a loudspeaker shows the token of its station' },
    rateLimit: { max: RATES.read, timeWindow: '1 minute' },
  },
};
const tokenOf = (request: FastifyRequest) => z.object({ token: z.string() }).parse(request.params).token;
const idOf = (request: FastifyRequest, ending: string) => {
  const name = z.object({ name: z.string() }).parse(request.params).name;
  const id = z.uuid().safeParse(name.slice(0, -ending.length));
  if (!name.endsWith(ending) || !id.success) throw fail('not-found');
  return id.data;
};

/**
 * What loudspeakers read. Beside the declared routes, because they answer with parts of files, "not changed" and playlists,
 * which simple boxes understand: the token stands in the address, since few of them can send a header.
 */
export function registerSpeakerPages(app: FastifyInstance, deps: BroadcastsDeps): void {
  const { db, clock } = deps;
  app.get(`${SPEAKERS}/:token/schedule`, options, async (request, reply) => {
    const token = tokenOf(request);
    const schedule = await scheduleOf(db, await stationOfToken(db, token), { token, now: clock.now() });
    reply.headers({ etag: `"${schedule.revision}"`, 'cache-control': 'no-cache' });
    // The time that a box sets its clock by comes with the heartbeat too, so that "not changed" costs nothing.
    reply.header('x-server-time', schedule.serverTime);
    return request.headers['if-none-match'] === `"${schedule.revision}"`
      ? reply.code(304).send()
      : reply.send(schedule);
  });
  app.get(`${SPEAKERS}/:token/audio/:name`, options, async (request, reply) => {
    await stationOfToken(db, tokenOf(request));
    const audio = await findAudio(db, idOf(request, '.mp3'));
    if (audio?.fileId == null) throw fail('not-found');
    const { file, bytes } = await readKeptFile(db, deps.files, audio.fileId);
    return answerBytes({ request, reply }, { bytes, mediaType: 'audio/mpeg', etag: file.sha256 });
  });
  app.get(`${SPEAKERS}/:token/segments/:name`, options, async (request, reply) => {
    await stationOfToken(db, tokenOf(request));
    const { file, bytes } = await readKeptFile(db, deps.files, idOf(request, '.ts'));
    if (!/^doan-\d+\.ts$/.test(file.name)) throw fail('not-found');
    return answerBytes({ request, reply }, { bytes, mediaType: 'video/mp2t', etag: file.sha256 });
  });
  app.get(`${SPEAKERS}/:token/playlists/:name`, options, async (request, reply) => {
    const token = tokenOf(request);
    await stationOfToken(db, token);
    const audio = await findAudio(db, idOf(request, '.m3u8'));
    if (audio === null || audio.state !== 'ready') throw fail('not-found');
    const segments = audio.segments.map(({ fileId, seconds }) => ({ uri: `../segments/${fileId}.ts`, seconds }));
    return reply.type(PLAYLIST).send(wholePlaylist(segments));
  });
  app.get(`${SPEAKERS}/:token/live.m3u8`, options, async (request, reply) => {
    const station = await stationOfToken(db, tokenOf(request));
    const now = clock.now();
    return reply
      .type(PLAYLIST)
      .header('cache-control', 'no-cache')
      .send(await playlistOf(deps, station.id, now));
  });
  let silence: Promise<Uint8Array> | null = null;
  app.get(`${SPEAKERS}/:token/silence.ts`, options, async (request, reply) => {
    await stationOfToken(db, tokenOf(request));
    silence ??= produceSilence(deps.settings.BROADCASTS_FFMPEG, SILENCE_SECONDS);
    const bytes = await silence.catch((cause: unknown) => {
      silence = null;
      throw cause;
    });
    return answerBytes({ request, reply }, { bytes, mediaType: 'video/mp2t', etag: `silence-${SILENCE_SECONDS}` });
  });
}

/** What is on at a station now, as a stream that any HLS box plays. */
async function playlistOf(deps: BroadcastsDeps, stationId: string, now: Date): Promise<string> {
  const day = localDateOf(now);
  const rows = await listOnAir(deps.db, stationId, day);
  const audio = new Map(
    (
      await listAudio(
        deps.db,
        rows.map((row) => row.audioId),
      )
    ).map((each) => [each.id, each]),
  );
  const onAir = rows.map((row) => ({
    startsAt: row.startsAt.getTime(),
    segments: (audio.get(row.audioId)?.segments ?? []).map(({ fileId, seconds }) => ({
      uri: `segments/${fileId}.ts`,
      seconds,
    })),
  }));
  const from = instantOf(day, 0).getTime();
  const pieces = piecesOfDay({ from, until: from + 86_400_000, silenceUri: 'silence.ts' }, onAir);
  return livePlaylist(pieces, now.getTime(), { day: Math.floor(from / 86_400_000) });
}
