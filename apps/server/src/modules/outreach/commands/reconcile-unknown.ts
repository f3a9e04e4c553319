import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { OWN_TRANSITIONS } from '../campaigns/transitions.ts';
import { fail } from '../errors.ts';
import { updateCampaignState } from '../store/campaigns.ts';
import { decideUnknown } from '../store/deliveries.ts';
import { openRound } from '../store/rounds.ts';

const STATES = { 'send-again': 'planned', 'take-as-sent': 'accepted', 'take-as-failed': 'failed' } as const;

/**
 * A person decides on the messages of which nobody knows whether they went out: they go again, at the risk of some arriving
 * twice, or are taken for sent or for lost. Receipts that come later still correct it.
 *
 * @returns how many were decided
 * @throws outreach.nothing-unknown
 */
export async function reconcileUnknown(
  context: CommandContext,
  id: string,
  order: { decision: keyof typeof STATES; reason: string },
): Promise<number> {
  const { row } = await loadForAct(context, id, 'reconcile');
  const { count, rounds } = await decideUnknown(context.tx, id, {
    state: STATES[order.decision],
    code: `decided-${order.decision}`,
    now: context.now,
  });
  if (count === 0) throw fail('nothing-unknown');
  if (order.decision === 'send-again') {
    for (const round of rounds) await openRound(context.tx, id, round, context.now);
    const { from, to } = OWN_TRANSITIONS.reopen;
    if (from.some((state) => state === row.state))
      await updateCampaignState(context.tx, id, { state: to, now: context.now });
  }
  await announceAct(context, {
    name: 'reconciled',
    campaignId: id,
    detail: { decision: order.decision, reason: order.reason, count },
  });
  return count;
}
