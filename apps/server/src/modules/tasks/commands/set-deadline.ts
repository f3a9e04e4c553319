import type { CommandContext } from '../../../platform/database/command-context.ts';
import { localDay } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { announceAct, loadForAct } from '../load-assignment.ts';
import { updateAssignment } from '../store/assignments.ts';

/** The giver sets another deadline, with the reason. @throws tasks.deadline-past */
export async function setDeadline(
  context: CommandContext,
  id: string,
  order: { deadline: string; reason: string },
): Promise<void> {
  const { row } = await loadForAct(context, id, 'set-deadline');
  if (order.deadline <= localDay(context.now)) throw fail('deadline-past');
  await updateAssignment(context.tx, id, { now: context.now, deadline: order.deadline });
  await announceAct(context, {
    name: 'deadline-set',
    row,
    detail: { from: row.deadline, to: order.deadline, reason: order.reason },
  });
}
