import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltStaff } from '../organisation/testing.ts';
import { addScreen } from './commands/add-screen.ts';
import { approvePlaylist } from './commands/approve-playlist.ts';
import { createPlaylist } from './commands/create-playlist.ts';
import { endEmergency } from './commands/end-emergency.ts';
import { makeSlide } from './commands/make-slide.ts';
import { noteHeartbeat } from './commands/note-heartbeat.ts';
import { renewScreenToken } from './commands/renew-screen-token.ts';
import { savePlaylist } from './commands/save-playlist.ts';
import { startEmergency } from './commands/start-emergency.ts';
import { submitPlaylist } from './commands/submit-playlist.ts';
import { PosterPress } from './posters/poster-press.ts';
import { getScreen, listEmergencies } from './queries/screens.ts';
import { createCampaignHandlers } from './screens/campaign-handlers.ts';
import { emergencyOf, manifestOf } from './screens/manifest.ts';
import { screensCheck } from './screens/screens-check.ts';
import { tellSilentScreens } from './screens/tell-silent-screens.ts';
import { findScreen } from './store/screens.ts';
import { buildCampaign, buildDisplaysProvince, openTestFiles, posterWords, TEST_NOW } from './testing.ts';

let database: TestDatabase;
let staff: BuiltStaff;
let campaignId = '';
let screen = '';
let token = '';
let playlist = '';
const press = new PosterPress();
const { files, forget } = openTestFiles();
const parts = { files, press, baseUrl: 'https://phongtuyen.songthu.gov.vn' };
const words = () => ({ name: 'Tuần này', campaignId, screenIds: [screen] });
const DAYS = [1, 2, 3, 4, 5, 6, 7];
let mediaId = '';
const items = () => [{ mediaId, seconds: 10, from: null, until: null, startMinute: 0, endMinute: 0, days: DAYS }];

const as = <T>(actor: Actor, act: (context: CommandContext) => Promise<T>, now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
const manifest = async () => {
  const row = await findScreen(database.db, screen);
  if (row === null) throw new Error('no screen');
  return manifestOf(database.db, row);
};

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildDisplaysProvince(database.db);
  staff = await province.staffOf(province.committee);
  campaignId = await buildCampaign(database.db, staff.clerk);
  screen = await as(staff.clerk, (context) =>
    addScreen(context, {
      name: 'Sảnh',
      address: '',
      setting: 'lobby',
      orientation: 'portrait',
      off: null,
      ticker: '',
      clock: true,
      placeId: null,
    }),
  );
  token = await as(staff.clerk, (context) => renewScreenToken(context, screen, (size) => Buffer.alloc(size, 5)));
  mediaId = await as(staff.clerk, (context) =>
    makeSlide(context, parts, { name: 'Một cửa', campaignId, content: posterWords().content }),
  );
  playlist = await as(staff.leader, (context) => createPlaylist(context, { ...words(), items: items() }));
  await as(staff.clerk, (context) => submitPlaylist(context, playlist));
}, 120_000);
afterAll(async () => {
  await press.close();
  await database.close();
  forget();
});

test('goes on air by a second person only, whole and frozen, and stops with its campaign', async () => {
  await expect(as(staff.leader, (context) => approvePlaylist(context, playlist))).rejects.toMatchObject({
    code: 'displays.own-work',
  });
  expect((await manifest()).items).toEqual([]);
  await as(staff.head, (context) => approvePlaylist(context, playlist));
  const onAir = await manifest();
  expect(onAir.items.map((item) => [item.name, item.kind, item.sha256.length])).toEqual([['Một cửa', 'slide', 64]]);
  // Writing on does not touch what is on air.
  await as(staff.clerk, (context) => savePlaylist(context, playlist, { ...words(), items: [], version: 1 }));
  expect(await manifest()).toEqual(onAir);
  await expect(
    as(staff.clerk, (context) => savePlaylist(context, playlist, { ...words(), items: [], version: 1 })),
  ).rejects.toMatchObject({ code: 'displays.changed-meanwhile' });
  const tell = async (event: string) => {
    for (const handler of createCampaignHandlers().filter((each) => each.event === event))
      await as(staff.clerk, ({ tx }) => handler.handle(tx, { payload: { campaignId } } as never, TEST_NOW));
  };
  await tell('outreach.campaign-stopped');
  await tell('outreach.campaign-stopped');
  expect((await manifest()).items).toEqual([]);
  await tell('outreach.campaign-resumed');
  expect((await manifest()).version).toBe(onAir.version);
});

test('what takes precedence ends by itself and by order; a silent screen is told of', async () => {
  const row = await findScreen(database.db, screen);
  if (row === null) throw new Error('no screen');
  const check = () => screensCheck({ db: database.db, clock: { now: () => TEST_NOW } }).check();
  expect((await check()).state).toBe('slow');
  const report = {
    showing: 'Một cửa',
    version: 'x',
    app: '',
    width: 1080,
    height: 1920,
    storageUsed: 1,
    startedAt: TEST_NOW.toISOString(),
    faults: [],
  };
  await as(staff.clerk, (context) => noteHeartbeat(context, token, report));
  expect((await check()).state).toBe('good');
  const minutesOn = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);
  expect(await tellSilentScreens(database.db, minutesOn(29))).toBe(0);
  expect(await tellSilentScreens(database.db, minutesOn(31))).toBe(2);
  expect(await tellSilentScreens(database.db, minutesOn(41))).toBe(0);
  const view = await getScreen(database.db, staff.clerk, { id: screen, now: TEST_NOW });
  expect([view.resolution, view.isCurrent]).toEqual(['1080×1920', false]);
  const order = {
    headline: { vi: 'Bão số 5', en: '' },
    lead: { vi: '', en: '' },
    hotline: '112',
    screenIds: [screen],
    minutes: 30,
    reason: 'bão vào bờ',
  };
  const id = await as(staff.leader, (context) => startEmergency(context, parts, order));
  expect((await emergencyOf(database.db, row, minutesOn(29)))?.id).toBe(id);
  expect(await emergencyOf(database.db, row, minutesOn(30))).toBeNull();
  await as(staff.leader, (context) => endEmergency(context, id), minutesOn(5));
  expect(await emergencyOf(database.db, row, minutesOn(6))).toBeNull();
  const { items: told } = await listEmergencies(database.db, staff.clerk, minutesOn(6));
  expect([told[0]?.running, told[0]?.reason]).toEqual([false, 'bão vào bờ']);
}, 60_000);
