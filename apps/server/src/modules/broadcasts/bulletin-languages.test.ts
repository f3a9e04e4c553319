import { bulletinBody } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { createLogger } from '../../platform/logs/logger.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltStaff } from '../organisation/testing.ts';
import { abilities as outreachAbilities } from '../outreach/index.ts';
import { buildAudience, buildSubmitted, testPlan } from '../outreach/testing.ts';
import { AudioMaker } from './audio/audio-maker.ts';
import { usableCampaigns } from './campaigns.ts';
import { createBulletin } from './commands/create-bulletin.ts';
import { editBulletin } from './commands/edit-bulletin.ts';
import { makeAudio } from './commands/make-audio.ts';
import { recordBulletin } from './commands/record-bulletin.ts';
import { getBulletin, pageOfBulletins } from './queries/bulletins.ts';
import { createEspeak } from './speech/espeak-speech.ts';
import { buildBroadcastsProvince, bulletinOf, TEST_NOW } from './testing.ts';

const SLOW = 120_000;
let database: TestDatabase;
let centre: BuiltStaff;
let commune: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildBroadcastsProvince(database.db);
  centre = await province.staffOf(province.departments[0]);
  commune = await province.staffOf(province.districts[0].communes[0]);
});
afterAll(() => database.close());

const kept = new Map<string, Uint8Array>();
const files = {
  put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  get: async (key: string) => kept.get(key) ?? new Uint8Array(),
  delete: async (key: string) => void kept.delete(key),
  prove: async () => undefined,
};
const as = <T>(act: Parameters<typeof inCommand<T>>[2], actor = centre.clerk) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);
const detail = (id: string) => getBulletin(database.db, centre.clerk, { id, now: TEST_NOW });
const espeak = createEspeak('espeak-ng');
const maker = () =>
  new AudioMaker({
    db: database.db,
    files,
    clock: { now: () => TEST_NOW },
    logger: createLogger({ level: 'silent' }),
    ffmpeg: 'ffmpeg',
    speech: { espeak, sherpa: espeak },
  });
const KATU = { language: 'ktv', text: '', recorded: true } as const;
const ENGLISH = { language: 'en', text: 'Please install the application.', recorded: false } as const;

test(
  'heard in Vietnamese and English by a voice, in Cơ Tu by a person: each where its part begins, and none left out',
  async () => {
    const body = bulletinOf({ chime: 'bell', otherTexts: [ENGLISH, KATU] });
    const id = await as((context) => createBulletin(context, body));
    await expect(as((context) => makeAudio(context, id))).rejects.toMatchObject({
      code: 'broadcasts.recording-missing',
      values: { vi: 'tiếng Cơ Tu' },
    });
    const bytes = await espeak.speak({ text: 'một hai ba bốn năm', language: 'vi' });
    const upload = (language: 'ktv' | 'vi') =>
      as((context) => recordBulletin(context, files, { id, language, name: 'co-tu.wav', bytes }));
    // Vietnamese is read by the voice here: a recording of it would never be heard.
    await expect(upload('vi')).rejects.toMatchObject({ code: 'broadcasts.recording-unwanted' });
    await upload('ktv');
    await as((context) => makeAudio(context, id));
    await maker().makeAll();
    const { audio, recordings } = await detail(id);
    expect(recordings).toEqual([{ language: 'ktv', name: 'co-tu.wav' }]);
    expect(audio?.parts.map((part) => part.language)).toEqual(['vi', 'en', 'ktv']);
    const starts = audio?.parts.map((part) => part.from) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBeGreaterThan(1);
    expect(audio?.seconds).toBeGreaterThan((starts[2] ?? 0) + 1);
    // A new recording is a new sound: it is to be made and heard again.
    await upload('ktv');
    expect((await detail(id)).audio).toBeNull();
  },
  SLOW,
);

test('a language is there once, with words or a recording, and only those with a voice are read', () => {
  const faults = (otherTexts: unknown) =>
    bulletinBody.safeParse({ ...bulletinOf(), otherTexts }).error?.issues.map((issue) => issue.path.join('.')) ?? [];
  expect(faults([ENGLISH, KATU])).toEqual([]);
  expect(faults([{ ...ENGLISH, text: ' ' }])).toEqual(['otherTexts.0.text']);
  expect(faults([{ ...KATU, text: 'a', recorded: false }])).toEqual(['otherTexts.0.recorded']);
  expect(faults([KATU, KATU])).toEqual(['otherTexts']);
});

const writerOf = (staff: BuiltStaff) => ({
  ...staff.clerk,
  abilities: new Set([...staff.clerk.abilities, ...Object.keys(outreachAbilities)]),
});

test('a bulletin belongs to a campaign of its agency or from above, with a code to read out, and is found by it', async () => {
  const { db } = database;
  const writer = writerOf(centre);
  const audienceId = await buildAudience(db, { actor: writer, count: 1 });
  const campaignId = await buildSubmitted(db, writer, testPlan({ audienceIds: [audienceId] }));
  expect((await usableCampaigns(db, writer.agencyId, TEST_NOW)).map((each) => each.id)).toEqual([campaignId]);
  // A department acts for the province: communes join in, and not the other way round.
  expect((await usableCampaigns(db, commune.clerk.agencyId, TEST_NOW)).map((each) => each.id)).toEqual([campaignId]);
  const low = writerOf(commune);
  const lowAudience = await buildAudience(db, { actor: low, count: 1, from: 10 });
  const lowCampaign = await buildSubmitted(db, low, testPlan({ audienceIds: [lowAudience] }));
  await expect(as((context) => createBulletin(context, bulletinOf({ campaignId: lowCampaign })))).rejects.toMatchObject(
    { code: 'broadcasts.campaign-unusable' },
  );
  const id = await as((context) => createBulletin(context, bulletinOf()));
  await as((context) => editBulletin(context, id, bulletinOf({ campaignId })));
  const { campaign } = await detail(id);
  expect(campaign).toMatchObject({ id: campaignId, code: expect.stringMatching(/^[A-Z0-9]{6}$/) });
  const other = await as((context) => createBulletin(context, bulletinOf({ campaignId })));
  expect((await detail(other)).campaign?.code).toBe(campaign?.code);
  const page = await pageOfBulletins(db, centre.clerk, { campaignId, limit: 10, now: TEST_NOW });
  expect(new Set(page.items.map((each) => each.id))).toEqual(new Set([id, other]));
});
