import {
  appointDeputyBody,
  appointOfficeBody,
  created,
  deputyList,
  done,
  endOfficeBody,
  idParams,
} from '@phong-tuyen/contracts';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { appointDeputy } from '../commands/appoint-deputy.ts';
import { appointOffice } from '../commands/appoint-office.ts';
import { endOffice } from '../commands/end-office.ts';
import { revokeDeputy } from '../commands/revoke-deputy.ts';
import { listDeputies } from '../queries.ts';
import type { ActorFinder } from '../sign-in/actor-finder.ts';
import { forgetAfter } from './forget-after.ts';

/** Offices and who acts for them. */
export function createOfficeRoutes(findActor: ActorFinder): readonly Route[] {
  return [...aboutOffices(findActor), ...aboutDeputies(findActor)];
}

function aboutOffices(findActor: ActorFinder): readonly Route[] {
  return [
    command({
      url: '/api/agencies/:id/offices',
      summary: 'Give someone one more office',
      access: ability('organisation.edit-people'),
      rate: 'command',
      params: idParams,
      body: appointOfficeBody,
      answer: created,
      run: (context, { params, body }) => appointOffice(context, { ...body, agencyId: params.id }),
    }),
    command({
      url: '/api/offices/:id/end',
      summary: 'End an office after a last day',
      access: ability('organisation.edit-people'),
      rate: 'command',
      params: idParams,
      body: endOfficeBody,
      answer: done,
      run: async (context, { params, body }) => {
        const { actingPersonIds } = await endOffice(context, { officeId: params.id, lastDay: body.lastDay });
        forgetAfter(context.reply, () => actingPersonIds.forEach(findActor.forgetPerson));
        return { ok: true as const };
      },
    }),
  ];
}

function aboutDeputies(findActor: ActorFinder): readonly Route[] {
  return [
    query({
      url: '/api/agencies/:id/deputies',
      summary: 'Who acts, acted or will act for an agency’s offices',
      access: ability('organisation.view'),
      rate: 'read',
      params: idParams,
      answer: deputyList,
      run: async ({ db, now }, { params }) => ({ items: await listDeputies(db, params.id, now) }),
    }),
    command({
      url: '/api/agencies/:id/deputies',
      summary: 'Let someone act for an office between two dates',
      access: ability('organisation.appoint-deputy'),
      rate: 'command',
      params: idParams,
      body: appointDeputyBody,
      answer: created,
      run: (context, { params, body }) => appointDeputy(context, { ...body, agencyId: params.id }),
    }),
    command({
      url: '/api/deputies/:id/revoke',
      summary: 'Take a deputy’s authority back',
      access: ability('organisation.appoint-deputy'),
      rate: 'command',
      params: idParams,
      answer: done,
      run: async (context, { params }) => {
        const { deputyPersonId } = await revokeDeputy(context, params.id);
        forgetAfter(context.reply, () => findActor.forgetPerson(deputyPersonId));
        return { ok: true as const };
      },
    }),
  ];
}
