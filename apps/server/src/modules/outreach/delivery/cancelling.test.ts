import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { approveCampaign } from '../commands/approve-campaign.ts';
import { cancelCampaign } from '../commands/cancel-campaign.ts';
import { resumeCampaign } from '../commands/resume-campaign.ts';
import { stopCampaign } from '../commands/stop-campaign.ts';
import { submitCampaign } from '../commands/submit-campaign.ts';
import { tryCampaign } from '../commands/try-campaign.ts';
import { buildSubmitted, TEST_EXAMPLES, TEST_NOW, TEST_URL, TestGateway, testPlan } from '../testing.ts';
import type { HandOver } from './message-gateway.ts';
import { type Bench, openBench } from './testing.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterEach(() => bench.stopDispatchers());
afterAll(() => bench.close());

const cancel = (id: string) => bench.act((context) => cancelCampaign(context, id, 'đổi kế hoạch'));
const actsOf = async (id: string) => {
  const { rows } = await sql<{ act: string }>`
    SELECT act FROM outreach.campaign_event WHERE campaign_id = ${id} ORDER BY id`.execute(bench.db);
  return rows.map((row) => row.act);
};
const submitted = async (count = 3) =>
  buildSubmitted(bench.db, bench.staff.specialist, testPlan({ audienceIds: [await bench.list(count)] }));

test('cancelled before its time has come, a campaign never begins', async () => {
  const gateway = new TestGateway('never');
  const startAt = new Date(TEST_NOW.getTime() + 3_600_000).toISOString();
  const waiting = await bench.approved({
    audienceIds: [await bench.list(3)],
    schedule: { ...testPlan().schedule, startAt },
  });
  const atDesk = await submitted();
  await cancel(waiting);
  await cancel(atDesk);
  await expect(bench.act((context) => approveCampaign(context, TEST_URL, atDesk))).rejects.toMatchObject({
    code: 'outreach.state-forbids',
  });
  await bench.start(gateway);
  bench.pass(7_200_000);
  // Another that is due proves that the sender has looked.
  const other = await bench.approved({ audienceIds: [await bench.list(1)] });
  await bench.until(() => bench.isState(other, 'done'));
  expect(gateway.taken).toHaveLength(1);
  for (const id of [waiting, atDesk]) await bench.isState(id, 'cancelled');
}, 60_000);

test('cancelled while it is sent, what is on the line gets its answer and the rest is closed', async () => {
  const answers: ((answer: HandOver) => void)[] = [];
  const gateway = new TestGateway('held', { answer: () => new Promise((resolve) => answers.push(resolve)) });
  const id = await bench.approved({ audienceIds: [await bench.list(200)] });
  await bench.start(gateway);
  await bench.until(() => expect(answers).toHaveLength(20));
  await cancel(id);
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ planned: 20, cancelled: 180 }));
  for (const answer of answers) answer({ kind: 'accepted', carrierId: 'late' });
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ accepted: 20, cancelled: 180 }));
  await bench.isState(id, 'cancelled');
  expect(gateway.taken).toHaveLength(20);
}, 60_000);

test('a stopped campaign that is cancelled closes tens of thousands of messages in parts, and nothing goes on', async () => {
  const gateway = new TestGateway('away');
  gateway.up = false;
  const id = await bench.approved({ audienceIds: [await bench.list(45_000)] });
  await bench.start(gateway);
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ planned: 45_000 }));
  await bench.act((context) => stopCampaign(context, id));
  await cancel(id);
  await expect(bench.act((context) => resumeCampaign(context, id))).rejects.toMatchObject({
    code: 'outreach.state-forbids',
  });
  gateway.up = true;
  await bench.until(async () => expect(await bench.counts(id)).toEqual({ cancelled: 45_000 }));
  expect(gateway.taken).toEqual([]);
}, 60_000);

test('submitting, approving, stopping and cancelling twice at once has its effect once', async () => {
  const id = await submitted();
  const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);
  const writer = { actor: bench.staff.specialist, now: TEST_NOW };
  await twice(() => inCommand(bench.db, writer, (context) => submitCampaign(context, id, TEST_EXAMPLES)));
  await twice(() => bench.act((context) => approveCampaign(context, TEST_URL, id)));
  await twice(() => bench.act((context) => stopCampaign(context, id)));
  await twice(() => cancel(id));
  expect(await actsOf(id)).toEqual(['created', 'submitted', 'approved', 'stopped', 'cancelled']);
  const { rows } = await sql`SELECT round FROM outreach.campaign_round WHERE campaign_id = ${id}`.execute(bench.db);
  expect(rows).toEqual([{ round: 1 }]);
}, 60_000);

test('approved by a double click, each person gets one message; tried by a double click, one’s own phone gets one', async () => {
  const gateway = new TestGateway('double');
  const id = await submitted(20);
  const tried = () =>
    inCommand(bench.db, { actor: bench.staff.specialist, now: TEST_NOW }, (context) =>
      tryCampaign(context, id, { phone: '0987000009', variant: 0, baseUrl: TEST_URL }),
    );
  const outcomes = await Promise.allSettled([tried(), tried()]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  const approve = () => bench.act((context) => approveCampaign(context, TEST_URL, id));
  await Promise.all([approve(), approve()]);
  await bench.start(gateway);
  await bench.until(() => bench.isState(id, 'done'));
  await bench.until(() => expect(gateway.taken).toHaveLength(21));
  expect(new Set(gateway.taken.map((message) => message.phone)).size).toBe(21);
}, 60_000);
