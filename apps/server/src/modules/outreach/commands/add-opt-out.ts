import { parsePhone } from '@phong-tuyen/messaging';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../audiences/errors.ts';
import { insertOptOut } from '../store/opt-outs.ts';

/**
 * Somebody has said at a counter or on the telephone that they want no more messages. Saying it twice changes nothing.
 *
 * @throws audiences.not-allowed, audiences.phone-unfit
 */
export async function addOptOut(context: CommandContext, word: { phone: string; note: string }): Promise<void> {
  const { actor, tx, now } = context;
  if (!actor.abilities.has('outreach.edit-opt-outs')) throw fail('not-allowed');
  const read = parsePhone(word.phone);
  if (!read.ok) throw fail('phone-unfit', { values: { phone: word.phone.slice(0, 40) } });
  const { agencyId, personId } = actor;
  const entry = {
    phone: read.phone,
    agencyId,
    personId,
    note: word.note,
    campaignId: null,
    via: 'counter',
    at: now,
  } as const;
  if (!(await insertOptOut(tx, entry))) return;
  await notifyLive(tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  // The number stays out of the audit, which is never erased: the log of refusals has it.
  await recordAudit(context, {
    act: 'outreach.opt-out-added',
    subjectType: 'opt-out',
    subjectId: read.phone.slice(-3),
  });
}
