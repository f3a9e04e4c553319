import {
  changePersonBody,
  createdPerson,
  createPersonBody,
  done,
  idParams,
  listPeopleQuery,
  oneTimePasswordAnswer,
  personPage,
} from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { changePerson } from '../commands/change-person.ts';
import { createPerson } from '../commands/create-person.ts';
import { disablePerson } from '../commands/disable-person.ts';
import { enablePerson } from '../commands/enable-person.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { listPeople } from '../queries.ts';
import type { ActorFinder } from '../sign-in/actor-finder.ts';
import { forgetAfter } from './forget-after.ts';

const edit = ability('organisation.edit-people');

/** People and their accounts. */
export function createPeopleRoutes(findActor: ActorFinder): readonly Route[] {
  return [
    query({
      url: '/api/people',
      summary: 'People of an agency, or found by name',
      access: ability('organisation.view'),
      rate: 'read',
      query: listPeopleQuery,
      answer: personPage,
      run: async ({ db, actor, now }, { query: filter }) => {
        const page = await listPeople(db, filter, now);
        // Numbers are for those who keep them: colleagues reach each other through their agencies.
        const seesPhones = actor.abilities.has('organisation.edit-people');
        return seesPhones ? page : { ...page, items: page.items.map((item) => ({ ...item, phone: null })) };
      },
    }),
    command({
      url: '/api/agencies/:id/people',
      summary: 'Add a person with their first office',
      access: edit,
      rate: 'command',
      params: idParams,
      body: createPersonBody,
      answer: createdPerson,
      run: (context, { params, body }) => createPerson(context, { ...body, agencyId: params.id }),
    }),
    command({
      method: 'PUT',
      url: '/api/people/:id',
      summary: 'Change a person’s name, address or phone number',
      access: edit,
      rate: 'command',
      params: idParams,
      body: changePersonBody,
      answer: done,
      run: async (context, { params, body }) => {
        await changePerson(context, { personId: params.id, changes: body });
        return { ok: true as const };
      },
    }),
    command({
      url: '/api/people/:id/reset-password',
      summary: 'Give a person a one-time password',
      access: edit,
      rate: 'command',
      params: idParams,
      answer: oneTimePasswordAnswer,
      run: async (context, { params }) => {
        const { password, validUntil } = await resetPassword(context, params.id);
        forgetAfter(context.reply, () => findActor.forgetPerson(params.id));
        context.reply.header('cache-control', 'no-store');
        return { password, validUntil: validUntil.toISOString() };
      },
    }),
    accountCommand(findActor, { verb: 'disable', summary: 'Shut a person out', run: disablePerson }),
    accountCommand(findActor, { verb: 'enable', summary: 'Let a person in again', run: enablePerson }),
  ];
}

function accountCommand(
  findActor: ActorFinder,
  act: { verb: string; summary: string; run: (context: CommandContext, personId: string) => Promise<void> },
): Route {
  return command({
    url: `/api/people/:id/${act.verb}`,
    summary: act.summary,
    access: edit,
    rate: 'command',
    params: idParams,
    answer: done,
    run: async (context, { params }) => {
      await act.run(context, params.id);
      forgetAfter(context.reply, () => findActor.forgetPerson(params.id));
      return { ok: true as const };
    },
  });
}
