import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { lockPersonToEdit } from '../scope.ts';
import { updatePerson } from '../store/people.ts';

/**
 * Lets a disabled person in again, with the ways of signing in they had. Enabling an enabled person changes nothing.
 *
 * @throws platform.not-found, organisation.person-holds-elsewhere
 */
export async function enablePerson(context: CommandContext, personId: string): Promise<void> {
  const { person, holdsElsewhere } = await lockPersonToEdit(context, personId);
  if (holdsElsewhere) throw fail('person-holds-elsewhere');
  if (person.disabledAt === null) return;
  await updatePerson(context.tx, person.id, { disabledAt: null }, context.now);
  await recordAudit(context, { act: 'organisation.person-enabled', subjectType: 'person', subjectId: person.id });
}
