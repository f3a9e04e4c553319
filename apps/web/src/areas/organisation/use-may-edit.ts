import { useAbility, useActiveOffice } from '../../session/use-session.ts';
import type { AgencyView } from './organisation-queries.ts';

/** Administrators keep the people of their own agency; those of the province keep everyone's, and the agencies. */
export function useMayEdit(agency: AgencyView): { people: boolean; agency: boolean } {
  const mayPeople = useAbility('organisation.edit-people');
  const mayAgencies = useAbility('organisation.edit-agencies');
  const active = useActiveOffice();
  const ofProvince = active.role === 'administrator' && agency.path[0]?.id === active.agencyId;
  return {
    people: mayPeople && (ofProvince || active.agencyId === agency.id),
    agency: mayAgencies && ofProvince,
  };
}
