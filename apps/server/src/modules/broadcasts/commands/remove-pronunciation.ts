import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { deletePronunciation } from '../store/pronunciations.ts';

/** Lets a word of the actor's agency be read by the common rules again. */
export async function removePronunciation(context: CommandContext, id: string): Promise<void> {
  assertMay(context, 'broadcasts.write');
  if (!(await deletePronunciation(context.tx, id, context.actor.agencyId))) throw platformFail('not-found');
  await announce(context, { name: 'pronunciation-removed', subject: 'pronunciation', id });
}
