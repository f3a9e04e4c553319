import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { BuiltStaff } from '../../organisation/testing.ts';
import { buildApproved, buildAudience, buildOutreachProvince, TEST_NOW, testPlan } from '../testing.ts';
import { planDueRounds } from './planner.ts';
import { isInWindow, localMinuteOf } from './send-window.ts';
import { FAIL_OVER_MS, servingLines } from './serving-lines.ts';
import { TokenBucket } from './token-bucket.ts';

let database: TestDatabase;
let staff: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
});
afterAll(() => database.close());

test('any lists make one row a number, opt-outs set apart, and planning twice adds nothing', async () => {
  let base = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ from: fc.nat(40), count: fc.integer({ min: 1, max: 40 }), step: fc.integer({ min: 1, max: 3 }) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      fc.nat(80),
      async (lists, optOut) => {
        base += 1_000;
        const audienceIds: string[] = [];
        const phones = new Set<number>();
        for (const list of lists) {
          audienceIds.push(
            await buildAudience(database.db, { actor: staff.specialist, ...list, from: base + list.from }),
          );
          for (let n = 0; n < list.count; n++) phones.add(84_900_000_000 + base + list.from + n * list.step);
        }
        const out = 84_900_000_000 + base + optOut;
        await sql`INSERT INTO outreach.opt_out (phone, at, via) VALUES (${out}, now(), 'link')`.execute(database.db);
        const people = { writer: staff.specialist, approver: staff.leader };
        const id = await buildApproved(database.db, people, testPlan({ audienceIds }));
        const clock = { now: () => TEST_NOW };
        await planDueRounds({ db: database.db, clock }, () => false);
        await sql`UPDATE outreach.campaign_round SET state = 'planning', planned_to = 0 WHERE campaign_id = ${id}`.execute(
          database.db,
        );
        await planDueRounds({ db: database.db, clock }, () => false);
        const { rows } = await sql<{ phone: number; state: string }>`
          SELECT phone, state FROM outreach.delivery WHERE campaign_id = ${id} ORDER BY phone`.execute(database.db);
        expect(rows.map((row) => row.phone)).toEqual([...phones].sort((a, b) => a - b));
        for (const row of rows) expect(row.state).toBe(row.phone === out ? 'opted-out' : 'planned');
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test('nothing but an emergency goes out at night or outside the campaign’s hours', () => {
  const minute = fc.integer({ min: 0, max: 1_440 });
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), minute, minute, (now, windowFrom, windowUntil) => {
      const { schedule } = testPlan();
      const plan = { emergency: false, schedule: { ...schedule, windowFrom, windowUntil } };
      const at = localMinuteOf(now);
      if (isInWindow(plan, now)) {
        expect(at).toBeGreaterThanOrEqual(Math.max(windowFrom, 6 * 60));
        expect(at).toBeLessThan(Math.min(windowUntil, 22 * 60));
      }
      expect(isInWindow({ ...plan, emergency: true }, now)).toBe(true);
    }),
  );
});

test('a network is served by the first line that is not away for long, its own before one for all', () => {
  const line = (id: string, networks: string[], priority: number, downSince: number | null = null) => ({
    gateway: { id, channel: 'sms' as const, networks, priority },
    downSince,
  });
  const asked = { channel: 'sms' as const, network: 'viettel' };
  const [own, all, spare] = [line('own', ['viettel'], 1), line('all', [], 1), line('spare', [], 2)];
  expect(servingLines([spare, all, own], asked, 0)).toEqual(['own']);
  expect(servingLines([{ ...own, downSince: 0 }, all, spare], asked, FAIL_OVER_MS - 1)).toEqual(['own']);
  expect(servingLines([{ ...own, downSince: 0 }, all, spare], asked, FAIL_OVER_MS)).toEqual(['all']);
  expect(servingLines([line('other', ['mobifone'], 1)], asked, 0)).toEqual([]);
});

test('a line never gives out more than its rate, whatever the moments it is asked in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.array(fc.nat(300), { maxLength: 200 }), (perSecond, pauses) => {
      const bucket = new TokenBucket(perSecond, 0);
      let now = 0;
      let given = 0;
      for (const pause of pauses) {
        now += pause;
        while (bucket.take(now)) given++;
      }
      expect(given).toBeLessThanOrEqual((now / 1_000) * perSecond + Math.max(1, perSecond / 10) + 1e-6);
    }),
  );
});
