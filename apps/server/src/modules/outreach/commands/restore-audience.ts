import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { setAudienceState } from '../store/audiences.ts';

/** Brings a list back as it was when it was put away. */
export async function restoreAudience(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadAudience(context, id, 'restore');
  if (isDone) return;
  const state = row.stateBeforeArchive ?? 'checking';
  await setAudienceState(context.tx, id, { state, stateBefore: null, now: context.now });
  await announceAudience(context, { name: 'restored', audienceId: id });
}
