import { randomUUID } from 'node:crypto';
import { MessageCentre } from '@phong-tuyen/smpp/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../../platform/clock/clock.ts';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { LiveBus, notifyLive } from '../../../platform/events/live.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import type { DeliveryReceipt, InboundReply } from '../delivery/message-gateway.ts';
import { listCodes, listCounts, listLines } from '../store/gateway-lines.ts';
import { updateGateway } from '../store/gateways.ts';
import { GATEWAYS_TOPIC } from './gateway-pool.ts';
import { openGatewayPool } from './open-gateway-pool.ts';
import { sealSecrets } from './secrets.ts';
import { buildGateway, SMPP_ACCOUNT, smppInput, TEST_SECRET } from './testing/build-gateway.ts';

let database: TestDatabase;
let bus: LiveBus;
const logger = createLogger({ level: 'silent' });
const open: { stop(): Promise<void> }[] = [];
const until = (check: () => unknown) =>
  vi.waitFor(() => expect(check()).toBeTruthy(), { timeout: 10_000, interval: 10 });

beforeAll(async () => {
  database = await createTestDatabase();
  bus = new LiveBus(database.url, logger);
  await bus.start();
});
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop();
});
afterAll(async () => {
  await bus.stop();
  await database.close();
});

async function startCentre(options = {}) {
  const centre = await MessageCentre.start({ ...SMPP_ACCOUNT, ...options });
  open.push(centre);
  return centre;
}

async function startPool() {
  const pool = openGatewayPool({ db: database.db, clock: systemClock, logger, bus, secret: TEST_SECRET });
  const receipts: DeliveryReceipt[] = [];
  const replies: InboundReply[] = [];
  pool.onReceipt(async (receipt) => void receipts.push(receipt));
  pool.onReply(async (reply) => void replies.push(reply));
  await pool.start();
  open.push(pool);
  return { pool, receipts, replies };
}

const message = (reference: number) => ({
  id: randomUUID(),
  reference,
  phone: '84912345678',
  text: 'Cài đặt Bluezone',
  zalo: null,
});

test('a gateway of the database sends, brings receipts and replies, and counts what it did', async () => {
  const centre = await startCentre();
  const id = await buildGateway(database.db, smppInput(centre.port, { networks: ['viettel'], priority: 2 }));
  const { pool, receipts, replies } = await startPool();
  const gateway = pool.list().find((each) => each.id === id);
  await until(() => gateway?.isUp());
  expect(gateway).toMatchObject({ channel: 'sms', networks: ['viettel'], priority: 2, window: 50, price: 250 });
  const answer = await gateway?.submit(message(11));
  expect(answer).toEqual({ kind: 'accepted', carrierId: centre.taken[0]?.id });
  await until(() => receipts.length === 1);
  expect(receipts[0]).toMatchObject({ gatewayId: id, reference: 11, phone: '84912345678', state: 'delivered' });
  await centre.reply('84912345678', 'TU CHOI');
  expect(replies).toMatchObject([{ gatewayId: id, phone: '84912345678', text: 'TU CHOI', carrierId: null }]);
  centre.setFaults({ unknownStatus: 1 });
  await gateway?.submit(message(12));
  await pool.report();
  const now = new Date();
  const day = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  expect((await listCounts(database.db, day)).get(id)).toEqual({
    accepted: 1,
    refused: 1,
    later: 0,
    unknown: 0,
    delivered: 1,
    failed: 0,
    spent: 250,
  });
  expect(await listCodes(database.db, id, day)).toEqual([{ day, kind: 'refused', code: '0x000004B1', count: 1 }]);
  expect((await listLines(database.db, now)).find((line) => line.gatewayId === id)).toMatchObject({ phase: 'up' });
});

test('a changed gateway is another one within a moment; an unchanged one stays the same; a removed secret is told', async () => {
  const [first, second] = [await startCentre(), await startCentre()];
  const stays = await buildGateway(database.db, smppInput(first.port));
  const changes = await buildGateway(database.db, smppInput(first.port));
  const broken = await buildGateway(database.db, smppInput(first.port), new Uint8Array(32).fill(9));
  const { pool } = await startPool();
  const find = (id: string) => pool.list().find((each) => each.id === id);
  const [stayed, before] = [find(stays), find(changes)];
  await until(() => before?.isUp());
  await database.db.transaction().execute(async (tx) => {
    const sealed = sealSecrets({ password: SMPP_ACCOUNT.password }, changes, TEST_SECRET);
    await updateGateway(tx, changes, { ...smppInput(second.port, { window: 7 }), sealed }, new Date());
    await notifyLive(tx, { topic: GATEWAYS_TOPIC, ids: [changes], agencyIds: [] });
  });
  await until(() => find(changes) !== before && find(changes)?.isUp());
  expect(find(changes)?.window).toBe(7);
  expect(find(stays)).toBe(stayed);
  expect(second.bound).toBe(1);
  expect(find(broken)).toBeUndefined();
  expect(pool.broken.has(broken)).toBe(true);
});

test('an account that is refused rests instead of failing every message', async () => {
  const centre = await startCentre();
  const id = await buildGateway(database.db, smppInput(centre.port));
  const { pool } = await startPool();
  const gateway = pool.list().find((each) => each.id === id);
  await until(() => gateway?.isUp());
  centre.setFaults({ badSource: 1 });
  await expect(gateway?.submit(message(1))).resolves.toEqual({ kind: 'later', code: 'ESME_RINVSRCADR' });
  expect(gateway?.isUp()).toBe(false);
  expect(gateway?.state()).toMatchObject({ phase: 'held', fault: { code: 'ESME_RINVSRCADR' } });
  await expect(gateway?.submit(message(2))).resolves.toMatchObject({ kind: 'later' });
  expect(centre.counts.submitted).toBe(1);
});

test('receipts are not confirmed while nobody takes them', async () => {
  const centre = await startCentre();
  const id = await buildGateway(database.db, smppInput(centre.port));
  const pool = openGatewayPool({ db: database.db, clock: systemClock, logger, bus, secret: TEST_SECRET });
  await pool.start();
  open.push(pool);
  const gateway = pool.list().find((each) => each.id === id);
  await until(() => gateway?.isUp());
  await gateway?.submit(message(1));
  await expect(centre.reply('84912345678', 'TU CHOI')).resolves.not.toBe(0);
  const receipts: DeliveryReceipt[] = [];
  pool.onReceipt(async (receipt) => void receipts.push(receipt));
  await until(() => centre.counts.confirmed === 1);
  expect(receipts).toHaveLength(1);
});
