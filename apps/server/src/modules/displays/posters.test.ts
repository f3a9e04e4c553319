import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { readKeptFile } from '../../platform/files/read-file.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../organisation/testing.ts';
import { createPoster } from './commands/create-poster.ts';
import { importPlaces } from './commands/import-places.ts';
import { orderPrint } from './commands/order-print.ts';
import { planPlacements } from './commands/plan-placements.ts';
import { tickPlacement } from './commands/tick-placement.ts';
import { PosterPress } from './posters/poster-press.ts';
import { PrintShop } from './posters/print-shop.ts';
import { getPlacement, getPlacementProgress, listPlacements } from './queries/placements.ts';
import { findPrint } from './store/prints.ts';
import { findTick } from './store/ticks.ts';
import { buildCampaign, buildDisplaysProvince, openTestFiles, posterWords, TEST_NOW, testDeps } from './testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
let committee: BuiltStaff;
let commune: BuiltStaff;
let posterId = '';
const { files, forget } = openTestFiles();
const PHOTO = readFileSync(new URL('../documents/demo/images/seal.png', import.meta.url));

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildDisplaysProvince(database.db);
  committee = await province.staffOf(province.committee);
  commune = await province.staffOf(province.districts[0].communes[0]);
  const campaignId = await buildCampaign(database.db, committee.specialist);
  await as(committee.specialist, (context) => importPlaces(context, { content: listOf('Một cửa'), keep: true }));
  posterId = await as(committee.specialist, (context) => createPoster(context, { ...posterWords(), campaignId }));
}, 60_000);
afterAll(async () => {
  await database.close();
  forget();
});

/** One place a commune, as it would be pasted. */
const listOf = (what: string) =>
  [
    'Tên địa điểm\tLoại\tCơ quan',
    ...province.districts.flatMap((district) =>
      district.communes.map((each) => `${what} ${each.name}\t${what}\t${each.name}`),
    ),
  ].join('\n');
const as = <T>(actor: Actor, act: (context: CommandContext) => Promise<T>, now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
const tick = (overrides: object = {}) => ({
  act: 'hang' as const,
  note: '',
  requestKey: crypto.randomUUID(),
  latitude: null,
  longitude: null,
  photo: { name: 'anh.png', bytes: PHOTO },
  small: null,
  ...overrides,
});

test('a list is looked at first, kept once, and known when it comes again', async () => {
  const content = listOf('Chợ');
  const look = await as(committee.specialist, (context) => importPlaces(context, { content, keep: false }));
  expect([look.added, look.known, look.faults]).toEqual([4, 0, []]);
  const kept = await as(committee.specialist, (context) => importPlaces(context, { content, keep: true }));
  const again = await as(committee.specialist, (context) => importPlaces(context, { content, keep: true }));
  expect([kept.added, again.added, again.known]).toEqual([4, 0, 4]);
});

test('a checklist is planned once, ticked with a photo, and counted by commune and district', async () => {
  const plan = { posterId, format: 'a3' as const, types: ['one-stop' as const], placeIds: [], dueOn: '2020-08-03' };
  expect(await as(committee.specialist, (context) => planPlacements(context, plan))).toEqual({ planned: 4, known: 0 });
  expect(await as(committee.specialist, (context) => planPlacements(context, plan))).toEqual({ planned: 0, known: 4 });
  const mine = await listPlacements(database.db, commune.clerk, { mine: true, limit: 10, now: TEST_NOW });
  expect(mine.items.map((item) => [item.state, item.late, item.acts])).toEqual([['to-hang', true, ['hang']]]);
  const id = mine.items[0]?.id ?? '';
  await expect(
    as(commune.clerk, (context) => tickPlacement(context, files, id, tick({ photo: null }))),
  ).rejects.toMatchObject({ code: 'displays.photo-needed' });
  const press = tick({ latitude: 15.88, longitude: 108.33 });
  await as(commune.clerk, (context) => tickPlacement(context, files, id, press));
  await as(commune.clerk, (context) => tickPlacement(context, files, id, press));
  const detail = await getPlacement(database.db, commune.clerk, { id, now: TEST_NOW });
  expect([detail.state, detail.ticks.length, detail.ticks[0]?.hasLocation]).toEqual(['hung', 1, true]);
  const kept = await findTick(database.db, detail.ticks[0]?.id ?? '');
  const original = await readKeptFile(database.db, files, kept?.originalFileId ?? '');
  expect(Buffer.from(original.bytes).equals(PHOTO)).toBe(true);
  const progress = await getPlacementProgress(database.db, committee.specialist, { now: TEST_NOW });
  expect(progress.all).toEqual({ total: 4, hung: 1, late: 3, broken: 0 });
  expect(progress.districts.map((each) => [each.total, each.hung])).toEqual([
    [2, 0],
    [2, 1],
  ]);
  await as(commune.clerk, (context) => tickPlacement(context, files, id, tick({ act: 'report-missing', photo: null })));
  const after = await getPlacementProgress(database.db, committee.specialist, { now: TEST_NOW });
  expect(after.all).toEqual({ total: 4, hung: 0, late: 4, broken: 1 });
});

test('a print of many places is made by one shop, page by page, and kept', async () => {
  const id = await as(committee.specialist, (context) =>
    orderPrint(context, { posterId, format: 'a5', sheet: 'a4', placeIds: [], type: 'one-stop' }),
  );
  const deps = testDeps({ db: database.db, url: database.url, files });
  const press = new PosterPress();
  const shops = [new PrintShop(deps, press), new PrintShop(deps, press)];
  await Promise.all(shops.map((shop) => shop.drain()));
  const print = await findPrint(database.db, id);
  expect([print?.state, print?.donePages, print?.pages, print?.attempts]).toEqual(['done', 4, 4, 1]);
  const { bytes } = await readKeptFile(database.db, files, print?.fileId ?? '');
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  await press.close();
}, 60_000);
