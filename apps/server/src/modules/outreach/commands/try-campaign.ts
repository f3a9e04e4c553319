import { parsePhone } from '@phong-tuyen/messaging';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { namesOf } from '../../organisation/index.ts';
import { announceAct, loadForAct } from '../campaigns/load-campaign.ts';
import { makeLinks } from '../campaigns/make-links.ts';
import { fail } from '../errors.ts';
import { upsertTry } from '../store/deliveries.ts';
import { openRound } from '../store/rounds.ts';

const REFERENCES = 65_536;

/**
 * Sends one message of a draft to a phone of one's own, through the real line, whatever the hour.
 *
 * @param order.baseUrl address people type, without a slash at its end
 * @throws outreach.bad-phone, .no-such-message, .try-under-way
 */
export async function tryCampaign(
  context: CommandContext,
  id: string,
  order: { phone: string; variant: number; baseUrl: string },
): Promise<void> {
  const { row } = await loadForAct(context, id, 'try');
  const parsed = parsePhone(order.phone);
  if (!parsed.ok) throw fail('bad-phone');
  const message = row.plan.messages[order.variant];
  if (message === undefined) throw fail('no-such-message');
  const { people } = await namesOf(context.tx, { personIds: [context.actor.personId] });
  await makeLinks(context, row, { baseUrl: order.baseUrl, label: row.name, isTry: true });
  const [first = 'sms'] = row.plan.channels;
  const isNew = await upsertTry(context.tx, {
    campaignId: id,
    agencyId: row.agencyId,
    phone: Number(parsed.phone),
    name: people.get(context.actor.personId) ?? null,
    variant: order.variant,
    channel: first === 'zalo' && message.zalo === null ? 'sms' : first,
    network: parsed.network,
    reference: (Number(parsed.phone) + context.now.getTime()) % REFERENCES,
  });
  if (!isNew) throw fail('try-under-way');
  await openRound(context.tx, id, 0, context.now);
  await announceAct(context, { name: 'tried', campaignId: id, isQuiet: true });
}
