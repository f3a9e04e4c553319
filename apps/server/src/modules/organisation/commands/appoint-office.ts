import type { AppointOffice } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { fail } from '../errors.ts';
import { assertOfficeFits } from '../office-rules.ts';
import { lockAgencyForPeople } from '../scope.ts';
import { insertOffices, listOfficesOfPeople } from '../store/offices.ts';
import { lockPerson } from '../store/people.ts';

/**
 * Gives someone who is already known one more office.
 *
 * @throws platform.not-found (agency, person), organisation.agency-closed, organisation.person-disabled,
 *   organisation.office-held, organisation.signing-not-allowed, organisation.dates-reversed
 */
export async function appointOffice(
  context: CommandContext,
  input: AppointOffice & { readonly agencyId: string },
): Promise<{ id: string }> {
  const agency = await lockAgencyForPeople(context, input.agencyId);
  if (agency.closed_on !== null) throw fail('agency-closed');
  const person = await lockPerson(context.tx, input.personId);
  if (person === null) throw platformFail('not-found');
  if (person.disabledAt !== null) throw fail('person-disabled');
  assertOfficeFits(input);
  const held = await listOfficesOfPeople(context.tx, [person.id], input.validFrom);
  if (held.some((o) => o.agencyId === agency.id && o.role === input.role && o.position === input.position))
    throw fail('office-held');
  const [id] = await insertOffices(context.tx, [input]);
  if (id === undefined) throw new Error('the inserted office came back without its id');
  await recordAudit(context, {
    act: 'organisation.office-appointed',
    subjectType: 'office',
    subjectId: id,
    detail: { agencyId: agency.id, personId: person.id, role: input.role, signs: input.signs },
  });
  return { id };
}
