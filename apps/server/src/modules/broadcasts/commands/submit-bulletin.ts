import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { shareHeard } from '../listening.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { findAudioOfVersion } from '../store/audio.ts';
import { updateBulletin } from '../store/bulletins.ts';

/**
 * Lays a bulletin before the person who approves. Who submits has listened to all of it: a loudspeaker cannot be called back.
 *
 * @throws broadcasts.no-audio, .not-heard
 */
export async function submitBulletin(context: CommandContext, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'submit');
  if (isDone) return;
  const audio = await findAudioOfVersion(context.tx, id, row.version);
  if (audio?.state !== 'ready') throw fail('no-audio');
  const { personId } = context.actor;
  const heard = await shareHeard(context.tx, audio, { personId, now: context.now });
  if (heard < 1) throw fail('not-heard', { values: { heard: Math.floor(heard * 100) } });
  await updateBulletin(context.tx, id, {
    now: context.now,
    state: 'submitted',
    submitterPersonId: personId,
    reason: null,
  });
  await announce(context, { name: 'submitted', subject: 'bulletin', id, detail: { version: row.version } });
}
