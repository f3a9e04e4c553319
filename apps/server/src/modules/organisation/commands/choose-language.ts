import type { CommandContext } from '../../../platform/database/command-context.ts';
import { updatePerson } from '../store/people.ts';

/** Remembers the caller's language; their own wish, so there is nothing to audit. */
export async function chooseLanguage(context: CommandContext, language: 'vi' | 'en'): Promise<void> {
  await updatePerson(context.tx, context.actor.personId, { language }, context.now);
}
