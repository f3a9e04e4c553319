import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../errors.ts';
import { localDay } from '../local-day.ts';
import { lockAgencyToEdit } from '../scope.ts';
import { closeAgencyRow, listDescendants } from '../store/agencies.ts';
import { countOpenOffices } from '../store/offices.ts';

/**
 * Closes an agency from today: it is named in no new letter, its past stays. Closing a closed one changes nothing.
 * Administrators of the province only.
 *
 * @throws platform.not-found, organisation.agency-is-root, organisation.agency-has-children, organisation.agency-has-offices
 */
export async function closeAgency(context: CommandContext, agencyId: string): Promise<void> {
  const agency = await lockAgencyToEdit(context, agencyId);
  if (agency.closed_on !== null) return;
  if (agency.parent_id === null) throw fail('agency-is-root');
  const children = (await listDescendants(context.tx, agency.id, null)).length;
  if (children > 0) throw fail('agency-has-children', { values: { count: children } });
  const today = localDay(context.now);
  const offices = await countOpenOffices(context.tx, agency.id, today);
  if (offices > 0) throw fail('agency-has-offices', { values: { count: offices } });
  await closeAgencyRow(context.tx, agency.id, today);
  await notifyLive(context.tx, { topic: 'agencies', ids: [agency.id], agencyIds: null });
  await recordAudit(context, {
    act: 'organisation.agency-closed',
    subjectType: 'agency',
    subjectId: agency.id,
    detail: { on: today },
  });
}
