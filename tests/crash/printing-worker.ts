import { PosterPress } from '../../apps/server/src/modules/displays/posters/poster-press.ts';
import { PrintShop } from '../../apps/server/src/modules/displays/posters/print-shop.ts';
import { filesIn, testDeps } from '../../apps/server/src/modules/displays/testing.ts';
import { connectDatabase } from '../../apps/server/src/platform/database/connect.ts';

/** What the test hands over: where the data is, and how much later than the test this server lives. */
export interface PrintingOrder {
  readonly url: string;
  readonly folder: string;
  readonly laterMs: number;
}

// Prints whatever waits and ends; killed at any moment.
const order: PrintingOrder = JSON.parse(process.argv[2] ?? '{}');
const { db, close } = connectDatabase(order.url, { max: 2 });
const clock = { now: () => new Date(Date.now() + order.laterMs) };
const press = new PosterPress();
await new PrintShop(testDeps({ db, url: order.url, files: filesIn(order.folder), clock }), press).drain();
await press.close();
await close();
