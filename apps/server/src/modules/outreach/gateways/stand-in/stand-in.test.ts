import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../../../platform/clock/clock.ts';
import { createTestDatabase, type TestDatabase } from '../../../../platform/database/testing/test-database.ts';
import { createLogger } from '../../../../platform/logs/logger.ts';
import type { InboundReply } from '../../delivery/message-gateway.ts';
import { listGateways } from '../../store/gateways.ts';
import { gatewaysCheck, zaloConsentCheck } from '../gateways-check.ts';
import { openGatewayPool } from '../open-gateway-pool.ts';
import { buildGateway, smppInput, TEST_SECRET, zaloInput } from '../testing/build-gateway.ts';
import { ensureStandInGateway } from './stand-in.ts';

let database: TestDatabase;
const logger = createLogger({ level: 'silent' });
const bus = { onUpdate: () => () => true, onReturn: () => () => true };
let now = new Date();
const clock = { now: () => now };

beforeEach(async () => {
  now = new Date();
  database = await createTestDatabase();
});
afterEach(() => database.close());

const openPool = (hasStandIn: boolean) =>
  openGatewayPool({ db: database.db, clock: systemClock, logger, bus, secret: TEST_SECRET, hasStandIn });

test('the demo sends over real SMPP to its own station, is answered by it, and says of each line how it stands', async () => {
  expect(await gatewaysCheck({ db: database.db, clock }).check()).toMatchObject({ state: 'good' });
  const parts = { secret: TEST_SECRET, now };
  await Promise.all([1, 2, 3].map(() => ensureStandInGateway(database.db, parts)));
  expect((await listGateways(database.db)).filter((row) => row.isStandIn)).toHaveLength(1);

  const pool = openPool(true);
  const replies: InboundReply[] = [];
  pool.onReply(async (reply) => void replies.push(reply));
  pool.onReceipt(async () => undefined);
  await pool.start();
  const [gateway] = pool.list();
  expect(gateway?.isStandIn).toBe(true);
  await vi.waitFor(() => expect(gateway?.isUp()).toBe(true), { timeout: 20_000 });
  const message = { id: randomUUID(), reference: 1, phone: '84912345678', text: 'Cài đặt Bluezone', zalo: null };
  expect(await gateway?.submit(message)).toMatchObject({ kind: 'accepted' });
  expect(await pool.standIn?.recent()).toMatchObject([{ to: '84912345678', text: 'Cài đặt Bluezone' }]);
  expect(await pool.standIn?.reply('84912345678', 'TU CHOI')).toBe(true);
  expect(replies).toMatchObject([{ phone: '84912345678', text: 'TU CHOI' }]);

  await pool.report();
  now = new Date();
  expect(await gatewaysCheck({ db: database.db, clock }).check()).toMatchObject({ state: 'good' });
  await pool.stop();
  const down = await gatewaysCheck({ db: database.db, clock }).check();
  expect(down).toMatchObject({ state: 'bad', vi: expect.stringContaining('Trạm thử') });
});

test('a line that cannot connect is bad after a minute, in words; without the stand-in its line does not open', async () => {
  await ensureStandInGateway(database.db, { secret: TEST_SECRET, now });
  const closed = await buildGateway(database.db, smppInput(1, { name: 'Nhà mạng A' }));
  const pool = openPool(false);
  await pool.start();
  expect([...pool.broken.keys()]).toHaveLength(1);
  const gateway = pool.list().find((each) => each.id === closed);
  await vi.waitFor(() => expect(gateway?.state().fault?.code).toBe('ECONNREFUSED'), { timeout: 10_000 });
  await pool.report();
  now = new Date(Date.now() + 5_000);
  const soon = await gatewaysCheck({ db: database.db, clock }).check();
  expect(soon.en).toContain('Nhà mạng A: connecting again. The carrier’s machine takes no connections.');
  await pool.report();
  await database.db
    .updateTable('outreach.gateway_line')
    .set({ since: new Date(now.getTime() - 120_000), seen_at: now })
    .where('gateway_id', '=', closed)
    .execute();
  const late = await gatewaysCheck({ db: database.db, clock }).check();
  expect(late).toMatchObject({ state: 'bad', vi: expect.stringContaining('Nhà mạng A: không gửi được.') });
  await pool.stop();
});

test('Zalo without consent is told with what to do', async () => {
  expect(await zaloConsentCheck({ db: database.db, clock }).check()).toMatchObject({ state: 'good' });
  await buildGateway(database.db, zaloInput());
  expect(await zaloConsentCheck({ db: database.db, clock }).check()).toMatchObject({
    state: 'bad',
    vi: 'Zalo OA thử: Chưa kết nối Zalo. Bấm "Kết nối Zalo".',
  });
});
