import type { CommandContext } from '../../../platform/database/command-context.ts';
import { officesByRole, tell } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { announceAct, linkOf, loadForAct } from '../load-assignment.ts';
import { updateAssignment } from '../store/assignments.ts';

/** Gives a task to a person of the same agency and tells them. @throws tasks.assignee-elsewhere */
export async function assignPerson(
  context: CommandContext,
  id: string,
  assignee: { personId: string; note: string },
): Promise<void> {
  const { row } = await loadForAct(context, id, 'assign');
  const offices = await officesByRole(
    context.tx,
    { agencyIds: [row.agencyId], roles: ['clerk', 'specialist', 'leader', 'head'] },
    context.now,
  );
  if (!offices.some((office) => office.personId === assignee.personId)) throw fail('assignee-elsewhere');
  await updateAssignment(context.tx, id, { now: context.now, state: 'in-work', assigneePersonId: assignee.personId });
  await tell(
    context.tx,
    [
      {
        agencyId: row.agencyId,
        personId: assignee.personId,
        subjectId: id,
        link: linkOf(id),
        code: 'assigned',
        occasion: context.now.toISOString(),
        details: { text: row.text.slice(0, 200), note: assignee.note },
      },
    ],
    context.now,
  );
  await announceAct(context, { name: 'assigned', row, detail: { personId: assignee.personId } });
}
