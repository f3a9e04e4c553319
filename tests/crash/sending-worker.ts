import { sql } from 'kysely';
import { Dispatcher } from '../../apps/server/src/modules/outreach/delivery/dispatcher.ts';
import { openGatewayPool } from '../../apps/server/src/modules/outreach/gateways/open-gateway-pool.ts';
import { openOptOutLinks } from '../../apps/server/src/modules/outreach/opt-outs/opt-out-links.ts';
import { connectDatabase } from '../../apps/server/src/platform/database/connect.ts';
import { LiveBus } from '../../apps/server/src/platform/events/live.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';

/** What the test hands over: where the data is, and which campaign is to be sent. */
export interface SendingOrder {
  readonly url: string;
  readonly secret: string;
  readonly campaignId: string;
  /** How long after its last sign of life another sender may be held for dead. */
  readonly deadAfterMs: number;
}

// Sends until the campaign is done and every receipt that will come is in; killed at any moment.
const order: SendingOrder = JSON.parse(process.argv[2] ?? '{}');
const { db, close } = connectDatabase(order.url, { max: 8 });
const logger = createLogger({ level: 'silent' });
// The campaign is of a weekday morning: the hour of the test must not close the window.
const clock = { now: () => new Date(Date.UTC(2020, 6, 28, 2) + Math.floor(performance.now())) };
const bus = new LiveBus(order.url, logger);
await bus.start();
const gateways = openGatewayPool({ db, clock, logger, bus, secret: Buffer.from(order.secret, 'hex') });
await gateways.start();
const optOutLinks = openOptOutLinks('', Buffer.from(order.secret, 'hex'));
const dispatcher = new Dispatcher({ db, clock, logger, bus, gateways, optOutLinks, deadAfterMs: order.deadAfterMs });
await dispatcher.start();
process.stdout.write('working\n');

const LOOK_MS = 100;
const QUIET_LOOKS = 20;
let quiet = 0;
let before = -1;
while (quiet < QUIET_LOOKS) {
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const { rows } = await sql<{ state: string; settled: number }>`
    SELECT state, (SELECT count(*)::int FROM outreach.delivery WHERE state = 'delivered') AS settled
    FROM outreach.campaign WHERE id = ${order.campaignId}`.execute(db);
  const [row] = rows;
  quiet = row?.state === 'done' && row.settled === before ? quiet + 1 : 0;
  before = row?.settled ?? -1;
}
await dispatcher.stop();
await gateways.stop();
await bus.stop();
await close();
process.stdout.write('done\n');
