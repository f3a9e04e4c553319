import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { localDay } from '../local-day.ts';
import { listActableOffices } from '../store/offices.ts';
import { setActiveOffice } from '../store/sessions.ts';

/**
 * Makes this session act in another of the person's offices, or in one they are deputy for today.
 *
 * @param input.token of the session that switches
 * @throws organisation.office-not-yours also for offices that do not exist
 */
export async function switchOffice(context: CommandContext, input: { officeId: string; token: string }): Promise<void> {
  const { personId } = context.actor;
  const offices = await listActableOffices(context.tx, personId, localDay(context.now));
  const chosen = offices.find((office) => office.id === input.officeId);
  if (chosen === undefined) throw fail('office-not-yours');
  if (chosen.id === context.actor.officeId) return;
  await setActiveOffice(context.tx, { token: input.token, personId }, chosen.id);
  await recordAudit(context, {
    act: 'organisation.office-switched',
    subjectType: 'office',
    subjectId: chosen.id,
    detail: { deputy: chosen.deputyFor !== null },
  });
}
