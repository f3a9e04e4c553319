import type { Role } from '@phong-tuyen/contracts';

const EVERYONE: readonly Role[] = ['clerk', 'specialist', 'leader', 'head', 'administrator'];
const ADMINISTRATOR: readonly Role[] = ['administrator'];

/**
 * What each role may do here. Which agency's rows it may do it to is decided with the load of the row:
 * administrators of the province's committee edit everything, administrators of an agency edit its people.
 */
export const abilities = {
  'organisation.view': EVERYONE,
  'organisation.edit-agencies': ADMINISTRATOR,
  'organisation.edit-people': ADMINISTRATOR,
  // A head names who acts for them; an administrator does it on a written decision.
  'organisation.appoint-deputy': ['head', 'leader', 'administrator'],
  'organisation.import': ADMINISTRATOR,
  'organisation.export': ADMINISTRATOR,
} satisfies Record<string, readonly Role[]>;

export type OrganisationAbility = keyof typeof abilities;

/** Abilities of every module by role: what the actor finder gives an office. */
export type AbilitiesByRole = Readonly<Record<Role, ReadonlySet<string>>>;

/**
 * Turns the modules' own lists (ability → roles) round into role → abilities.
 *
 * @param lists one list per module; an ability belongs to one module only
 */
export function groupAbilitiesByRole(lists: readonly Readonly<Record<string, readonly Role[]>>[]): AbilitiesByRole {
  const grouped: Record<Role, Set<string>> = {
    clerk: new Set(),
    specialist: new Set(),
    leader: new Set(),
    head: new Set(),
    administrator: new Set(),
  };
  for (const list of lists)
    for (const [ability, roles] of Object.entries(list)) for (const role of roles) grouped[role].add(ability);
  return grouped;
}
