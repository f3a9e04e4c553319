import { spawn } from 'node:child_process';
import { SmppClient } from '@phong-tuyen/smpp';
import { sql } from 'kysely';
import { getCampaign, listCampaignsFor } from '../apps/server/src/modules/outreach/campaigns/get-campaign.ts';
import { listDeliveriesFor } from '../apps/server/src/modules/outreach/campaigns/list-deliveries.ts';
import { approveCampaign } from '../apps/server/src/modules/outreach/commands/approve-campaign.ts';
import { Dispatcher } from '../apps/server/src/modules/outreach/delivery/dispatcher.ts';
import { FigureKeeper } from '../apps/server/src/modules/outreach/delivery/figure-keeper.ts';
import type { GatewayPool, MessageGateway } from '../apps/server/src/modules/outreach/delivery/message-gateway.ts';
import { planDueRounds } from '../apps/server/src/modules/outreach/delivery/planner.ts';
import { SMPP_ACCOUNT } from '../apps/server/src/modules/outreach/gateways/testing/build-gateway.ts';
import {
  buildAudience,
  buildOutreachProvince,
  buildSubmitted,
  TEST_EXAMPLES,
  TEST_LINKS,
  TEST_NOW,
  TEST_URL,
  testPlan,
} from '../apps/server/src/modules/outreach/testing.ts';
import { connectDatabase } from '../apps/server/src/platform/database/connect.ts';
import { migrate } from '../apps/server/src/platform/database/migrate.ts';
import { startThrowAwayCluster } from '../apps/server/src/platform/database/testing/throw-away-cluster.ts';
import { LiveBus } from '../apps/server/src/platform/events/live.ts';
import { createLogger } from '../apps/server/src/platform/logs/logger.ts';
import { inCommand } from '../apps/server/src/platform/testing/test-context.ts';
import { measure, printTable } from './measure.ts';

// Handing over against the bare SMPP client, planning, and pages, each on data of real size. Fewer messages: two numbers as arguments.
const SENT = Number(process.argv[2] ?? 60_000);
const PLANNED = Number(process.argv[3] ?? 1_500_000);
const WINDOW = 50;
const TEXT = 'Kinh gui ong/ba: moi cai Bluezone.';

const cluster = await startThrowAwayCluster();
await migrate(cluster.url);
const { db, close } = connectDatabase(cluster.url);
const logger = createLogger({ level: 'silent' });
const clock = { now: () => TEST_NOW };
const bus = new LiveBus(cluster.url, logger);
await bus.start();
const province = await buildOutreachProvince(db);
const staff = await province.staffOf(province.departments[0]);
const megabytes = () => Math.round(process.memoryUsage().rss / 1_048_576);

async function startCentre(latencyMs: number) {
  const child = spawn(
    process.execPath,
    [
      'packages/smpp/src/testing/smsc-process.ts',
      ...['--system-id', SMPP_ACCOUNT.systemId, '--password', SMPP_ACCOUNT.password],
      ...['--faults', JSON.stringify({ latencyMs, noReceipts: 1 })],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
  );
  return { port: JSON.parse(line).port as number, stop: () => child.kill('SIGTERM') };
}

/** A client on the line, up. */
async function openClient(port: number): Promise<SmppClient> {
  const source = { ton: 5, npi: 0, address: 'BO Y TE' };
  const client = new SmppClient({ host: '127.0.0.1', port, ...SMPP_ACCOUNT, window: WINDOW, source });
  client.onReceipt(async () => undefined);
  client.start();
  while (client.state.phase !== 'up') await new Promise((resolve) => setTimeout(resolve, 5));
  return client;
}

/** The bare client with the same window: as fast as the line goes. @returns messages a second */
async function bare(port: number): Promise<number> {
  const client = await openClient(port);
  const started = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: WINDOW }, async () => {
      while (next < SENT) {
        const reference = next++ % 65_536;
        await client.submit({ phone: String(84_900_000_000 + next), text: TEXT, reference });
      }
    }),
  );
  const perSecond = SENT / ((performance.now() - started) / 1_000);
  await client.stop();
  return perSecond;
}

/** One line over the same client, without a limit a second: what is measured is everything around it. */
function poolOf(client: SmppClient): GatewayPool {
  const gateway: MessageGateway = {
    ...{ id: 'bench', name: 'bench', channel: 'sms', networks: [], priority: 1, window: WINDOW, price: 250 },
    perSecond: 1_000_000,
    isUp: () => client.state.phase === 'up',
    submit: (message) => client.submit(message),
  };
  return {
    start: async () => undefined,
    stop: () => client.stop(),
    list: () => [gateway],
    onReceipt: () => undefined,
    onReply: () => undefined,
  };
}

async function approved(count: number, from: number): Promise<string> {
  const list = await buildAudience(db, {
    actor: staff.specialist,
    count,
    from,
    communeId: province.districts[0].communes[0].id,
  });
  await sql`ANALYZE outreach.contact`.execute(connectOwner.db);
  const message = { language: 'vi', group: null, text: TEXT, unaccented: true, zalo: null } as const;
  const id = await buildSubmitted(db, staff.specialist, testPlan({ audienceIds: [list], messages: [message] }));
  await inCommand(db, { actor: staff.leader, now: TEST_NOW }, (context) => approveCampaign(context, TEST_URL, id));
  return id;
}

/** Our dispatcher over the same client: rows, claims, answers and all. @returns messages a second */
async function dispatched(port: number, from: number): Promise<number> {
  const id = await approved(SENT, from);
  await planDueRounds({ db, clock }, () => false);
  const gateways = poolOf(await openClient(port));
  const dispatcher = new Dispatcher({ db, clock, logger, bus, gateways, optOutLinks: TEST_LINKS });
  const started = performance.now();
  await dispatcher.start();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { rows } = await sql<{ open: boolean }>`
      SELECT EXISTS (SELECT FROM outreach.delivery WHERE campaign_id = ${id} AND state = 'planned') AS open`.execute(
      db,
    );
    if (rows[0]?.open === false) break;
  }
  const perSecond = SENT / ((performance.now() - started) / 1_000);
  await dispatcher.stop();
  await gateways.stop();
  return perSecond;
}

const connectOwner = connectDatabase(cluster.url, { role: null });
process.stdout.write(
  `\n### Handing over ${SENT} messages, window ${WINDOW} (norm: at least 70 % of the bare client)\n\n`,
);
process.stdout.write(
  '| answer after | bare client, a second | dispatcher, a second | share |\n|---:|---:|---:|---:|\n',
);
for (const [index, latency] of [10, 0].entries()) {
  const centre = await startCentre(latency);
  const alone = await bare(centre.port);
  const ours = await dispatched(centre.port, 1_000_000 * (index + 1));
  centre.stop();
  process.stdout.write(
    `| ${latency} ms | ${alone.toFixed(0)} | ${ours.toFixed(0)} | ${((ours / alone) * 100).toFixed(0)} % |\n`,
  );
}

const big = await approved(PLANNED, 10_000_000);
const before = megabytes();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, megabytes());
}, 50);
const started = performance.now();
await planDueRounds({ db, clock }, () => false);
clearInterval(watch);
const seconds = (performance.now() - started) / 1_000;
process.stdout.write(
  `\n### Planning ${PLANNED.toLocaleString('en')} messages (norm: under 60 s, memory flat)\n\n${seconds.toFixed(1)} s; memory of the process ${before} MB before, ${most} MB at most.\n`,
);
await sql`UPDATE outreach.delivery SET state = CASE WHEN phone % 20 = 0 THEN 'failed' WHEN phone % 1000 = 1 THEN 'unknown' ELSE 'delivered' END,
  reason = CASE WHEN phone % 20 = 0 THEN 'unreachable' END, price = 250 WHERE campaign_id = ${big}`.execute(
  connectOwner.db,
);
await sql`VACUUM ANALYZE outreach.delivery`.execute(connectOwner.db);
const keeper = new FigureKeeper({ db, clock });
const asked = { id: big, now: TEST_NOW, minimumGroup: 10, examples: TEST_EXAMPLES };
printTable(`Pages with ${PLANNED.toLocaleString('en')} messages`, [
  await measure('SELECT 1 (bare part below)', () => sql`SELECT 1`.execute(db), { runs: 50 }),
  await measure(
    'counting all of them (beside the pages, by the sender)',
    async () => {
      keeper.touch([big]);
      await keeper.gather(true);
    },
    { runs: 3, warm: 1 },
  ),
  await measure('one campaign with all its counts', () => getCampaign(db, staff.leader, asked), {
    runs: 50,
    note: 'norm: p95 under 50 ms',
  }),
  await measure('list of campaigns', () => listCampaignsFor(db, staff.leader, { limit: 50 }), { runs: 50 }),
  await measure(
    'the unknown, first page',
    () => listDeliveriesFor(db, staff.leader, { id: big, state: 'unknown', limit: 50 }),
    { runs: 50 },
  ),
]);
await bus.stop();
await close();
await connectOwner.close();
await cluster.stop();
