import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { assertAbility } from '../scope.ts';
import { findDeputyRow, revokeDeputyRow } from '../store/deputies.ts';
import { lockOffice } from '../store/offices.ts';
import { mayNameDeputy } from './appoint-deputy.ts';

/**
 * Takes a deputy's authority back at once. Revoking a revoked one changes nothing.
 *
 * @returns the person who no longer acts
 * @throws platform.not-found
 */
export async function revokeDeputy(context: CommandContext, deputyId: string): Promise<{ deputyPersonId: string }> {
  assertAbility(context.actor, 'organisation.appoint-deputy');
  const known = await findDeputyRow(context.tx, deputyId);
  const office = known === null ? null : await lockOffice(context.tx, known.officeId);
  if (known === null || office === null || !(await mayNameDeputy(context, office))) throw fail('not-found');
  // Read again: the office's lock made us wait for whoever revoked it meanwhile.
  const deputy = await findDeputyRow(context.tx, deputyId);
  if (deputy === null || deputy.revokedAt !== null) return { deputyPersonId: known.deputyPersonId };
  await revokeDeputyRow(context.tx, deputy.id, context.now);
  await recordAudit(context, {
    act: 'organisation.deputy-revoked',
    subjectType: 'office',
    subjectId: deputy.officeId,
    detail: { deputyId: deputy.id, deputyPersonId: deputy.deputyPersonId },
  });
  return { deputyPersonId: deputy.deputyPersonId };
}
