import type { NumberHistory } from '@phong-tuyen/contracts';
import { parsePhone, showPhone } from '@phong-tuyen/messaging';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { subtreeIds } from '../../organisation/index.ts';
import { showDelivery } from '../campaigns/show-delivery.ts';
import { fail } from '../errors.ts';
import { findOptOut, listDeliveriesOfPhone } from '../store/deliveries.ts';

/**
 * All that one number was sent by campaigns of the actor's agency and those below it. A command, because who looks up whom
 * is written down (without the number itself: the audit holds no personal data).
 *
 * @throws outreach.bad-phone
 */
export async function lookUpNumber(context: CommandContext, phone: string): Promise<NumberHistory> {
  const { actor, tx, now } = context;
  if (!actor.abilities.has('outreach.look-up-number')) throw fail('not-allowed');
  const parsed = parsePhone(phone);
  if (!parsed.ok) throw fail('bad-phone');
  const number = Number(parsed.phone);
  const agencyIds = await subtreeIds(tx, actor.agencyId);
  const [rows, optOut] = [await listDeliveriesOfPhone(tx, number, agencyIds), await findOptOut(tx, number)];
  await recordAudit(context, {
    act: 'outreach.number-looked-up',
    subjectType: 'number',
    subjectId: `…${parsed.phone.slice(-3)}`,
    detail: { found: rows.length, at: now.toISOString() },
  });
  return {
    phone: showPhone(parsed.phone),
    optedOut: optOut === null ? null : { at: optOut.at.toISOString(), via: optOut.via },
    deliveries: rows.map((row) => ({
      ...showDelivery(row),
      campaignId: row.campaignId,
      campaignName: row.campaignName,
    })),
  };
}
