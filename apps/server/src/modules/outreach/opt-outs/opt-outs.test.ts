import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltProvince } from '../../organisation/testing.ts';
import { buildAudienceProvince, memoryStore, readLists, TEST_NOW, uploadList } from '../audiences/testing.ts';
import { addOptOut } from '../commands/add-opt-out.ts';
import { removeOptOut } from '../commands/remove-opt-out.ts';
import type { HandOver, MessageGateway, OutgoingMessage } from '../delivery/message-gateway.ts';
import { findOptedOut } from '../store/opt-outs.ts';
import { isRefusal } from './is-refusal.ts';
import { openOptOutLinks } from './opt-out-links.ts';
import { pageOfOptOuts, pageOfReplies } from './opt-out-views.ts';
import { registerOptOutPages } from './register-opt-out-pages.ts';
import { sendConfirmations } from './send-confirmations.ts';
import { takeReply } from './take-reply.ts';

const links = openOptOutLinks('', new Uint8Array(32).fill(7));
let database: TestDatabase;
let province: BuiltProvince;
let clerk: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildAudienceProvince(database.db);
  clerk = (await province.staffOf(province.departments[0])).clerk;
});
afterAll(() => database.close());

const reply = (phone: string, text: string, carrierId: string | null = null, at = TEST_NOW) =>
  database.db.transaction().execute((tx) => takeReply(tx, { gatewayId: 'a', phone, text, at, carrierId }));
const refuses = async (phone: string) => (await findOptedOut(database.db, [phone])).has(phone);

test.each([
  ['TC', true],
  ['tc.', true],
  [' Từ chối ', true],
  ['TỪ CHỐI!', true],
  ['tu choi', true],
  ['tuchoi', true],
  ['HỦY', true],
  ['hu\u0309y', true],
  ['Stop', true],
  ['"TC"', true],
  ['TC giúp tôi', false],
  ['tôi từ chối', false],
  ['huỷ bỏ lịch hẹn', false],
  ['ok', false],
  ['', false],
  ['stopp', false],
])('%s refuses: %s', (text, expected) => expect(isRefusal(text)).toBe(expected));

test('a reply that refuses holds at once and is confirmed once; other words wait in the inbox of who wrote', async () => {
  const files = memoryStore();
  await uploadList(database.db, files, { actor: clerk, text: 'sdt\n0908000001\n' });
  await readLists(database.db, files);
  expect(await reply('84908000001', 'TC', 'm1')).toEqual({ kind: 'opt-out', isNew: true });
  expect(await reply('84908000001', 'TC', 'm1')).toEqual({ kind: 'repeat' });
  expect(await reply('84908000001', 'stop', 'm2', new Date(TEST_NOW.getTime() + 1_000))).toEqual({
    kind: 'opt-out',
    isNew: false,
  });
  expect(await refuses('84908000001')).toBe(true);
  expect(await reply('84908000001', 'Cho hỏi cài ở đâu?\0')).toMatchObject({ kind: 'reply' });
  expect(await reply('84908000001', 'Cho hỏi cài ở đâu?\0')).toEqual({ kind: 'repeat' });
  expect(await reply('VIETTEL', 'x')).toEqual({ kind: 'dropped' });
  const inbox = await pageOfReplies(database.db, clerk, { state: 'new', search: 'cai o dau', limit: 10 });
  expect(inbox.items).toMatchObject([{ text: 'Cho hỏi cài ở đâu?', phone: '84908000001', isOptOut: false }]);
  const other = await province.staffOf(province.departments[1]);
  expect((await pageOfReplies(database.db, other.clerk, { limit: 10 })).items).toEqual([]);
  expect((await pageOfOptOuts(database.db, other.clerk, { limit: 10 })).items).toEqual([]);
  expect((await pageOfOptOuts(database.db, other.clerk, { search: '0908 000 001', limit: 10 })).items).toHaveLength(1);
  const sent = await confirmAll({ kind: 'later', code: 'busy' });
  expect(sent).toEqual(['84908000001']);
  expect(await confirmAll({ kind: 'accepted', carrierId: 'x' })).toEqual(['84908000001']);
  expect(await confirmAll({ kind: 'accepted', carrierId: 'x' })).toEqual([]);
});

async function confirmAll(handOver: HandOver): Promise<string[]> {
  const sent: string[] = [];
  const submit = async (message: OutgoingMessage) => {
    sent.push(message.phone);
    expect(message.text).toMatch(/^Da ghi nhan/);
    return handOver;
  };
  const gateway = { channel: 'sms', networks: [], isUp: () => true, submit } as unknown as MessageGateway;
  await sendConfirmations({ db: database.db, clock: { now: () => TEST_NOW }, gateways: () => [gateway] });
  return sent;
}

test('at the counter a refusal is noted and taken back with its reason; the log keeps both', async () => {
  const act = (run: Parameters<typeof inCommand>[2]) => inCommand(database.db, { actor: clerk, now: TEST_NOW }, run);
  await act((context) => addOptOut(context, { phone: '0908.000.002', note: 'bà nói tại quầy' }));
  await act((context) => addOptOut(context, { phone: '84908000002', note: '' }));
  expect(await refuses('84908000002')).toBe(true);
  await act((context) => removeOptOut(context, { phone: '0908000002', reason: 'ghi nhầm số' }));
  expect(await refuses('84908000002')).toBe(false);
  const log = await database.db
    .selectFrom('outreach.opt_out_log')
    .select(['act', 'note'])
    .where('phone', '=', 84908000002)
    .orderBy('id')
    .execute();
  expect(log).toEqual([
    { act: 'added', note: 'bà nói tại quầy' },
    { act: 'removed', note: 'ghi nhầm số' },
  ]);
});

test('the page works without a script, is small, shows no number, and only its button changes anything', async () => {
  const app = Fastify();
  registerOptOutPages(app, { db: database.db, clock: { now: () => TEST_NOW }, optOutLinks: links });
  const url = links.urlOf('84908000003');
  const first = await app.inject({ url });
  expect(first.statusCode).toBe(200);
  expect(Buffer.byteLength(first.body)).toBeLessThan(10_000);
  expect(first.body).toContain('0908 *** 003');
  expect(first.body).not.toMatch(/000003|<script/);
  expect(await refuses('84908000003')).toBe(false);
  const press = (act: string, to = url) =>
    app.inject({
      method: 'POST',
      url: to,
      payload: `act=${act}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  expect((await press('stop')).body).toContain('đã thôi nhận tin');
  expect((await press('stop')).statusCode).toBe(200);
  expect(await refuses('84908000003')).toBe(true);
  expect((await app.inject({ url })).body).toContain('09:00');
  expect((await press('resume')).body).toContain('lại nhận tin');
  expect(await refuses('84908000003')).toBe(false);
  expect((await press('stop', links.example)).statusCode).toBe(404);
  await app.close();
});
