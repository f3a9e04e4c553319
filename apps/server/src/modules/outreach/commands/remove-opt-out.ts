import { parsePhone } from '@phong-tuyen/messaging';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../audiences/errors.ts';
import { deleteOptOut } from '../store/opt-outs.ts';

/**
 * Somebody wants messages again, or the refusal was noted for the wrong number; the reason stays in the log.
 *
 * @throws audiences.not-allowed, audiences.phone-unfit; platform.not-found for numbers that do not refuse
 */
export async function removeOptOut(context: CommandContext, word: { phone: string; reason: string }): Promise<void> {
  const { actor, tx, now } = context;
  if (!actor.abilities.has('outreach.edit-opt-outs')) throw fail('not-allowed');
  const read = parsePhone(word.phone);
  if (!read.ok) throw fail('phone-unfit', { values: { phone: word.phone.slice(0, 40) } });
  const { agencyId, personId } = actor;
  const entry = {
    phone: read.phone,
    agencyId,
    personId,
    note: word.reason,
    campaignId: null,
    via: 'counter',
    at: now,
  } as const;
  if (!(await deleteOptOut(tx, entry))) throw platformFail('not-found');
  await notifyLive(tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  await recordAudit(context, {
    act: 'outreach.opt-out-removed',
    subjectType: 'opt-out',
    subjectId: read.phone.slice(-3),
    detail: { reason: word.reason },
  });
}
