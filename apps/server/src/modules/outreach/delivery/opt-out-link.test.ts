import { MessageCentre } from '@phong-tuyen/smpp/testing';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { LiveBus } from '../../../platform/events/live.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltStaff } from '../../organisation/testing.ts';
import { estimateCampaign } from '../campaigns/estimate.ts';
import { createCampaign } from '../commands/create-campaign.ts';
import { saveCampaign } from '../commands/save-campaign.ts';
import { tryCampaign } from '../commands/try-campaign.ts';
import { openGatewayPool } from '../gateways/open-gateway-pool.ts';
import { buildGateway, SMPP_ACCOUNT, smppInput, TEST_SECRET } from '../gateways/testing/build-gateway.ts';
import { registerOptOutPages } from '../opt-outs/register-opt-out-pages.ts';
import { findCampaignRow } from '../store/campaigns.ts';
import {
  buildApproved,
  buildAudience,
  buildOutreachProvince,
  TEST_EXAMPLES,
  TEST_LINKS,
  TEST_NOW,
  TEST_URL,
  testPlan,
} from '../testing.ts';
import { Dispatcher } from './dispatcher.ts';

const logger = createLogger({ level: 'silent' });
const clock = { now: () => TEST_NOW };
const app = Fastify();
let database: TestDatabase;
let staff: BuiltStaff;
let centre: MessageCentre;
let bus: LiveBus;
let pool: ReturnType<typeof openGatewayPool>;
let dispatcher: Dispatcher;

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
  centre = await MessageCentre.start(SMPP_ACCOUNT);
  await buildGateway(database.db, smppInput(centre.port));
  bus = new LiveBus(database.url, logger);
  await bus.start();
  pool = openGatewayPool({ db: database.db, clock, logger, bus, secret: TEST_SECRET });
  await pool.start();
  dispatcher = new Dispatcher({ db: database.db, clock, logger, bus, gateways: pool, optOutLinks: TEST_LINKS });
  await dispatcher.start();
  registerOptOutPages(app, { db: database.db, clock, optOutLinks: TEST_LINKS });
});
afterAll(async () => {
  await app.close();
  await dispatcher.stop();
  await pool.stop();
  await bus.stop();
  await centre.stop();
  await database.close();
});

const TEXT = 'Cài Bluezone: {lien_ket}. Từ chối: {tu_choi}';
const plan = (audienceIds: string[]) =>
  testPlan({ audienceIds, messages: [{ language: 'vi', group: null, text: TEXT, unaccented: true, zalo: null }] });
const linkIn = (text: string) => /Tu choi: (\S+)$/.exec(text)?.[1] ?? '';
const people = () => centre.taken.filter((message) => message.to.startsWith('84907'));
const textTo = (phone: string) => centre.taken.filter((message) => message.to === phone).at(-1)?.text ?? '';
const isDone = (id: string) =>
  vi.waitFor(
    async () => {
      const { rows } = await sql<{ state: string }>`SELECT state FROM outreach.campaign WHERE id = ${id}`.execute(
        database.db,
      );
      expect(rows[0]?.state).toBe('done');
    },
    { timeout: 20_000, interval: 50 },
  );

test('each message brings its reader’s own link; who presses the button there is left out of the next campaign', async () => {
  const list = await buildAudience(database.db, { actor: staff.specialist, count: 3, from: 7_000_000 });
  const staffOf = { writer: staff.specialist, approver: staff.leader };
  const first = await buildApproved(database.db, staffOf, plan([list]));
  await isDone(first);
  expect(people()).toHaveLength(3);
  const links = people().map((message) => linkIn(message.text));
  expect(new Set(links).size).toBe(3);
  const path = linkIn(textTo('84907000001')).replace(TEST_URL, '');
  expect((await app.inject({ url: path })).body).toContain('0907 *** 001');
  await app.inject({
    method: 'POST',
    url: path,
    payload: 'act=stop',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const { rows } = await sql`SELECT phone, via, campaign_id FROM outreach.opt_out`.execute(database.db);
  expect(rows).toEqual([{ phone: 84_907_000_001, via: 'link', campaign_id: first }]);
  const second = await buildApproved(database.db, staffOf, plan([list]));
  await isDone(second);
  expect(
    people()
      .slice(3)
      .map((message) => message.to),
  ).toEqual(['84907000000', '84907000002']);
}, 60_000);

test('previews count with the length of the real link and bring nobody’s own; the try has one’s own', async () => {
  const list = await buildAudience(database.db, { actor: staff.specialist, count: 20, from: 7_100_000 });
  const as = { actor: staff.specialist, now: TEST_NOW };
  const id = await inCommand(database.db, as, (context) => createCampaign(context, 'Thử'));
  const version = (await findCampaignRow(database.db, id))?.version ?? 0;
  await inCommand(database.db, as, (context) => saveCampaign(context, id, { version, plan: plan([list]) }));
  await inCommand(database.db, as, (context) =>
    tryCampaign(context, id, { phone: '0987000001', variant: 0, baseUrl: TEST_URL }),
  );
  await vi.waitFor(() => expect(textTo('84987000001')).not.toBe(''), { timeout: 10_000, interval: 50 });
  const mine = textTo('84987000001');
  expect(linkIn(mine)).toBe(TEST_LINKS.urlOf('84987000001'));
  const row = await findCampaignRow(database.db, id);
  if (row === null) throw new Error('the campaign is gone');
  const parts = { gateways: pool.list(), minimumGroup: 10, examples: TEST_EXAMPLES };
  const estimate = await estimateCampaign(database.db, row, parts);
  for (const preview of estimate.previews) {
    expect(linkIn(preview.text)).toBe(TEST_LINKS.example);
    expect(preview.text.length).toBe(mine.length);
    expect(preview.segments).toBe(1);
  }
  expect(estimate.smsSegments).toBe(20);
});
