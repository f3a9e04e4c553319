import type { CommandContext } from '../../../platform/database/command-context.ts';
import { listSubordinates } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { announceAct, loadForAct } from '../load-assignment.ts';
import { insertAssignments, linkToAgencyAbove, updateAssignment } from '../store/assignments.ts';

/**
 * Gives an assignment on to subordinate agencies in one act. An agency that has the task already, because the directive
 * named it too, is linked and not given it twice. Doing it again gives it to nobody twice.
 *
 * @param order.agencyIds chosen ones; empty for all directly below
 * @returns to how many agencies it was given
 * @throws tasks.not-subordinate, tasks.nobody-below
 */
export async function cascadeAssignment(
  context: CommandContext,
  id: string,
  order: { agencyIds: readonly string[]; text: string | null; deadline: string | null },
): Promise<number> {
  const { row } = await loadForAct(context, id, 'cascade');
  const below = (await listSubordinates(context.tx, row.agencyId)).map((agency) => agency.id);
  const chosen = order.agencyIds.length === 0 ? below : [...new Set(order.agencyIds)];
  if (chosen.length === 0) throw fail('nobody-below');
  if (chosen.some((agencyId) => !below.includes(agencyId))) throw fail('not-subordinate');
  await insertAssignments(
    context.tx,
    chosen.map((agencyId) => ({
      documentId: row.documentId,
      agencyId,
      fromAgencyId: row.agencyId,
      path: row.path,
      section: row.section,
      text: order.text ?? row.text,
      role: 'lead' as const,
      deadline: order.deadline ?? row.deadline,
      indicator: row.indicator,
    })),
    context.now,
  );
  await linkToAgencyAbove(context.tx, row.documentId);
  if (row.state === 'new' || row.state === 'returned')
    await updateAssignment(context.tx, id, { now: context.now, state: 'in-work' });
  await announceAct(context, { name: 'cascaded', row, detail: { agencies: chosen.length } });
  return chosen.length;
}
