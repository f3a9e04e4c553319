import {
  agencyDetail,
  agencyPage,
  changeAgencyBody,
  createAgencyBody,
  created,
  done,
  idParams,
  listAgenciesQuery,
} from '@phong-tuyen/contracts';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { changeAgency } from '../commands/change-agency.ts';
import { closeAgency } from '../commands/close-agency.ts';
import { createAgency } from '../commands/create-agency.ts';
import { getAgency, listAgencies } from '../queries.ts';

const edit = ability('organisation.edit-agencies');

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
    command({
      url: '/api/agencies',
      summary: 'Add an agency below another',
      access: edit,
      rate: 'command',
      body: createAgencyBody,
      answer: created,
      run: (context, { body }) => createAgency(context, body),
    }),
    command({
      method: 'PUT',
      url: '/api/agencies/:id',
      summary: 'Rename an agency or change its codes',
      access: edit,
      rate: 'command',
      params: idParams,
      body: changeAgencyBody,
      answer: done,
      run: async (context, { params, body }) => {
        await changeAgency(context, { agencyId: params.id, changes: body });
        return { ok: true as const };
      },
    }),
    command({
      url: '/api/agencies/:id/close',
      summary: 'Close an agency that has no offices left',
      access: edit,
      rate: 'command',
      params: idParams,
      answer: done,
      run: async (context, { params }) => {
        await closeAgency(context, params.id);
        return { ok: true as const };
      },
    }),
  ];
}
