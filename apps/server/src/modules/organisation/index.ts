/**
 * Organisation: the tree of agencies, the people and the offices they hold in it, deputies, signing in, and what people are told
 * under the bell (`tell`).
 * It owns every table of the PostgreSQL schema `organisation`; other modules keep its ids and ask it for names.
 * It knows nothing of documents, tasks or cases. Any module may call it; it calls none.
 */
export { type Area, listAreas } from './areas.ts';
export { createOrganisation, type Organisation, type OrganisationParts } from './create-organisation.ts';
export type { DemoAccount } from './demo/demo-accounts.ts';
export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/demo-accounts.ts';
export { type LoadedProvince, loadProvince, type ProvinceContent } from './demo/load-province.ts';
export { officeHour } from './demo/office-hour.ts';
export { demoProvince } from './demo/province.ts';
export { localDay } from './local-day.ts';
export { tell } from './notices.ts';
export { type AbilitiesByRole, abilities, groupAbilitiesByRole, type OrganisationAbility } from './policy.ts';
export {
  type AgencyFacts,
  agenciesOfKinds,
  agencyIdsByKey,
  agencyTree,
  findAgency,
  findOffice,
  findRootAgency,
  listSubordinates,
  type Names,
  namesOf,
  officesByRole,
  subtreeIds,
} from './queries.ts';
export { type OrganisationSettings, organisationSettings } from './settings.ts';
export type { ActorFinder } from './sign-in/actor-finder.ts';
export type { NewNotice } from './store/notices.ts';
export type { OfficeRow, SigningAuthority } from './store/offices.ts';
