import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { lockPersonToEdit } from '../scope.ts';
import { updatePerson } from '../store/people.ts';
import { deleteSessionsOf } from '../store/sessions.ts';

/**
 * Shuts a person out at once: their sessions end and no way of signing in is left. What they did stays theirs.
 * Disabling a disabled person changes nothing.
 *
 * @throws platform.not-found, organisation.own-account, organisation.person-holds-elsewhere
 */
export async function disablePerson(context: CommandContext, personId: string): Promise<void> {
  const { person, holdsElsewhere } = await lockPersonToEdit(context, personId);
  if (person.id === context.actor.personId) throw fail('own-account');
  if (holdsElsewhere) throw fail('person-holds-elsewhere');
  if (person.disabledAt !== null) return;
  await updatePerson(context.tx, person.id, { disabledAt: context.now }, context.now);
  await deleteSessionsOf(context.tx, person.id, null);
  await recordAudit(context, { act: 'organisation.person-disabled', subjectType: 'person', subjectId: person.id });
}
