import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct, loadForAct } from '../load-assignment.ts';
import { updateAssignment } from '../store/assignments.ts';

/** The agency begins to work on a task. */
export async function startAssignment(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'start');
  if (isDone) return;
  await updateAssignment(context.tx, id, { now: context.now, state: 'in-work' });
  await announceAct(context, { name: 'started', row });
}
