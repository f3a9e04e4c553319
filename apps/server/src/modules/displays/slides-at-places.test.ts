import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { readKeptFile } from '../../platform/files/read-file.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { ensureCode } from '../coverage/index.ts';
import type { BuiltProvince, BuiltStaff } from '../organisation/testing.ts';
import { addScreen } from './commands/add-screen.ts';
import { approvePlaylist } from './commands/approve-playlist.ts';
import { changeScreen } from './commands/change-screen.ts';
import { closePlace } from './commands/close-place.ts';
import { createPlaylist } from './commands/create-playlist.ts';
import { importPlaces } from './commands/import-places.ts';
import { makeSlide } from './commands/make-slide.ts';
import { submitPlaylist } from './commands/submit-playlist.ts';
import { PosterPress } from './posters/poster-press.ts';
import { fileOfScreen, manifestOf } from './screens/manifest.ts';
import { SlidePainter } from './screens/slide-painter.ts';
import { listPlaceRows } from './store/places.ts';
import { findScreen } from './store/screens.ts';
import { buildCampaign, buildDisplaysProvince, openTestFiles, posterWords, TEST_NOW, testDeps } from './testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
let committee: BuiltStaff;
let commune: BuiltStaff;
let campaignId = '';
let placeId = '';
const screens: Record<'atPlace' | 'ofCommune' | 'own', string> = { atPlace: '', ofCommune: '', own: '' };
const press = new PosterPress();
const { files, forget } = openTestFiles();

const as = <T>(actor: Actor, act: (context: CommandContext) => Promise<T>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);
const screenWords = (name: string, place: string | null = null) => ({
  name,
  address: '',
  setting: 'lobby' as const,
  orientation: 'landscape' as const,
  off: null,
  ticker: '',
  clock: true,
  placeId: place,
});

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildDisplaysProvince(database.db);
  committee = await province.staffOf(province.committee);
  commune = await province.staffOf(province.districts[0].communes[0]);
  campaignId = await buildCampaign(database.db, committee.clerk);
  const content = `Tên địa điểm\tLoại\tCơ quan\nChợ Thử\tChợ\t${province.districts[0].communes[0].name}`;
  await as(committee.specialist, (context) => importPlaces(context, { content, keep: true }));
  placeId = (await listPlaceRows(database.db, { agencyIds: null, limit: 1 }))[0]?.id ?? '';
  screens.atPlace = await as(committee.clerk, (context) => addScreen(context, screenWords('Cổng chợ', placeId)));
  screens.own = await as(committee.clerk, (context) => addScreen(context, screenWords('Sảnh tỉnh')));
  screens.ofCommune = await as(commune.clerk, (context) => addScreen(context, screenWords('Sảnh xã')));
  const mediaId = await as(committee.clerk, (context) =>
    makeSlide(
      context,
      { files, press, baseUrl: 'https://phongtuyen.songthu.gov.vn' },
      { name: 'Chợ', campaignId, content: posterWords().content },
    ),
  );
  const item = { mediaId, seconds: 10, from: null, until: null, startMinute: 0, endMinute: 0, days: [1, 2, 3, 4, 5] };
  const playlist = await as(committee.clerk, (context) =>
    createPlaylist(context, { name: 'Tuần', campaignId, screenIds: Object.values(screens), items: [item] }),
  );
  await as(committee.clerk, (context) => submitPlaylist(context, playlist));
  await as(committee.head, (context) => approvePlaylist(context, playlist));
}, 120_000);
afterAll(async () => {
  await press.close();
  await database.close();
  forget();
});

async function rowOf(name: keyof typeof screens) {
  const row = await findScreen(database.db, screens[name]);
  if (row === null) throw new Error('no screen');
  return row;
}
/** Checksum of the slide that a screen shows. */
const shown = async (name: keyof typeof screens) => (await manifestOf(database.db, await rowOf(name))).items[0]?.sha256;
const paint = () => new SlidePainter(testDeps({ db: database.db, url: database.url, files }), press).drain();
/** What the code of a screen stands for: installs by it are counted there. */
const codeAt = (agencyId: string, place: string | null) =>
  as(committee.clerk, ({ tx }) =>
    ensureCode(tx, { campaignId, channel: 'screen', agencyId, placeId: place, label: '', now: TEST_NOW }),
  );

test('each screen shows the code of its own place, or of its agency, and another when it is moved', async () => {
  const before = await shown('own');
  expect([await shown('atPlace'), await shown('ofCommune')]).toEqual([before, before]);
  await Promise.all([paint(), paint()]);
  const [atPlace, ofCommune, own] = [await shown('atPlace'), await shown('ofCommune'), await shown('own')];
  expect(own).toBe(before);
  expect(new Set([atPlace, ofCommune, own]).size).toBe(3);
  const id = await fileOfScreen(database.db, await rowOf('atPlace'), { sha256: atPlace ?? '', now: TEST_NOW });
  expect((await readKeptFile(database.db, files, id ?? '')).bytes.length).toBeGreaterThan(1_000);
  const codes = await database.db.selectFrom('displays.slide_face').select(['agency_id', 'place_id', 'code']).execute();
  const communeId = commune.clerk.agencyId;
  expect(new Map(codes.map((row) => [row.place_id, row.code]))).toEqual(
    new Map([
      [placeId, await codeAt(communeId, placeId)],
      [null, await codeAt(communeId, null)],
    ]),
  );

  await as(committee.clerk, (context) => changeScreen(context, screens.atPlace, screenWords('Cổng chợ')));
  expect(await shown('atPlace')).toBe(before);
  await as(commune.clerk, (context) => changeScreen(context, screens.ofCommune, screenWords('Sảnh xã', placeId)));
  // Drawn before, at once there.
  expect(await shown('ofCommune')).toBe(atPlace);
  await as(committee.specialist, (context) => closePlace(context, placeId));
  expect(await shown('ofCommune')).toBe(ofCommune);
  await expect(
    as(committee.clerk, (context) => changeScreen(context, screens.own, screenWords('Sảnh tỉnh', placeId))),
  ).rejects.toMatchObject({ code: 'displays.place-outside' });
}, 60_000);
