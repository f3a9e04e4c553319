import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../platform/clock/clock.ts';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildServer } from '../../../platform/http/build-server.ts';
import { registerRoutes } from '../../../platform/http/register-routes.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import type { DeliveryReceipt } from '../delivery/message-gateway.ts';
import { callbackToken } from '../gateways/http/read-callback.ts';
import { openGatewayPool } from '../gateways/open-gateway-pool.ts';
import { buildGateway, httpInput, TEST_SECRET, zaloInput } from '../gateways/testing/build-gateway.ts';
import { signedEvent } from '../gateways/testing/zalo-stand-in.ts';
import { trackingId } from '../gateways/zalo/tracking-id.ts';
import { createCallbackRoutes } from './gateway-callbacks.ts';

let database: TestDatabase;
let app: FastifyInstance;
let zalo: string;
let agent: string;
let fails = false;
const receipts: DeliveryReceipt[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = createLogger({ level: 'silent' });
  const bus = { onUpdate: () => () => true, onReturn: () => () => true };
  const pool = openGatewayPool({ db: database.db, clock: systemClock, logger, bus, secret: TEST_SECRET });
  pool.onReceipt(async (receipt) => {
    if (fails) throw new Error('the database is away');
    receipts.push(receipt);
  });
  zalo = await buildGateway(database.db, zaloInput());
  agent = await buildGateway(database.db, httpInput('http://127.0.0.1:1/'));
  app = await buildServer({ logger, trustProxy: undefined, maxFileBytes: 1_000, secure: true });
  registerRoutes(app, createCallbackRoutes({ secret: TEST_SECRET, pool }), {
    db: database.db,
    clock: systemClock,
    findActor: async () => null,
  });
  await app.ready();
});
beforeEach(() => {
  receipts.length = 0;
  fails = false;
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const mark = trackingId({ id: '018f2b3c-0000-7000-8000-000000000000', reference: 77, phone: '84912345678' });
const received = (id: string) => ({
  event_name: 'user_received_message',
  app_id: '1',
  timestamp: Date.now(),
  message: { msg_id: id, tracking_id: mark, delivery_time: String(Date.now()) },
});
const tell = (signed: { payload: string; headers: Record<string, string> }, id = zalo) =>
  app.inject({ method: 'POST', url: `/api/gateways/${id}/zalo-events`, ...signed });

test('an event that Zalo signed is taken once, however often it is repeated', async () => {
  const event = signedEvent(received('m1'));
  for (let repeat = 0; repeat < 3; repeat++) expect((await tell(event)).statusCode).toBe(200);
  expect(receipts).toMatchObject([
    { gatewayId: zalo, carrierId: 'm1', reference: 77, phone: '84912345678', state: 'delivered', code: 'RECEIVED' },
  ]);
});

test('an event that could not be kept is taken when it comes again', async () => {
  const event = signedEvent(received('m2'));
  fails = true;
  expect((await tell(event)).statusCode).toBe(500);
  fails = false;
  expect((await tell(event)).statusCode).toBe(200);
  expect(receipts).toHaveLength(1);
});

test('what is not signed, wrongly signed, changed, or for another line gets nothing', async () => {
  const good = signedEvent(received('m3'));
  const bad = [
    { ...good, headers: { 'content-type': 'application/json' } },
    signedEvent(received('m3'), { secret: 'guess' }),
    signedEvent(received('m3'), { id: '5' }),
    { ...good, payload: good.payload.replace('m3', 'm4') },
  ];
  for (const each of bad) expect((await tell(each)).statusCode).toBe(404);
  expect((await tell(good, agent)).statusCode).toBe(404);
  expect((await tell(good, 'x')).statusCode).toBe(404);
  expect(receipts).toEqual([]);
});

test('events of other kinds are answered and leave nothing', async () => {
  expect((await tell(signedEvent({ event_name: 'follow', follower: { id: '1' } }))).statusCode).toBe(200);
  expect(receipts).toEqual([]);
});

test('an agent’s receipts come by their token only', async () => {
  const query = 'SMSID=abc&SendStatus=5&SendSuccess=1&phonenumber=0912345678&telcoid=1&RequestId=r1';
  const call = (token: string, asked = query) =>
    app.inject({ url: `/api/gateways/${agent}/receipts/${token}?${asked}` });
  expect((await call('x'.repeat(43))).statusCode).toBe(404);
  const token = callbackToken(agent, 'secret');
  expect((await call(token)).statusCode).toBe(200);
  expect(receipts.map(({ carrierId, state, phone }) => [carrierId, state, phone])).toEqual([
    ['abc', 'delivered', '84912345678'],
    ['request:r1', 'delivered', '84912345678'],
  ]);
  receipts.length = 0;
  await call(token, 'SMSID=abc&SendStatus=5&SendSuccess=0&SendFailed=1');
  await call(token, 'SMSID=abc&SendStatus=3');
  expect(receipts.map(({ state, reason }) => [state, reason])).toEqual([
    ['failed', 'unreachable'],
    ['underway', null],
  ]);
});
