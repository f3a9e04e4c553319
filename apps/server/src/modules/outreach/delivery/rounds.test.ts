import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { resumeCampaign } from '../commands/resume-campaign.ts';
import { stopCampaign } from '../commands/stop-campaign.ts';
import { TEST_NOW, TestGateway, testPlan } from '../testing.ts';
import type { HandOver, OutgoingMessage } from './message-gateway.ts';
import { type Bench, openBench } from './testing.ts';

const DAY_MS = 86_400_000;
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterEach(() => bench.stopDispatchers());
afterAll(() => bench.close());

const repeating = (repeatTo: 'failed' | 'everyone', repeats: number) => ({
  ...testPlan().schedule,
  repeats,
  repeatEveryDays: 1,
  repeatTo,
});
const phones = (messages: readonly OutgoingMessage[]) => messages.map((message) => Number(message.phone) % 10).sort();

test('a repeat for those not reached goes to whom no round reached, and to nobody whose outcome is unknown', async () => {
  const fates: Record<number, HandOver> = {
    1: { kind: 'refused', code: '8', reason: 'unreachable' },
    2: { kind: 'refused', code: '8', reason: 'unreachable' },
    3: { kind: 'unknown', code: 'no-answer' },
  };
  let round = 1;
  const gateway = new TestGateway('repeat-failed', {
    answer: (message) => {
      const last = Number(message.phone) % 10;
      const isOver = round > 1 && last === 1;
      return (isOver ? undefined : fates[last]) ?? { kind: 'accepted', carrierId: message.id };
    },
  });
  const id = await bench.approved({ audienceIds: [await bench.list(6)], schedule: repeating('failed', 2) });
  await bench.start(gateway);
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ accepted: 3, failed: 2, unknown: 1 }));
  expect(phones(gateway.taken.splice(0))).toEqual([0, 1, 2, 3, 4, 5]);
  // Between two rounds one more says that no message is wanted.
  await sql`INSERT INTO outreach.opt_out (phone, at, via)
    SELECT phone, now(), 'reply' FROM outreach.delivery WHERE campaign_id = ${id} AND phone % 10 = 5`.execute(bench.db);
  round = 2;
  bench.pass(DAY_MS);
  await bench.until(() => expect(phones(gateway.taken)).toEqual([1, 2]));
  await bench.until(async () => expect(await bench.counts(id)).toMatchObject({ accepted: 4, failed: 3 }));
  gateway.taken.splice(0);
  round = 3;
  bench.pass(DAY_MS);
  await bench.until(() => bench.isState(id, 'done'));
  expect(phones(gateway.taken)).toEqual([2]);
}, 60_000);

test('a repeat for everyone brings each person one message a round, whatever the lists, and leaves out who refused meanwhile', async () => {
  const gateway = new TestGateway('repeat-everyone');
  const list = await bench.list(5);
  const id = await bench.approved({ audienceIds: [list], schedule: repeating('everyone', 1) });
  await bench.start(gateway);
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ accepted: 5 }));
  await sql`INSERT INTO outreach.opt_out (phone, at, via)
    SELECT phone, now(), 'link' FROM outreach.delivery WHERE campaign_id = ${id} AND phone % 10 = 4`.execute(bench.db);
  bench.pass(DAY_MS);
  await bench.until(() => bench.isState(id, 'done'));
  expect(phones(gateway.taken)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
  expect(await bench.counts(id)).toEqual({ accepted: 9, 'opted-out': 1 });
}, 60_000);

test('a campaign that stood still for days goes on where it was, and its repeat comes a day later as it was meant to', async () => {
  const gateway = new TestGateway('stood-still');
  gateway.up = false;
  const id = await bench.approved({ audienceIds: [await bench.list(3)], schedule: repeating('everyone', 1) });
  await bench.start(gateway);
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ planned: 3 }));
  await bench.act((context) => stopCampaign(context, id));
  bench.pass(5 * DAY_MS);
  gateway.up = true;
  await bench.act((context) => resumeCampaign(context, id));
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ accepted: 3 }));
  const rounds = async () => {
    const { rows } = await sql<{ state: string; dueAt: Date }>`
      SELECT state, due_at AS "dueAt" FROM outreach.campaign_round WHERE campaign_id = ${id} ORDER BY round`.execute(
      bench.db,
    );
    return rows;
  };
  await bench.until(async () => expect((await rounds())[0]?.state).toBe('done'));
  expect(await rounds()).toMatchObject([{}, { state: 'waiting', dueAt: new Date(TEST_NOW.getTime() + 6 * DAY_MS) }]);
  bench.pass(DAY_MS);
  await bench.until(() => bench.isState(id, 'done'));
  expect(phones(gateway.taken)).toEqual([0, 0, 1, 1, 2, 2]);
}, 60_000);

test('no minute has more messages than the schedule allows, over two servers together', async () => {
  const PER_MINUTE = 30;
  const byMinute = new Map<number, number>();
  const count = (message: OutgoingMessage): HandOver => {
    const minute = Math.floor(bench.clock.now().getTime() / 60_000);
    byMinute.set(minute, (byMinute.get(minute) ?? 0) + 1);
    // A minute that is used up is over.
    if (byMinute.get(minute) === PER_MINUTE) bench.pass(60_000);
    return { kind: 'accepted', carrierId: message.id };
  };
  const lines = ['rate-a', 'rate-b'].map((id) => new TestGateway(id, { answer: count }));
  const id = await bench.approved({
    audienceIds: [await bench.list(100)],
    schedule: { ...testPlan().schedule, perMinute: PER_MINUTE },
  });
  for (const line of lines) await bench.start(line);
  await bench.until(() => bench.isState(id, 'done'));
  expect(Math.max(...byMinute.values())).toBeLessThanOrEqual(PER_MINUTE);
  expect([...byMinute.values()].reduce((sum, each) => sum + each, 0)).toBe(100);
}, 60_000);

test('a line that dies half-way hands over to the next; nobody gets it twice and nobody is left out', async () => {
  const slow = (message: OutgoingMessage): Promise<HandOver> =>
    new Promise((resolve) => setTimeout(() => resolve({ kind: 'accepted', carrierId: message.id }), 2));
  const first = new TestGateway('first', { priority: 1, answer: slow });
  const second = new TestGateway('second', { priority: 2 });
  const accepted = new Set<string>();
  first.answer = async (message) => {
    if (accepted.size >= 300) first.up = false;
    // What was not written to the line of a carrier that is away is surely not taken.
    if (!first.up) return { kind: 'later', code: 'away' };
    accepted.add(message.phone);
    return slow(message);
  };
  const id = await bench.approved({ audienceIds: [await bench.list(1_000)] });
  await bench.start(first, second);
  await bench.until(() => bench.isState(id, 'done'));
  expect(await bench.counts(id)).toEqual({ accepted: 1_000 });
  expect(accepted.size).toBe(300);
  expect(second.taken).toHaveLength(700);
  expect(second.taken.filter((message) => accepted.has(message.phone))).toEqual([]);
  const { rows } = await sql<{ gateway: string; count: number }>`
    SELECT gateway_id AS gateway, count(*)::int AS count FROM outreach.delivery WHERE campaign_id = ${id} GROUP BY 1 ORDER BY 1`.execute(
    bench.db,
  );
  expect(rows).toEqual([
    { gateway: 'first', count: 300 },
    { gateway: 'second', count: 700 },
  ]);
}, 90_000);
