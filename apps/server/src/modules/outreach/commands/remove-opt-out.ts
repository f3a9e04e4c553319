import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { announceOptOut, counterEntry } from '../opt-outs/counter-entry.ts';
import { deleteOptOut } from '../store/opt-outs.ts';

/**
 * Somebody wants messages again, or the refusal was noted for the wrong number; the reason stays in the log.
 *
 * @throws audiences.not-allowed, audiences.phone-unfit; platform.not-found for numbers that do not refuse
 */
export async function removeOptOut(
  context: CommandContext,
  { phone, reason }: { phone: string; reason: string },
): Promise<void> {
  const entry = counterEntry(context, { phone, note: reason });
  if (!(await deleteOptOut(context.tx, entry))) throw fail('not-found');
  await announceOptOut(context, { name: 'removed', entry, detail: { reason } });
}
