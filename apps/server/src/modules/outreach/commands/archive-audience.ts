import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { setAudienceState } from '../store/audiences.ts';

/** Puts a list away: no campaign can take it any more. It can be brought back until its names are erased. */
export async function archiveAudience(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadAudience(context, id, 'archive');
  if (isDone) return;
  await setAudienceState(context.tx, id, { state: 'archived', stateBefore: row.state, now: context.now });
  await announceAudience(context, { name: 'archived', audienceId: id });
}
