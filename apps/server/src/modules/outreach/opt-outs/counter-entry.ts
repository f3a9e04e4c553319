import { parsePhone } from '@phong-tuyen/messaging';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../audiences/errors.ts';
import type { OptOut } from '../store/opt-outs.ts';

/**
 * What somebody says at a counter or on the telephone about their number, as it is noted.
 *
 * @throws audiences.not-allowed, audiences.phone-unfit
 */
export function counterEntry({ actor, now }: CommandContext, word: { phone: string; note: string }): OptOut {
  if (!actor.abilities.has('outreach.edit-opt-outs')) throw fail('not-allowed');
  const read = parsePhone(word.phone);
  if (!read.ok) throw fail('phone-unfit', { values: { phone: word.phone.slice(0, 40) } });
  const { agencyId, personId } = actor;
  return { phone: read.phone, agencyId, personId, note: word.note, campaignId: null, via: 'counter', at: now };
}

/** Open lists hear of it. The number stays out of the audit, which is never erased: the log of refusals has it. */
export async function announceOptOut(
  context: CommandContext,
  act: { name: 'added' | 'removed'; entry: OptOut; detail?: Record<string, unknown> },
): Promise<void> {
  await notifyLive(context.tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  await recordAudit(context, {
    act: `outreach.opt-out-${act.name}`,
    subjectType: 'opt-out',
    subjectId: act.entry.phone.slice(-3),
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
