import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { ensureCode } from '../codes/ensure-code.ts';
import { findCode } from '../codes/find-code.ts';
import { countsOfCodes } from '../store/codes.ts';
import type { NewInstall } from '../store/installs.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, install, TEST_NOW } from '../testing.ts';
import { coverageOf } from './coverage-of.ts';
import { recordInstalls } from './record-installs.ts';

let database: TestDatabase;
let province: CoverageProvince;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
});
afterAll(() => database.close());

const record = (installs: NewInstall | NewInstall[]) =>
  database.db.transaction().execute((tx) => recordInstalls(tx, installs));

test('what carries the same once-key is counted once: twice in one call, in two calls, in two at once', async () => {
  const commune = province.districts[0].communes[0].id;
  const once = install({ communeId: commune, onceKey: randomUUID() });
  expect(await record([once, once])).toBe(1);
  expect(await record(once)).toBe(0);
  const other = install({ communeId: commune, onceKey: randomUUID() });
  const counted = await Promise.all([record(other), record(other), record(other)]);
  expect(counted.sort()).toEqual([0, 0, 1]);
  expect(await sumOf(commune)).toBe(2);
});

test('many writers at once lose nothing, and sums are the events added up', async () => {
  const [a, b] = province.districts[1].communes;
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      record([install({ communeId: (n % 2 ? a : b).id }), install({ communeId: (n % 2 ? b : a).id, count: 2 })]),
    ),
  );
  expect((await sumOf(a.id)) + (await sumOf(b.id))).toBe(60);
});

test('days are those of Vietnam', async () => {
  const communeId = province.districts[0].communes[1].id;
  await record(install({ communeId, at: new Date('2020-07-27T17:30:00Z') }));
  const { rows } = await sql<{ day: string }>`
    SELECT day FROM coverage.commune_day WHERE commune_id = ${communeId}`.execute(database.db);
  expect(rows).toEqual([{ day: '2020-07-28' }]);
});

test('a code brings its campaign and commune, and keeps its own count', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const agencyId = province.counted.communes[0].id;
  const word = await database.db
    .transaction()
    .execute((tx) =>
      ensureCode(tx, { campaignId, channel: 'poster', agencyId, placeId: null, label: 'x', now: TEST_NOW }),
    );
  const codeId = (await findCode(database.db, word))?.id ?? '';
  await record([install({ source: 'code', codeId, count: 7 }), install({ source: 'tally', codeId, count: 3 })]);
  expect((await countsOfCodes(database.db, [codeId])).get(codeId)).toEqual({ opened: 7, installed: 3 });
  expect(await coverageOf(database.db, { campaignId, agencyId })).toEqual({
    installed: 3,
    population: 1_000,
    smartphones: 650,
    percent: 0.3,
    target: 60,
  });
});

test('a province is the sum of its communes, each source counted for what it says and never twice', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const [first, second] = province.counted.communes.map((commune) => commune.id);
  const of = (agencyId: string) => coverageOf(database.db, { campaignId, agencyId });
  const before = await of(province.committee.id);
  await record([
    install({ communeId: second ?? null, count: 400 }),
    install({ communeId: second ?? null, source: 'tally', campaignId, count: 300 }),
    install({ communeId: first ?? null, source: 'tally', campaignId: randomUUID(), count: 500 }),
  ]);
  const whole = await of(province.committee.id);
  expect(whole.installed - before.installed).toBe(400);
  const parts = await Promise.all(
    [...province.counted.communes, ...province.districts.flatMap((district) => district.communes)].map((commune) =>
      of(commune.id),
    ),
  );
  expect(parts.reduce((sum, part) => sum + part.installed, 0)).toBe(whole.installed);
  expect(parts.reduce((sum, part) => sum + part.population, 0)).toBe(whole.population);
});

test('nothing that counts backwards is taken but a report’s correction', async () => {
  const communeId = province.counted.communes[0].id;
  await expect(record(install({ communeId, count: -1 }))).rejects.toThrow(/install_event/);
  await expect(record(install({ communeId, count: 0 }))).rejects.toThrow(/install_event/);
});

async function sumOf(communeId: string): Promise<number> {
  const { rows } = await sql<{ kept: number; naive: number }>`
    SELECT (SELECT sum(count) FROM coverage.commune_day WHERE commune_id = ${communeId})::int AS kept,
      (SELECT sum(count) FROM coverage.install_event WHERE commune_id = ${communeId})::int AS naive`.execute(
    database.db,
  );
  expect(rows[0]?.kept).toBe(rows[0]?.naive);
  return rows[0]?.kept ?? 0;
}
