import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { localDay } from '../local-day.ts';
import { lockOfficeToEdit } from '../scope.ts';
import { revokeDeputiesAfter } from '../store/deputies.ts';
import { updateOffice } from '../store/offices.ts';

/**
 * Ends an office after a last day; whoever is deputy for it beyond that day is so no longer. Ending it on the day it
 * already ends changes nothing.
 *
 * @returns who may no longer act in it after that day: the holder and the deputies
 * @throws platform.not-found, organisation.office-ended (ended before today), organisation.dates-reversed
 */
export async function endOffice(
  context: CommandContext,
  input: { readonly officeId: string; readonly lastDay: string },
): Promise<{ actingPersonIds: readonly string[] }> {
  const office = await lockOfficeToEdit(context, input.officeId);
  if (office.validUntil === input.lastDay) return { actingPersonIds: [] };
  if (office.validUntil !== null && office.validUntil < localDay(context.now)) throw fail('office-ended');
  if (input.lastDay < office.validFrom) throw fail('dates-reversed');
  await updateOffice(context.tx, office.id, { validUntil: input.lastDay });
  const deputies = await revokeDeputiesAfter(context.tx, office.id, input.lastDay, context.now);
  await recordAudit(context, {
    act: 'organisation.office-ended',
    subjectType: 'office',
    subjectId: office.id,
    detail: { lastDay: input.lastDay },
  });
  return { actingPersonIds: [office.personId, ...deputies] };
}
