import type { CreatePerson } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { assertOfficeFits } from '../office-rules.ts';
import { lockAgencyForPeople } from '../scope.ts';
import { lockNames } from '../store/agencies.ts';
import { insertOffices } from '../store/offices.ts';
import { findPersonByEmail, insertPeople } from '../store/people.ts';

/**
 * Adds a person with their first office. They cannot sign in before an administrator gives a one-time password.
 *
 * @throws platform.not-found (agency), organisation.agency-closed, organisation.email-taken, organisation.signing-not-allowed,
 *   organisation.dates-reversed
 */
export async function createPerson(
  context: CommandContext,
  input: CreatePerson & { readonly agencyId: string },
): Promise<{ personId: string; officeId: string }> {
  // Before any row, as imports do: in another order the two could wait for each other.
  await lockNames(context.tx);
  const agency = await lockAgencyForPeople(context, input.agencyId);
  if (agency.closed_on !== null) throw fail('agency-closed');
  assertOfficeFits(input);
  if ((await findPersonByEmail(context.tx, input.email)) !== null) throw fail('email-taken');
  const { name, email, phone } = input;
  const personId = (await insertPeople(context.tx, [{ name, email, phone, language: 'vi' }])).get(email);
  if (personId === undefined) throw new Error('the inserted person came back without their address');
  const [officeId] = await insertOffices(context.tx, [{ ...input, personId }]);
  if (officeId === undefined) throw new Error('the inserted office came back without its id');
  await recordAudit(context, {
    act: 'organisation.person-created',
    subjectType: 'person',
    subjectId: personId,
    detail: { agencyId: agency.id, officeId, role: input.role },
  });
  return { personId, officeId };
}
