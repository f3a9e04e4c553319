import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { fail } from '../errors.ts';
import { assertMay, loadOwn } from '../load-bulletin.ts';
import { findAudio, saveListening } from '../store/audio.ts';

/** Notes how much of a bulletin's audio the actor has heard; the first note opens the clock. */
export async function recordListening(
  context: CommandContext,
  heard: { id: string; audioId: string; seconds: number },
): Promise<void> {
  const row = await loadOwn(context, heard.id);
  assertMay(context, 'broadcasts.write');
  const audio = await findAudio(context.tx, heard.audioId);
  if (audio === null || audio.bulletinId !== row.id) throw platformFail('not-found');
  if (audio.state !== 'ready' || audio.version !== row.version) throw fail('no-audio');
  const { personId } = context.actor;
  await saveListening(context.tx, { audioId: audio.id, personId, seconds: heard.seconds, now: context.now });
}
