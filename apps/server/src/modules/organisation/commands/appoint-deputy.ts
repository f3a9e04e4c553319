import type { AppointDeputy } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { fail } from '../errors.ts';
import { localDay } from '../local-day.ts';
import { assertAbility, isProvinceAdministrator } from '../scope.ts';
import { findOverlap, insertDeputy } from '../store/deputies.ts';
import { listOfficesOfPeople, lockOffice, type OfficeRow } from '../store/offices.ts';
import { findPersonRow } from '../store/people.ts';

/**
 * Lets someone act for an office between two dates, both included. The holder names their own deputy; administrators of
 * the agency or of the province do it on a written decision. Naming the same person for the same dates again changes nothing.
 *
 * @throws platform.not-found (office, person), organisation.dates-reversed, organisation.deputy-in-past,
 *   organisation.deputy-outside-office, organisation.deputy-is-holder, organisation.deputy-elsewhere,
 *   organisation.person-disabled, organisation.deputy-overlaps
 */
export async function appointDeputy(
  context: CommandContext,
  input: AppointDeputy & { readonly agencyId: string },
): Promise<{ id: string }> {
  assertAbility(context.actor, 'organisation.appoint-deputy');
  const office = await lockOffice(context.tx, input.officeId);
  if (office === null || office.agencyId !== input.agencyId) throw platformFail('not-found');
  if (!(await mayNameDeputy(context, office))) throw platformFail('not-found');
  assertDates(input, office, localDay(context.now));
  await assertFitPerson(context, input.deputyPersonId, office);
  const dates = { from: input.validFrom, until: input.validUntil };
  const overlap = await findOverlap(context.tx, office.id, dates);
  if (overlap !== null) {
    const same = overlap.validFrom === input.validFrom && overlap.validUntil === input.validUntil;
    if (same && overlap.deputyPersonId === input.deputyPersonId) return { id: overlap.id };
    throw fail('deputy-overlaps');
  }
  const id = await insertDeputy(context.tx, input);
  await recordAudit(context, {
    act: 'organisation.deputy-appointed',
    subjectType: 'office',
    subjectId: office.id,
    detail: { deputyId: id, deputyPersonId: input.deputyPersonId, ...dates },
  });
  return { id };
}

/** The holder acting in this very office (a deputy cannot pass it on), or an administrator whose people these are. */
export async function mayNameDeputy(
  context: CommandContext,
  office: { id: string; agencyId: string; personId: string },
): Promise<boolean> {
  const { actor } = context;
  if (actor.officeId === office.id && actor.personId === office.personId) return true;
  if (actor.role !== 'administrator') return false;
  return actor.agencyId === office.agencyId || isProvinceAdministrator(context.tx, actor);
}

function assertDates(input: AppointDeputy, office: OfficeRow, today: string): void {
  if (input.validUntil < input.validFrom) throw fail('dates-reversed');
  if (input.validUntil < today) throw fail('deputy-in-past');
  const tooLate = office.validUntil !== null && input.validUntil > office.validUntil;
  if (tooLate || input.validFrom < office.validFrom) throw fail('deputy-outside-office');
}

async function assertFitPerson(context: CommandContext, personId: string, office: OfficeRow): Promise<void> {
  if (personId === office.personId) throw fail('deputy-is-holder');
  const person = await findPersonRow(context.tx, personId);
  if (person === null) throw platformFail('not-found');
  if (person.disabledAt !== null) throw fail('person-disabled');
  const offices = await listOfficesOfPeople(context.tx, [personId], localDay(context.now));
  if (!offices.some((held) => held.agencyId === office.agencyId)) throw fail('deputy-elsewhere');
}
