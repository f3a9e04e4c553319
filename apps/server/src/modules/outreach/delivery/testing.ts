import { sql } from 'kysely';
import { expect, vi } from 'vitest';
import { createTestDatabase } from '../../../platform/database/testing/test-database.ts';
import { LiveBus } from '../../../platform/events/live.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import {
  buildApproved,
  buildAudience,
  buildOutreachProvince,
  TEST_LINKS,
  TEST_NOW,
  type TestGateway,
  TestPool,
  testPlan,
} from '../testing.ts';
import { Dispatcher } from './dispatcher.ts';

/** A database with one agency's staff, a clock that the test moves, and dispatchers over lines of the test. */
export async function openBench() {
  const logger = createLogger({ level: 'silent' });
  const database = await createTestDatabase();
  const { db } = database;
  const province = await buildOutreachProvince(db);
  const staff = await province.staffOf(province.departments[0]);
  const bus = new LiveBus(database.url, logger);
  await bus.start();
  const running: Dispatcher[] = [];
  let now = TEST_NOW;
  let from = 0;
  const clock = { now: () => now };
  const state = async (id: string) => {
    const { rows } = await sql<{ state: string }>`SELECT state FROM outreach.campaign WHERE id = ${id}`.execute(db);
    return rows[0]?.state;
  };
  return {
    db,
    staff,
    clock,
    state,
    until: (check: () => Promise<unknown> | unknown) => vi.waitFor(check, { timeout: 30_000, interval: 20 }),
    /** Lets time pass for rounds, hours and rates; lines know nothing of it. */
    pass: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    /** A list of numbers that no other list has. @returns its id */
    list: (count: number) => {
      from += 100_000;
      return buildAudience(db, { actor: staff.specialist, count, from });
    },
    approved: (plan: Parameters<typeof testPlan>[0]) =>
      buildApproved(db, { writer: staff.specialist, approver: staff.leader }, testPlan(plan)),
    act: <T>(run: Parameters<typeof inCommand<T>>[2]) => inCommand(db, { actor: staff.leader, now }, run),
    start: async (...gateways: TestGateway[]) => {
      const parts = { db, clock, logger, bus, gateways: new TestPool(gateways), optOutLinks: TEST_LINKS };
      const dispatcher = new Dispatcher(parts);
      await dispatcher.start();
      running.push(dispatcher);
      return dispatcher;
    },
    counts: async (id: string): Promise<Record<string, number>> => {
      const { rows } = await sql<{ state: string; count: number }>`
        SELECT state, count(*)::int AS count FROM outreach.delivery WHERE campaign_id = ${id} AND round > 0 GROUP BY 1`.execute(
        db,
      );
      return Object.fromEntries(rows.map((row) => [row.state, row.count]));
    },
    isState: async (id: string, wanted: string) => expect(await state(id)).toBe(wanted),
    /** Ends a test: the next begins with no dispatcher and at the first hour. */
    stopDispatchers: async () => {
      for (const each of running.splice(0)) await each.stop();
      now = TEST_NOW;
    },
    close: async () => {
      for (const each of running.splice(0)) await each.stop();
      await bus.stop();
      await database.close();
    },
  };
}

export type Bench = Awaited<ReturnType<typeof openBench>>;
