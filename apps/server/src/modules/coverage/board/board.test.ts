import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { listAreas } from '../../organisation/index.ts';
import { coverageOf } from '../installs/coverage-of.ts';
import { reconcile } from '../installs/reconcile.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import type { NewInstall } from '../store/installs.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, install, TEST_NOW } from '../testing.ts';
import { exportBoardExcel } from './export-board.ts';
import { getBoard } from './get-board.ts';
import { LivePulse } from './live-pulse.ts';

let database: TestDatabase;
let province: CoverageProvince;
let whole: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  whole = (await province.staffOf(province.committee)).head;
});
afterAll(() => database.close());

const record = (installs: NewInstall[]) => database.db.transaction().execute((tx) => recordInstalls(tx, installs));
const ask = (campaignId: string, parts: { agencyId?: string; day?: string; level?: 'communes'; actor?: Actor } = {}) =>
  getBoard(database.db, parts.actor ?? whole, {
    campaignId,
    agencyId: parts.agencyId,
    day: parts.day,
    level: parts.level ?? 'children',
    now: TEST_NOW,
  });

interface Naive {
  readonly communeId: string | null;
  readonly source: 'app' | 'tally' | 'report';
  readonly sum: number;
}

/** What a clerk with nothing but the events would count. */
async function recount(campaignId: string, day: string): Promise<Naive[]> {
  const { rows } = await sql<Naive>`
    SELECT commune_id AS "communeId", source, sum(count)::int AS sum FROM coverage.install_event
    WHERE source <> 'code' AND (source = 'app' OR campaign_id IS NULL OR campaign_id = ${campaignId})
      AND (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= ${day}::date
    GROUP BY 1, 2`.execute(database.db);
  return rows;
}

test('on any day the board is what the events say when counted one by one', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const communes = province.counted.communes.map((commune) => commune.id);
  const event = fc.record({
    source: fc.constantFrom('app', 'tally', 'code' as const),
    communeId: fc.constantFrom(...communes, null),
    campaignId: fc.constantFrom(campaignId, null, randomUUID()),
    count: fc.integer({ min: 1, max: 90 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 30 }),
      fc.integer({ min: 1, max: 28 }),
      async (list, on) => {
        await record(
          list.map(({ day, ...parts }) =>
            install({
              ...parts,
              at: new Date(`2020-07-${String(day).padStart(2, '0')}T05:00:00Z`),
            } as Partial<NewInstall>),
          ),
        );
        const day = `2020-07-${String(on).padStart(2, '0')}`;
        const board = await ask(campaignId, { day, level: 'communes' });
        const naive = await recount(campaignId, day);
        const of = (communeId: string | null, source: Naive['source']) =>
          naive.find((row) => row.communeId === communeId && row.source === source)?.sum ?? 0;
        const told = (count: number) => (count > 0 && count < 10 ? null : count);
        for (const row of board.rows) {
          const sums = { app: of(row.agencyId, 'app'), tally: of(row.agencyId, 'tally'), report: 0 };
          const { installed } = reconcile(sums, row);
          expect(row.sources).toMatchObject({ app: told(sums.app), tally: told(sums.tally) });
          expect(row.installed).toBe(row.population === 0 ? null : told(installed));
        }
        expect(board.unplaced).toMatchObject({ app: told(of(null, 'app')), tally: told(of(null, 'tally')) });
      },
    ),
    { numRuns: 8 },
  );
});

test('a district is its communes added up, the province its districts, the face says the same', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const [first, second] = province.counted.communes;
  await record([
    install({ communeId: first.id, count: 40, campaignId, source: 'tally' }),
    install({ communeId: second.id, count: 120 }),
  ]);
  const board = await ask(campaignId);
  const district = board.rows.find((row) => row.agencyId === province.counted.district.id);
  const inside = await ask(campaignId, { agencyId: province.counted.district.id });
  expect(inside.rows.reduce((sum, row) => sum + (row.installed ?? 0), 0)).toBe(district?.installed);
  expect(inside.total.population).toBe(3_000);
  expect(board.total.installed).toBe(
    (await coverageOf(database.db, { campaignId, agencyId: province.committee.id })).installed,
  );
  expect(inside.path.map((step) => step.id)).toEqual([province.committee.id, province.counted.district.id]);
  expect(board.trend.at(-1)).toMatchObject({ day: '2020-07-28', installed: board.total.installed });
  expect(board.trend).toHaveLength(28);
});

test('a district’s people see their district, a commune’s their commune, nobody another’s', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const district = (await province.staffOf(province.counted.district)).head;
  const commune = (await province.staffOf(province.counted.communes[0])).clerk;
  const office = (await province.staffOf(province.departments[0])).specialist;
  expect((await ask(campaignId, { actor: district })).total.agencyId).toBe(province.counted.district.id);
  expect((await ask(campaignId, { actor: commune })).rows.map((row) => row.agencyId)).toEqual([commune.agencyId]);
  expect((await ask(campaignId, { actor: office })).total.agencyId).toBe(province.committee.id);
  const elsewhere = province.districts[0].committee.id;
  await expect(ask(campaignId, { actor: district, agencyId: elsewhere })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  await expect(ask(campaignId, { actor: district, agencyId: province.committee.id })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  await expect(ask(randomUUID())).rejects.toMatchObject({ code: 'platform.not-found' });
});

test('one to nine people are told nowhere: not in the line, not in what is missing, not in the drawing, not in Excel', async () => {
  const campaignId = await buildGoal(database.db, province.districts[1].committee.id);
  const areas = await listAreas(database.db);
  const commune = province.districts[1].communes[0];
  await database.db
    .transaction()
    .execute((tx) => sql`UPDATE organisation.agency SET population = 500 WHERE id = ${commune.id}`.execute(tx));
  await record([install({ communeId: commune.id, count: 4, source: 'tally', campaignId })]);
  expect(areas.length).toBeGreaterThan(5);
  const board = await ask(campaignId, { actor: (await province.staffOf(province.districts[1].committee)).head });
  const row = board.rows.find((each) => each.agencyId === commune.id);
  expect(row).toMatchObject({ installed: null, percent: null, percentOfTarget: null, missing: null, behind: null });
  expect(row?.sources.tally).toBeNull();
  expect(row?.spark.every((value) => value === 0)).toBe(true);
  expect((await exportBoardExcel(board)).length).toBeGreaterThan(2_000);
});

test('boards are told once of whatever came in since', async () => {
  const pulse = new LivePulse({ db: database.db, logger: { warn: () => undefined } as never });
  await pulse.start();
  expect(await pulse.beat()).toBe(false);
  await record([install({ communeId: province.counted.communes[0].id })]);
  expect(await pulse.beat()).toBe(true);
  expect(await pulse.beat()).toBe(false);
  await pulse.stop();
});
