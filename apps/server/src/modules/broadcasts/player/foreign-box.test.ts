import { createTypesetter } from '@phong-tuyen/letters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildServer } from '../../../platform/http/build-server.ts';
import { registerRoutes } from '../../../platform/http/register-routes.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { AudioMaker } from '../audio/audio-maker.ts';
import { createBulletin } from '../commands/create-bulletin.ts';
import { issueToken } from '../commands/issue-token.ts';
import { judgeBulletin } from '../commands/judge-bulletin.ts';
import { makeAudio } from '../commands/make-audio.ts';
import { scheduleBulletin } from '../commands/schedule-bulletin.ts';
import { submitBulletin } from '../commands/submit-bulletin.ts';
import { createBroadcasts } from '../create-broadcasts.ts';
import { createEspeak } from '../speech/espeak-speech.ts';
import { runProgram } from '../speech/run-program.ts';
import { findAudioOfVersion, saveListening } from '../store/audio.ts';
import { buildBroadcastsProvince, buildStation, bulletinOf, scheduleFor, TEST_NOW } from '../testing.ts';

const SLOW = 120_000;
const logger = createLogger({ level: 'silent' });
let database: TestDatabase;
/** What the server's clock shows. */
let now = TEST_NOW;
const clock = { now: () => now };
const kept = new Map<string, Uint8Array>();
const files = {
  put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  get: async (key: string) => kept.get(key) ?? new Uint8Array(),
  delete: async (key: string) => void kept.delete(key),
  prove: async () => undefined,
};
let token: string;
let audio: { id: string; seconds: number };

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const province = await buildBroadcastsProvince(db);
  const [place] = province.districts[0].communes;
  const staff = await province.staffOf(place);
  const as = <T>(act: Parameters<typeof inCommand<T>>[2], actor = staff.clerk) => inCommand(db, { actor, now }, act);
  const stationId = await buildStation(db, staff.clerk, { agencyId: place.id, kind: 'ip-box' });
  token = await as((context) => issueToken(context, stationId, (size) => Buffer.alloc(size, 8)));
  const script = 'Kính mời bà con cài đặt ứng dụng, mở cửa sổ cho thoáng và rửa tay thường xuyên bằng xà phòng.';
  const id = await as((context) => createBulletin(context, bulletinOf({ script })));
  await as((context) => makeAudio(context, id));
  const espeak = createEspeak('espeak-ng');
  const speech = { espeak, sherpa: espeak };
  await new AudioMaker({ db, files, clock, logger, ffmpeg: 'ffmpeg', speech }).makeAll();
  const made = await findAudioOfVersion(db, id, 1);
  audio = { id: made?.id ?? '', seconds: made?.seconds ?? 0 };
  const opened = new Date(now.getTime() - 600_000);
  const heard = { audioId: audio.id, personId: staff.clerk.personId, seconds: audio.seconds, now: opened };
  await as(({ tx }) => saveListening(tx, heard));
  await as((context) => submitBulletin(context, id));
  await as((context) => judgeBulletin(context, id, { kind: 'approve' }), staff.leader);
  await as((context) => scheduleBulletin(context, id, scheduleFor([place.id])));
}, SLOW);
afterAll(() => database.close());

/** A server of its own, as after a restart: nothing is left of the one before but the database and the files. */
async function withServer<T>(act: (base: string) => Promise<T>): Promise<T> {
  const module = createBroadcasts({
    db: database.db,
    files,
    clock,
    logger,
    bus: { onUpdate: () => () => undefined } as never,
    typesetter: createTypesetter(),
    settings: { BROADCASTS_FFMPEG: 'ffmpeg' } as never,
    baseUrl: '',
    secret: Buffer.alloc(32),
    maxFileBytes: 1,
  });
  const app = await buildServer({ logger, trustProxy: undefined, maxFileBytes: 1, secure: false });
  registerRoutes(app, module.routes, { db: database.db, clock, findActor: async () => null });
  module.registerPages?.(app);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    return await act(`${address}/api/speakers/${token}`);
  } finally {
    await app.close();
  }
}
const probe = async (address: string) => {
  const args = ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', address];
  const { output } = await runProgram({ program: 'ffprobe', package: 'ffmpeg', args });
  return JSON.parse(output.toString()) as {
    streams: { codec_name: string; sample_rate: string; channels: number }[];
    format: { format_name: string; duration: string };
  };
};
/** How loud the first seconds of the live stream are, in dB; silence is under −80. */
async function loudnessOfLive(base: string): Promise<number> {
  const args = [
    '-hide_banner',
    '-nostdin',
    '-i',
    `${base}/live.m3u8`,
    '-t',
    '3',
    '-af',
    'volumedetect',
    '-f',
    'null',
    '-',
  ];
  const { words } = await runProgram({ program: 'ffmpeg', package: 'ffmpeg', args });
  return Number(/mean_volume: (-?[\d.]+) dB/.exec(words)?.[1]);
}
/** Tuesday 28 July 2020 in Vietnam. */
const at = (time: string) => new Date(`2020-07-28T${time}+07:00`);

test(
  'a box that knows nothing of us plays the bulletin as MP3 and as HLS, whole',
  async () => {
    await withServer(async (base) => {
      const hls = await probe(`${base}/playlists/${audio.id}.m3u8`);
      expect(hls.format.format_name).toBe('hls');
      expect(hls.streams).toMatchObject([{ codec_name: 'aac', sample_rate: '44100', channels: 1 }]);
      expect(Math.abs(Number(hls.format.duration) - audio.seconds)).toBeLessThan(0.5);
      const mp3 = await probe(`${base}/audio/${audio.id}.mp3`);
      expect(mp3.streams).toMatchObject([{ codec_name: 'mp3', channels: 1 }]);
      expect(Math.abs(Number(mp3.format.duration) - audio.seconds)).toBeLessThan(0.5);
    });
  },
  SLOW,
);

test(
  'the live stream is silent outside the slot, sounds in its minute, and is silent again after a restart later on',
  async () => {
    const loudnessAt = async (time: string) => {
      now = at(time);
      return withServer(loudnessOfLive);
    };
    expect(await loudnessAt('16:50:00')).toBeLessThan(-80);
    // Players begin some pieces before the last one.
    expect(await loudnessAt('17:00:20')).toBeGreaterThan(-40);
    expect(await loudnessAt('17:10:00')).toBeLessThan(-80);
    expect(await loudnessAt('22:00:00')).toBeLessThan(-80);
  },
  SLOW,
);
