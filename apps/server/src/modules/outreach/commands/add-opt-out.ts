import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceOptOut, counterEntry } from '../opt-outs/counter-entry.ts';
import { insertOptOut } from '../store/opt-outs.ts';

/**
 * Somebody has said that they want no more messages. Saying it twice changes nothing.
 *
 * @throws audiences.not-allowed, audiences.phone-unfit
 */
export async function addOptOut(context: CommandContext, word: { phone: string; note: string }): Promise<void> {
  const entry = counterEntry(context, word);
  if (await insertOptOut(context.tx, entry)) await announceOptOut(context, { name: 'added', entry });
}
