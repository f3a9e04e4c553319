import type { DeliveryState } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { listDeliveryRows, listTries } from '../store/deliveries.ts';
import { getReadableCampaign } from './get-campaign.ts';
import { showDelivery } from './show-delivery.ts';

/** Messages of one state, a page at a time. Page keys carry the whole number, so they are opaque but never logged. */
export async function listDeliveriesFor(
  db: Database,
  actor: Actor,
  question: { id: string; state: DeliveryState; after?: string | undefined; limit: number },
) {
  const campaign = await getReadableCampaign(db, actor, question.id);
  const key = question.after === undefined ? null : decodePageKey(question.after, ['number', 'number']);
  const rows = await listDeliveryRows(db, {
    campaignId: campaign.id,
    state: question.state,
    after: key === null ? null : { round: Number(key[0]), phone: Number(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: showDelivery, key: (row) => [row.round, row.phone] });
}

/** What was sent to try a campaign, and what became of it. */
export async function listTriesFor(db: Database, actor: Actor, id: string) {
  const campaign = await getReadableCampaign(db, actor, id);
  return { items: (await listTries(db, campaign.id)).map(showDelivery) };
}
