/**
 * Organisation: the tree of agencies, the people and the offices they hold in it, deputies, and signing in.
 * It owns every table of the PostgreSQL schema `organisation`; other modules keep its ids and ask it for names.
 * It knows nothing of documents, tasks or cases. Any module may call it; it calls none.
 */
export { type AbilitiesByRole, abilities, groupAbilitiesByRole, type OrganisationAbility } from './policy.ts';
