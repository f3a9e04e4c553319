import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { LiveBus } from '../../../platform/events/live.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../../organisation/testing.ts';
import { reconcileUnknown } from '../commands/reconcile-unknown.ts';
import { resumeCampaign } from '../commands/resume-campaign.ts';
import { stopCampaign } from '../commands/stop-campaign.ts';
import {
  buildApproved,
  buildAudience,
  buildOutreachProvince,
  TEST_LINKS,
  TEST_NOW,
  TestGateway,
  TestPool,
  testPlan,
} from '../testing.ts';
import { Dispatcher } from './dispatcher.ts';
import type { DeliveryReceipt, HandOver } from './message-gateway.ts';

const logger = createLogger({ level: 'silent' });
const clock = { now: () => new Date(TEST_NOW.getTime()) };
let database: TestDatabase;
let province: BuiltProvince;
let staff: BuiltStaff;
let bus: LiveBus;
const running: Dispatcher[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
});
afterAll(() => database.close());
beforeEach(async () => {
  bus = new LiveBus(database.url, logger);
  await bus.start();
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  await bus.stop();
});

async function start(pool: TestPool, deadAfterMs = 15_000): Promise<Dispatcher> {
  const dispatcher = new Dispatcher({
    db: database.db,
    clock,
    logger,
    bus,
    gateways: pool,
    optOutLinks: TEST_LINKS,
    deadAfterMs,
  });
  await dispatcher.start();
  running.push(dispatcher);
  return dispatcher;
}

let from = 0;
/** A list with numbers of its own. */
const audience = (count: number) => {
  from += 100_000;
  return buildAudience(database.db, { actor: staff.specialist, count, from });
};
const approved = async (count: number, plan: Parameters<typeof testPlan>[0] = {}) =>
  buildApproved(
    database.db,
    { writer: staff.specialist, approver: staff.leader },
    testPlan({ audienceIds: [await audience(count)], ...plan }),
  );

async function counts(campaignId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: string; count: number }>`
    SELECT state, count(*)::int AS count FROM outreach.delivery WHERE campaign_id = ${campaignId} GROUP BY 1`.execute(
    database.db,
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
const lots = async (campaignId: string) =>
  (
    await sql<{ count: number }>`
      SELECT count(*)::int AS count FROM outreach.lot WHERE campaign_id = ${campaignId}`.execute(database.db)
  ).rows[0]?.count;
const stateOf = async (id: string) =>
  (await sql<{ state: string }>`SELECT state FROM outreach.campaign WHERE id = ${id}`.execute(database.db)).rows[0]
    ?.state;
const until = (check: () => Promise<unknown> | unknown) => vi.waitFor(check, { timeout: 20_000, interval: 30 });
const act = <T>(run: (context: Parameters<typeof stopCampaign>[0]) => Promise<T>) =>
  inCommand(database.db, { actor: staff.leader, now: TEST_NOW }, run);

function receiptOf(gatewayId: string, parts: Partial<DeliveryReceipt>): DeliveryReceipt {
  return {
    gatewayId,
    carrierId: null,
    reference: null,
    phone: null,
    state: 'delivered',
    code: 'DELIVRD',
    reason: null,
    at: TEST_NOW,
    ...parts,
  };
}

test('every number of two overlapping lists gets its message once, with its own link, and the campaign ends', async () => {
  const gateway = new TestGateway('sms-a');
  const lists = [
    await buildAudience(database.db, { actor: staff.specialist, count: 60, from: 5_000_000 }),
    await buildAudience(database.db, { actor: staff.specialist, count: 60, from: 5_000_030 }),
  ];
  await sql`INSERT INTO outreach.opt_out (phone, at, via) VALUES (84905000001, now(), 'reply')`.execute(database.db);
  const id = await buildApproved(
    database.db,
    { writer: staff.specialist, approver: staff.leader },
    testPlan({ audienceIds: lists }),
  );
  await start(new TestPool([gateway]));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  expect(await counts(id)).toEqual({ accepted: 89, 'opted-out': 1 });
  expect(new Set(gateway.taken.map((message) => message.phone)).size).toBe(89);
  expect(gateway.taken[0]?.text).toMatch(
    /^Kinh gui Nguoi \d+, dia phuong: https:\/\/phong-tuyen\.example\/cai-dat\/\w+$/,
  );
}, 60_000);

test('stop keeps all that was not handed over, resume sends exactly the rest', async () => {
  const gateway = new TestGateway('sms-b', {
    answer: (message) =>
      new Promise((resolve) => setTimeout(() => resolve({ kind: 'accepted', carrierId: `b-${message.id}` }), 5)),
  });
  const id = await approved(2_000);
  await start(new TestPool([gateway]));
  await until(() => expect(gateway.taken.length).toBeGreaterThan(200));
  await act((context) => stopCampaign(context, id));
  await until(async () => expect(await lots(id)).toBe(0));
  const taken = gateway.taken.length;
  const atStop = await counts(id);
  expect(atStop['accepted']).toBe(taken);
  expect(atStop['planned']).toBe(2_000 - taken);
  await act((context) => resumeCampaign(context, id));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  expect(gateway.taken.length).toBe(2_000);
  expect(new Set(gateway.taken.map((message) => message.phone)).size).toBe(2_000);
}, 60_000);

test('what a dead sender had in hand is unknown, never sent again by itself, and goes again when a person says so', async () => {
  const silent = new TestGateway('sms-c', { answer: () => new Promise(() => undefined) });
  const id = await approved(50);
  const dead = await start(new TestPool([silent]));
  await until(() => expect(silent.taken.length).toBe(20));
  // As after a power cut: nobody hears of it again.
  await sql`DELETE FROM outreach.sender`.execute(database.db);
  running.splice(running.indexOf(dead), 1);
  silent.up = false;
  const next = new TestGateway('sms-d');
  await start(new TestPool([next]));
  await until(async () => expect(Object.keys(await counts(id)).sort()).toEqual(['accepted', 'unknown']));
  const { unknown = 0, accepted = 0 } = await counts(id);
  expect(unknown + accepted).toBe(50);
  // The window, and the few whose leaving was noted ahead.
  expect(unknown).toBeGreaterThanOrEqual(20);
  expect(unknown).toBeLessThan(45);
  const first = new Set(silent.taken.map((message) => message.phone));
  expect(next.taken.filter((message) => first.has(message.phone))).toEqual([]);
  await until(async () => expect(await stateOf(id)).toBe('done'));
  await act((context) => reconcileUnknown(context, id, { decision: 'send-again', reason: 'máy chủ mất điện' }));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  expect(await counts(id)).toEqual({ accepted: 50 });
  await dead.stop();
}, 60_000);

test('receipts may come before their answer, twice, late, and by reference; delivered stands', async () => {
  let release: ((answer: HandOver) => void) | undefined;
  const gateway = new TestGateway('sms-e', { answer: () => new Promise((resolve) => (release = resolve)) });
  const pool = new TestPool([gateway]);
  const id = await approved(1);
  await start(pool);
  await until(() => expect(release).toBeDefined());
  await pool.receive(receiptOf('sms-e', { carrierId: 'e-1' }));
  release?.({ kind: 'accepted', carrierId: 'e-1' });
  await until(async () => expect(await counts(id)).toEqual({ delivered: 1 }));
  await pool.receive(receiptOf('sms-e', { carrierId: 'e-1' }));
  await pool.receive(receiptOf('sms-e', { carrierId: 'e-1', state: 'failed', code: 'EXPIRED', reason: 'expired' }));
  expect(await counts(id)).toEqual({ delivered: 1 });

  const unanswered = await approved(1);
  gateway.answer = () => ({ kind: 'unknown', code: 'no-answer' });
  await until(async () => expect(await counts(unanswered)).toEqual({ unknown: 1 }));
  const message = gateway.taken.at(-1);
  await pool.receive(
    receiptOf('sms-e', { reference: message?.reference ?? 0, phone: message?.phone ?? '', carrierId: 'e-2' }),
  );
  expect(await counts(unanswered)).toEqual({ delivered: 1 });
}, 60_000);

test('who has no Zalo gets the same row by SMS; who refused does not', async () => {
  const zalo = new TestGateway('zalo', {
    channel: 'zalo',
    answer: (message) => ({
      kind: 'refused',
      code: '-118',
      reason: Number(message.phone) % 2 === 0 ? 'no-account' : 'opted-out',
    }),
  });
  const sms = new TestGateway('sms-f');
  const template = { templateId: '7', parameters: { ten: '{ten}' } };
  const id = await approved(10, {
    channels: ['zalo', 'sms'],
    messages: [{ language: 'vi', group: null, text: 'Xin chào {ten}', unaccented: false, zalo: template }],
  });
  await start(new TestPool([zalo, sms]));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  expect(await counts(id)).toEqual({ accepted: 5, failed: 5 });
  expect(sms.taken.map((message) => message.zalo)).toEqual([null, null, null, null, null]);
  expect(zalo.taken[0]?.zalo?.parameters['ten']).toMatch(/^Người \d+$/);
}, 60_000);

test('two servers share one campaign and send each message once', async () => {
  const [one, two] = [new TestGateway('sms-g'), new TestGateway('sms-g')];
  const slow = (message: { id: string }): Promise<HandOver> =>
    new Promise((resolve) => setTimeout(() => resolve({ kind: 'accepted', carrierId: `g-${message.id}` }), 3));
  one.answer = slow;
  two.answer = slow;
  const id = await approved(1_500);
  await start(new TestPool([one]));
  await start(new TestPool([two]));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  const phones = [...one.taken, ...two.taken].map((message) => message.phone);
  expect(phones.length).toBe(1_500);
  expect(new Set(phones).size).toBe(1_500);
}, 60_000);

test('what a throttled line puts off goes out later, once', async () => {
  let calls = 0;
  const gateway = new TestGateway('sms-h', {
    answer: (message) =>
      calls++ < 5 ? { kind: 'later', code: 'throttled' } : { kind: 'accepted', carrierId: `h-${message.id}` },
  });
  const id = await approved(5);
  await start(new TestPool([gateway]));
  await until(async () => expect(await stateOf(id)).toBe('done'));
  expect(await counts(id)).toEqual({ accepted: 5 });
}, 60_000);
