import type { CommandContext } from '../../platform/database/command-context.ts';
import type { Database } from '../../platform/database/connect.ts';
import { fail } from '../../platform/errors/errors.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { localDay } from './local-day.ts';
import type { OrganisationAbility } from './policy.ts';
import { type AgencyRow, findAgencyRow, lockAgency } from './store/agencies.ts';
import { listOfficesOfPeople, lockOffice, type OfficeRow } from './store/offices.ts';
import { lockPerson, type PersonRow } from './store/people.ts';

/** True for an administrator whose agency is the province's committee: the first of the tree. */
export async function isProvinceAdministrator(db: Database, actor: Actor): Promise<boolean> {
  if (actor.role !== 'administrator') return false;
  const agency = await findAgencyRow(db, actor.agencyId);
  return agency !== null && agency.kind === 'province-committee' && agency.parent_id === null;
}

/** @throws platform.forbidden when the office acted in lacks the ability, whatever route or job called */
export function assertAbility(actor: Actor, ability: OrganisationAbility): void {
  if (!actor.abilities.has(ability)) throw fail('forbidden');
}

/**
 * Loads and locks an agency for a change to the agency itself.
 *
 * @throws platform.not-found for absent agencies and for callers who are not administrators of the province
 */
export async function lockAgencyToEdit(context: CommandContext, agencyId: string): Promise<AgencyRow> {
  assertAbility(context.actor, 'organisation.edit-agencies');
  if (!(await isProvinceAdministrator(context.tx, context.actor))) throw fail('not-found');
  const agency = await lockAgency(context.tx, agencyId);
  if (agency === null) throw fail('not-found');
  return agency;
}

/**
 * Loads and locks an agency for a change to its people.
 *
 * @throws platform.not-found for absent agencies, and for administrators of another agency below the province
 */
export async function lockAgencyForPeople(context: CommandContext, agencyId: string): Promise<AgencyRow> {
  assertAbility(context.actor, 'organisation.edit-people');
  await assertOwnOrProvince(context, agencyId);
  const agency = await lockAgency(context.tx, agencyId);
  if (agency === null) throw fail('not-found');
  return agency;
}

async function assertOwnOrProvince(context: CommandContext, agencyId: string): Promise<void> {
  if (context.actor.agencyId === agencyId) return;
  if (!(await isProvinceAdministrator(context.tx, context.actor))) throw fail('not-found');
}

/** Loads and locks an office for a change by an administrator of its agency or of the province. */
export async function lockOfficeToEdit(context: CommandContext, officeId: string): Promise<OfficeRow> {
  assertAbility(context.actor, 'organisation.edit-people');
  const office = await lockOffice(context.tx, officeId);
  if (office === null) throw fail('not-found');
  await assertOwnOrProvince(context, office.agencyId);
  return office;
}

export interface EditablePerson {
  readonly person: PersonRow;
  /** Holds an office in an agency other than the caller's, who is not an administrator of the province. */
  readonly holdsElsewhere: boolean;
}

/**
 * Loads and locks a person whom the caller may change: one with an office in force in the caller's agency, or anyone for
 * administrators of the province.
 *
 * `holdsElsewhere` keeps an agency's administrator from taking over an account that can act in another agency, by giving
 * its person an office here first and then resetting the password.
 *
 * @throws platform.not-found
 */
export async function lockPersonToEdit(context: CommandContext, personId: string): Promise<EditablePerson> {
  assertAbility(context.actor, 'organisation.edit-people');
  const person = await lockPerson(context.tx, personId);
  if (person === null) throw fail('not-found');
  if (await isProvinceAdministrator(context.tx, context.actor)) return { person, holdsElsewhere: false };
  const offices = await listOfficesOfPeople(context.tx, [personId], localDay(context.now));
  if (!offices.some((office) => office.agencyId === context.actor.agencyId)) throw fail('not-found');
  return { person, holdsElsewhere: offices.some((office) => office.agencyId !== context.actor.agencyId) };
}
