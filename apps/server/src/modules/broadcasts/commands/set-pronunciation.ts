import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { upsertPronunciation } from '../store/pronunciations.ts';

/** Says how a word of the actor's agency is read. Audio that is made already stays as it was heard and approved. */
export async function setPronunciation(
  context: CommandContext,
  word: { written: string; spoken: string },
): Promise<void> {
  assertMay(context, 'broadcasts.write');
  const { agencyId } = context.actor;
  await upsertPronunciation(context.tx, { agencyId, ...word });
  await announce(context, { name: 'pronunciation-set', subject: 'pronunciation', id: agencyId, detail: word });
}
