import type { ChangePerson } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { lockPersonToEdit } from '../scope.ts';
import { lockNames } from '../store/agencies.ts';
import { findPersonByEmail, updatePerson } from '../store/people.ts';

/**
 * Changes a person's name, address or phone number.
 *
 * @throws platform.not-found, organisation.person-holds-elsewhere, organisation.email-taken
 */
export async function changePerson(
  context: CommandContext,
  input: { readonly personId: string; readonly changes: ChangePerson },
): Promise<void> {
  // Before any row, as imports do: in another order the two could wait for each other.
  await lockNames(context.tx);
  const { person, holdsElsewhere } = await lockPersonToEdit(context, input.personId);
  if (holdsElsewhere) throw fail('person-holds-elsewhere');
  const { name, email, phone } = input.changes;
  if (email !== undefined && email !== person.email && (await findPersonByEmail(context.tx, email)) !== null)
    throw fail('email-taken');
  await updatePerson(
    context.tx,
    person.id,
    {
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
    context.now,
  );
  await recordAudit(context, {
    act: 'organisation.person-changed',
    subjectType: 'person',
    subjectId: person.id,
    detail: { fields: Object.keys(input.changes).sort() },
  });
}
