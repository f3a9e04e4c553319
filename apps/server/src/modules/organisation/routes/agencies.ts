import { agencyDetail, agencyPage, idParams, listAgenciesQuery } from '@phong-tuyen/contracts';
import { ability, query, type Route } from '../../../platform/http/route.ts';
import { getAgency, listAgencies } from '../queries.ts';

/** The tree of agencies. */
export function createAgencyRoutes(): readonly Route[] {
  return [
    query({
      url: '/api/agencies',
      summary: 'Agencies below one, or found by name',
      access: ability('organisation.view'),
      rate: 'read',
      query: listAgenciesQuery,
      answer: agencyPage,
      run: ({ db, now }, { query: filter }) => listAgencies(db, filter, now),
    }),
    query({
      url: '/api/agencies/:id',
      summary: 'One agency with its people',
      access: ability('organisation.view'),
      rate: 'read',
      params: idParams,
      answer: agencyDetail,
      run: ({ db, now }, { params }) => getAgency(db, params.id, now),
    }),
  ];
}
