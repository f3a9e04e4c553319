import type { Transaction } from '../../../platform/database/connect.ts';
import { insertEvents } from '../../../platform/events/store.ts';

/** A domain event of what the sender did by itself, in the transaction of the change. */
export async function publishOwnEvent(
  tx: Transaction,
  campaign: { id: string; agencyId: string },
  name: 'outreach.campaign-done',
): Promise<void> {
  await insertEvents(tx, campaign.agencyId, [{ name, payload: { campaignId: campaign.id } }]);
}
