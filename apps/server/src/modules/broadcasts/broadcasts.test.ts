import { readFile } from 'node:fs/promises';
import { createTypesetter } from '@phong-tuyen/letters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { createLogger } from '../../platform/logs/logger.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../organisation/testing.ts';
import { AudioMaker } from './audio/audio-maker.ts';
import { createBulletin } from './commands/create-bulletin.ts';
import { editBulletin } from './commands/edit-bulletin.ts';
import { interruptNow } from './commands/interrupt-now.ts';
import { issueToken } from './commands/issue-token.ts';
import { judgeBulletin } from './commands/judge-bulletin.ts';
import { makeAudio } from './commands/make-audio.ts';
import { recordBulletin } from './commands/record-bulletin.ts';
import { recordListening } from './commands/record-listening.ts';
import { scheduleBulletin } from './commands/schedule-bulletin.ts';
import { submitBulletin } from './commands/submit-bulletin.ts';
import { tickBroadcast } from './commands/tick-broadcast.ts';
import { undoTick } from './commands/undo-tick.ts';
import { withdrawBulletin } from './commands/withdraw-bulletin.ts';
import { campaignHandlers } from './jobs.ts';
import { planStations } from './planning/plan-stations.ts';
import { recordHeartbeat } from './player/record-heartbeat.ts';
import { recordPlays } from './player/record-plays.ts';
import { scheduleOf, stationOfToken } from './player/speaker-schedule.ts';
import { calendarFile } from './print/calendar-file.ts';
import { playReport } from './print/play-report.ts';
import { stationSheet } from './print/station-sheet.ts';
import { getTicks, getWeek } from './queries/broadcasts.ts';
import { getBulletin, pageOfBulletins } from './queries/bulletins.ts';
import { getMatrix } from './queries/matrix.ts';
import { previewSchedule } from './queries/preview-schedule.ts';
import { createEspeak } from './speech/espeak-speech.ts';
import { createSherpa } from './speech/sherpa-speech.ts';
import { listOccurrences } from './store/occurrences.ts';
import { findStation } from './store/stations.ts';
import {
  buildApproved,
  buildBroadcastsProvince,
  buildStation,
  bulletinOf,
  scheduleFor,
  TEST_NOW,
  TODAY,
} from './testing.ts';

const SLOW = 120_000;
let database: TestDatabase;
let province: BuiltProvince;
let centre: BuiltStaff;
let commune: BuiltStaff;
let district: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildBroadcastsProvince(database.db);
  centre = await province.staffOf(province.departments[0]);
  district = await province.staffOf(province.districts[0].committee);
  commune = await province.staffOf(province.districts[0].communes[0]);
});
afterAll(() => database.close());

const kept = new Map<string, Uint8Array>();
const files: FileStore = {
  put: async (key, bytes) => void kept.set(key, bytes),
  get: async (key) => kept.get(key) ?? new Uint8Array(),
  delete: async (key) => void kept.delete(key),
  prove: async () => undefined,
};
const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2], now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
const later = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);
const detail = (id: string, actor: Actor, now = TEST_NOW) => getBulletin(database.db, actor, { id, now });
const maker = (espeak = 'espeak-ng') =>
  new AudioMaker({
    db: database.db,
    files,
    clock: { now: () => TEST_NOW },
    logger: createLogger({ level: 'silent' }),
    ffmpeg: 'ffmpeg',
    speech: {
      espeak: createEspeak(espeak),
      sherpa: createSherpa({
        BROADCASTS_SHERPA: 'khong-co',
        BROADCASTS_VOICE_MODEL: undefined,
        BROADCASTS_VOICE_TOKENS: undefined,
        BROADCASTS_VOICE_LEXICON: undefined,
        BROADCASTS_VOICE_DATA: undefined,
      }),
    },
  });
/** Another commune each time, so that plans of one test do not meet those of another. */
async function freshCommune(kind: 'computer' | 'fm' = 'computer') {
  const own = await buildBroadcastsProvince(database.db);
  const [place] = own.districts[0].communes;
  const staff = await own.staffOf(place);
  const above = await own.staffOf(own.departments[0]);
  const stationId = await buildStation(database.db, staff.clerk, { agencyId: place.id, kind });
  return { own, place, staff, above, district: await own.staffOf(own.districts[0].committee), stationId };
}

test(
  'written, made into sound, heard, submitted, approved by another: none of it can be left out',
  async () => {
    const id = await as(centre.clerk, (context) => createBulletin(context, bulletinOf({ chime: 'none' })));
    await expect(as(centre.clerk, (context) => submitBulletin(context, id))).rejects.toMatchObject({
      code: 'broadcasts.no-audio',
    });
    await as(centre.clerk, (context) => makeAudio(context, id));
    await maker().makeAll();
    const made = (await detail(id, centre.clerk)).audio;
    expect(made).toMatchObject({ state: 'ready', heard: 0 });
    expect(Math.abs((made?.loudness?.lufs ?? 0) + 16)).toBeLessThanOrEqual(1);
    const seconds = made?.seconds ?? 0;
    const hear = (part: number, at: Date) =>
      as(centre.clerk, (context) => recordListening(context, { id, audioId: made?.id ?? '', seconds: part }), at);
    await hear(0, TEST_NOW);
    // All of it in no time: the clock does not believe it.
    await hear(seconds, TEST_NOW);
    await expect(as(centre.clerk, (context) => submitBulletin(context, id))).rejects.toMatchObject({
      code: 'broadcasts.not-heard',
    });
    await as(centre.clerk, (context) => submitBulletin(context, id), later(1));
    await expect(as(centre.head, (context) => editBulletin(context, id, bulletinOf()))).rejects.toMatchObject({
      code: 'broadcasts.state-forbids',
    });
    await as(centre.leader, (context) => judgeBulletin(context, id, { kind: 'return', reason: 'đọc nhanh quá' }));
    await as(centre.clerk, (context) => editBulletin(context, id, bulletinOf({ script: 'Lời mới.', chime: 'none' })));
    expect((await detail(id, centre.clerk)).audio).toBeNull();
  },
  SLOW,
);

test(
  'audio that cannot be made says why in words, and is made when asked again',
  async () => {
    const id = await as(centre.clerk, (context) => createBulletin(context, bulletinOf({ voice: 'sherpa' })));
    await as(centre.clerk, (context) => makeAudio(context, id));
    await maker().makeAll();
    expect((await detail(id, centre.clerk)).audio).toMatchObject({ state: 'failed' });
    expect((await detail(id, centre.clerk)).audio?.fault?.vi).toMatch(/giọng đọc của tỉnh/);
    await as(centre.clerk, (context) => editBulletin(context, id, bulletinOf()));
    await as(centre.clerk, (context) => makeAudio(context, id));
    await maker('khong-co').makeAll();
    expect((await detail(id, centre.clerk)).audio?.fault?.vi).toMatch(/apt-get install espeak-ng/);
    await as(centre.clerk, (context) => makeAudio(context, id));
    await as(centre.clerk, (context) => makeAudio(context, id));
    await maker().makeAll();
    expect((await detail(id, centre.clerk)).audio).toMatchObject({ state: 'ready' });
  },
  SLOW,
);

test(
  'a recording is kept byte for byte, and what is no sound is refused',
  async () => {
    const id = await as(centre.clerk, (context) => createBulletin(context, bulletinOf({ voice: 'recording' })));
    await expect(as(centre.clerk, (context) => makeAudio(context, id))).rejects.toMatchObject({
      code: 'broadcasts.recording-missing',
    });
    const upload = (bytes: Uint8Array) =>
      as(centre.clerk, (context) => recordBulletin(context, files, { id, language: 'vi', name: 'thu-am.wav', bytes }));
    await expect(upload(Buffer.from('chỉ là chữ'))).rejects.toMatchObject({ code: 'broadcasts.recording-type' });
    const spoken = await createEspeak('espeak-ng').speak({ text: 'xin chào bà con', language: 'vi' });
    await upload(spoken);
    await as(centre.clerk, (context) => makeAudio(context, id));
    await maker().makeAll();
    const view = await detail(id, centre.clerk);
    expect(view).toMatchObject({ recordings: [{ language: 'vi', name: 'thu-am.wav' }], audio: { state: 'ready' } });
    expect([...kept.values()].some((bytes) => Buffer.from(bytes).equals(Buffer.from(spoken)))).toBe(true);
  },
  SLOW,
);

test('a schedule is planned on every station below, planning again changes nothing, others see it', async () => {
  const { own, place, staff, above, stationId } = await freshCommune();
  const id = await buildApproved(database.db, above);
  await as(above.clerk, (context) => scheduleBulletin(context, id, scheduleFor([own.committee.id], { repeats: 2 })));
  const plan = () => listOccurrences(database.db, { stationId });
  const before = await plan();
  // The morning of the first day is over; its afternoon and five whole days are left.
  expect(before).toHaveLength(2 + 5 * 4);
  await as(above.clerk, ({ tx, now }) => planStations(tx, { agencyIds: [place.id] }, now));
  expect(await plan()).toEqual(before);
  expect(
    (await pageOfBulletins(database.db, staff.clerk, { limit: 10, now: TEST_NOW })).items.map((each) => each.id),
  ).toEqual([id]);
  const week = await getWeek(database.db, staff.clerk, { agencyId: place.id, from: TODAY, now: TEST_NOW });
  expect(week.items).toHaveLength(22);
  const stranger = await province.staffOf(province.districts[1].communes[0]);
  await expect(getBulletin(database.db, stranger.clerk, { id, now: TEST_NOW })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
});

test('the province’s bulletin takes the room, the commune’s is moved or left out, and both are told', async () => {
  const { own, place, staff, above } = await freshCommune();
  const low = await buildApproved(database.db, staff, { title: 'Của xã', seconds: 5_000 });
  await as(staff.clerk, (context) => scheduleBulletin(context, low, scheduleFor([place.id])));
  const high = await buildApproved(database.db, above, { title: 'Của tỉnh', seconds: 5_000 });
  const wanted = scheduleFor([own.committee.id], { slots: 'morning' });
  const preview = await as(above.clerk, (context) => previewSchedule(context, high, wanted));
  expect(preview).toMatchObject({ stations: 1, broadcasts: 5, dropped: 0 });
  expect(preview.displaced).toEqual([{ title: 'Của xã', moved: 0, dropped: 5 }]);
  await as(above.clerk, (context) => scheduleBulletin(context, high, wanted));
  const view = await detail(low, staff.clerk);
  expect(view.displaced).toBe(5);
  expect(view.displacements.every((each) => each.dropped)).toBe(true);
  const matrix = await getMatrix(database.db, above.clerk, { from: TODAY, now: TEST_NOW });
  expect(matrix.rows.find((row) => row.agencyId === place.id)?.cells[2]).toEqual({
    planned: 2,
    played: 0,
    missed: 0,
    dropped: 1,
  });
  // A province with stations in several districts is shown by its districts, and one district by its communes.
  await buildStation(database.db, above.clerk, { agencyId: own.districts[1].communes[0].id });
  const whole = await getMatrix(database.db, above.clerk, { from: TODAY, now: TEST_NOW });
  expect(whole.rows).toEqual([]);
  expect(whole.districts.find((each) => each.agencyId === own.districts[0].committee.id)).toMatchObject({ places: 1 });
  const districtId = own.districts[0].committee.id;
  const part = await getMatrix(database.db, above.clerk, { from: TODAY, districtId, now: TEST_NOW });
  expect(part).toMatchObject({ districts: [], rows: [{ agencyId: place.id }] });
  // The high one goes; the low one gets its room back, under the ids it had.
  await as(above.leader, (context) => withdrawBulletin(context, high, 'nội dung đã cũ'));
  expect((await detail(low, staff.clerk)).displaced).toBe(0);
});

test('a player gets its plan, tells once what it played, and hears what to do', async () => {
  const { own, stationId, staff, above } = await freshCommune();
  const id = await buildApproved(database.db, above);
  await as(above.clerk, (context) => scheduleBulletin(context, id, scheduleFor([own.committee.id])));
  const token = await as(staff.clerk, (context) => issueToken(context, stationId, (size) => Buffer.alloc(size, 7)));
  const { db } = database;
  const schedule = () => stationOfToken(db, token).then((station) => scheduleOf(db, station, { token, now: TEST_NOW }));
  const first = await schedule();
  expect(first.items).toHaveLength(1 + 2 * 2);
  expect(first.items[0]).toMatchObject({
    startsAt: '2020-07-28T10:00:00.000Z',
    latestStart: '2020-07-28T11:29:00.000Z',
  });
  const beat = (playing: string | null, now = TEST_NOW) =>
    as(staff.clerk, ({ tx }) => recordHeartbeat(tx, { token, told: { version: '1', playing }, doneOrders: [], now }));
  expect(await beat(null)).toMatchObject({ revision: first.revision, volume: 80, stopPlaying: false, emergencies: [] });
  const entry = (clientId: string) => ({
    occurrenceId: first.items[0]?.id ?? '',
    clientId,
    startedAt: '2020-07-28T10:00:00.000Z',
    endedAt: '2020-07-28T10:01:00.000Z',
    outcome: 'played' as const,
    reason: '',
  });
  const send = (clientId: string) =>
    as(staff.clerk, ({ tx, now }) => recordPlays(tx, { token, entries: [entry(clientId)], now }));
  const [mine, other] = ['018f2b3c-0000-7000-8000-000000000001', '018f2b3c-0000-7000-8000-000000000002'];
  expect(await send(mine)).toEqual({ kept: [mine], refused: [] });
  expect(await send(mine)).toEqual({ kept: [mine], refused: [] });
  expect(await send(other)).toEqual({ kept: [], refused: [{ clientId: other, reason: 'told-before' }] });
  expect((await schedule()).items).toHaveLength(4);
  expect((await schedule()).revision).not.toBe(first.revision);
  await as(above.leader, (context) => withdrawBulletin(context, id, 'sai nội dung'));
  expect(await beat(first.items[1]?.id ?? '')).toMatchObject({ stopPlaying: true });
  expect((await schedule()).items).toEqual([]);
});

test('an emergency goes out at once to those below, once a minute whoever presses, and not to others', async () => {
  const { own, stationId, staff, above } = await freshCommune();
  const id = await buildApproved(database.db, above, { emergency: true, chime: 'alarm' });
  const press = () => as(above.leader, (context) => interruptNow(context, id, [own.committee.id]));
  expect(await press()).toEqual({ stations: 1, online: 0 });
  await press();
  const token = await as(staff.clerk, (context) => issueToken(context, stationId, (size) => Buffer.alloc(size, 9)));
  const beat = (now: Date) =>
    as(staff.clerk, ({ tx }) => recordHeartbeat(tx, { token, told: {}, doneOrders: [], now }));
  expect((await beat(later(1))).emergencies).toHaveLength(1);
  expect((await beat(later(61))).emergencies).toHaveLength(0);
  await expect(as(above.leader, (context) => interruptNow(context, id, [province.committee.id]))).rejects.toMatchObject(
    {
      code: 'broadcasts.place-outside',
    },
  );
});

test(
  'a clerk ticks what FM played, gives a reason for what was not, and may take it back',
  async () => {
    const { own, staff, above, stationId } = await freshCommune('fm');
    const id = await buildApproved(database.db, above);
    await as(above.clerk, (context) => scheduleBulletin(context, id, scheduleFor([own.committee.id])));
    const evening = new Date('2020-07-28T13:00:00Z');
    const ticks = (now = evening) => getTicks(database.db, staff.clerk, { now });
    const [item] = (await ticks()).items;
    expect(item).toMatchObject({ outcome: 'missed', mayTick: true, mayUndo: false });
    const tick = (now: Date, outcome: 'played' | 'not-played' = 'not-played') =>
      as(staff.clerk, (context) => tickBroadcast(context, item?.id ?? '', { outcome, reason: 'mất điện' }), now);
    await expect(tick(TEST_NOW)).rejects.toMatchObject({ code: 'broadcasts.not-yet' });
    await tick(evening);
    await expect(tick(evening, 'played')).rejects.toMatchObject({ code: 'broadcasts.told-already' });
    expect((await ticks()).items[0]).toMatchObject({ outcome: 'not-played', note: 'mất điện', mayUndo: true });
    await expect(as(staff.leader, (context) => undoTick(context, item?.id ?? ''), evening)).rejects.toMatchObject({
      code: 'broadcasts.undo-late',
    });
    await as(staff.clerk, (context) => undoTick(context, item?.id ?? ''), evening);
    await tick(evening, 'played');
    expect((await ticks()).items[0]).toMatchObject({ outcome: 'played' });
    const rows = await listOccurrences(database.db, { stationId });
    const station = await findStation(database.db, stationId);
    if (station === null) throw new Error('station');
    const pdf = stationSheet(createTypesetter(), { station, rows, from: TODAY, until: '2020-08-02', now: evening });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const calendar = calendarFile(rows, { name: 'Đài', now: evening });
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(rows.length);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect((await playReport({ title: 'a', agencyName: 'b' }, rows, evening)).length).toBeGreaterThan(5_000);
  },
  SLOW,
);

test('a stopped campaign takes its bulletins off the air; resumed, they come back in what room is left', async () => {
  const { own, place, above, stationId } = await freshCommune();
  const id = await buildApproved(database.db, above);
  const campaignId = '018f2b3c-0000-7000-8000-00000000c0de';
  await database.db.updateTable('broadcasts.bulletin').set({ campaign_id: campaignId }).where('id', '=', id).execute();
  await as(above.clerk, (context) => scheduleBulletin(context, id, scheduleFor([own.committee.id])));
  const hear = async (event: string) => {
    const handler = campaignHandlers().find((each) => each.event === event);
    await database.db.transaction().execute(async (tx) => {
      await handler?.handle(tx, { id: id, name: event, payload: { campaignId }, attempts: 0 } as never, TEST_NOW);
    });
  };
  await hear('outreach.campaign-stopped');
  expect(await listOccurrences(database.db, { stationId })).toEqual([]);
  await expect(
    as(above.clerk, (context) => scheduleBulletin(context, id, scheduleFor([place.id]))),
  ).rejects.toMatchObject({
    code: 'broadcasts.not-approved',
  });
  await hear('outreach.campaign-resumed');
  expect(await listOccurrences(database.db, { stationId })).toHaveLength(1 + 5 * 2);
});

test('district and commune write at their own level', async () => {
  const levels = await Promise.all(
    [commune, district, centre].map(async (staff) => {
      const id = await as(staff.clerk, (context) => createBulletin(context, bulletinOf()));
      return (await detail(id, staff.clerk)).level;
    }),
  );
  expect(levels).toEqual(['commune', 'district', 'province']);
});

test('the README names every address that boxes may build to', async () => {
  const readme = await readFile(new URL('./README.md', import.meta.url), 'utf8');
  for (const part of ['schedule', 'audio/', 'live.m3u8', 'heartbeat', 'plays']) expect(readme).toContain(`/${part}`);
});
