import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../audiences/errors.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { setAudienceState } from '../store/audiences.ts';

/**
 * Somebody has looked at what was set apart and wants the rest used.
 *
 * @param usable the number of usable contacts on the screen that was looked at
 * @throws audiences.count-changed, audiences.nothing-usable
 */
export async function confirmAudience(context: CommandContext, id: string, usable: number): Promise<void> {
  const { row, isDone } = await loadAudience(context, id, 'confirm');
  if (isDone) return;
  const now = row.contacts - row.optedOut;
  if (now === 0) throw fail('nothing-usable');
  if (now !== usable) throw fail('count-changed', { values: { usable: now } });
  await setAudienceState(context.tx, id, { state: 'ready', confirmedBy: context.actor.personId, now: context.now });
  await announceAudience(context, {
    name: 'confirmed',
    audienceId: id,
    detail: { usable, faulty: row.faulty, repeated: row.repeated },
  });
}
