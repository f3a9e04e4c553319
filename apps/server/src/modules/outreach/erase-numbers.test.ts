import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { BuiltStaff } from '../organisation/testing.ts';
import { addUp } from './campaigns/figures.ts';
import { planDueRounds } from './delivery/planner.ts';
import { eraseOldNumbers } from './jobs.ts';
import { groupDeliveries } from './store/figures.ts';
import { buildApproved, buildAudience, buildOutreachProvince, TEST_NOW, testPlan } from './testing.ts';

let database: TestDatabase;
let staff: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
});
afterAll(() => database.close());

const DAY_MS = 86_400_000;
const erase = (days: number) =>
  eraseOldNumbers(database.db, { now: new Date(TEST_NOW.getTime() + days * DAY_MS), keepDays: 90 });
const counts = (id: string) => database.db.transaction().execute(async (tx) => addUp(await groupDeliveries(tx, id)));

test('ninety days after its end a campaign keeps its counts, and no number and no name', async () => {
  const audienceIds = [await buildAudience(database.db, { actor: staff.specialist, count: 40 })];
  const people = { writer: staff.specialist, approver: staff.leader };
  const schedule = { ...testPlan().schedule, repeats: 1, repeatEveryDays: 1, repeatTo: 'everyone' as const };
  const id = await buildApproved(database.db, people, testPlan({ audienceIds, schedule }));
  const tomorrow = { now: () => new Date(TEST_NOW.getTime() + DAY_MS) };
  // A repeat is planned once the round before is done.
  for (const round of [1, 2]) {
    await planDueRounds({ db: database.db, clock: tomorrow }, () => false);
    await sql`UPDATE outreach.campaign_round SET state = 'done' WHERE campaign_id = ${id} AND round = ${round}`.execute(
      database.db,
    );
  }
  await sql`UPDATE outreach.delivery SET state = CASE WHEN phone % 2 = 0 THEN 'delivered' ELSE 'failed' END, carrier_id = 'c' || phone`.execute(
    database.db,
  );
  expect(await erase(1_000)).toBe(0);
  await sql`UPDATE outreach.campaign SET state = 'done', ended_at = ${TEST_NOW} WHERE id = ${id}`.execute(database.db);
  const before = await counts(id);
  expect(await erase(90)).toBe(0);
  expect(await erase(91)).toBe(80);
  const { rows } = await sql<{ round: number; phone: number; name: null; carrier: null }>`
    SELECT round, phone, name, carrier_id AS carrier FROM outreach.delivery WHERE campaign_id = ${id}`.execute(
    database.db,
  );
  expect(rows.filter((row) => row.phone > 0 || row.name !== null || row.carrier !== null)).toEqual([]);
  expect(new Set(rows.map((row) => `${row.round}/${row.phone}`)).size).toBe(80);
  expect(await counts(id)).toEqual(before);
  expect(await erase(91)).toBe(0);
});
