import {
  done,
  languageBody,
  openSessionParams,
  openSessions,
  providersAnswer,
  sessionAnswer,
  switchOfficeBody,
} from '@phong-tuyen/contracts';
import { fail } from '../../../platform/errors/errors.ts';
import { command, publicQuery, type QueryContext, query, type Route, signedIn } from '../../../platform/http/route.ts';
import { chooseLanguage } from '../commands/choose-language.ts';
import { revokeSession } from '../commands/revoke-session.ts';
import { signOutEverywhere } from '../commands/sign-out-everywhere.ts';
import { switchOffice } from '../commands/switch-office.ts';
import type { DemoAccount } from '../demo/demo-accounts.ts';
import { localDay } from '../local-day.ts';
import type { OidcProvider } from '../settings.ts';
import type { ActorFinder } from '../sign-in/actor-finder.ts';
import { OIDC_PROVIDER_ID } from '../sign-in/create-auth.ts';
import { findSessionToken } from '../sign-in/session-token.ts';
import { listActableOffices } from '../store/offices.ts';
import { findPersonRow } from '../store/people.ts';
import { listSessionsOf } from '../store/sessions.ts';
import { forgetAfter } from './forget-after.ts';

export interface SessionRouteParts {
  readonly secret: string;
  readonly findActor: ActorFinder;
  readonly oidc: OidcProvider | null;
  /** Empty unless this is a demo installation. */
  readonly demoAccounts: readonly DemoAccount[];
}

/** Who one is, in which office, and on which devices one is signed in. */
export function createSessionRoutes(parts: SessionRouteParts): readonly Route[] {
  return [...aboutOneself(parts), ...aboutDevices(parts)];
}

function aboutOneself({ secret, findActor, oidc, demoAccounts }: SessionRouteParts): readonly Route[] {
  return [
    publicQuery({
      url: '/api/session/providers',
      summary: 'Ways to sign in',
      reason: 'The sign-in page needs it.',
      rate: 'read',
      answer: providersAnswer,
      run: async () => ({
        password: true,
        passkey: true,
        oidc: oidc === null ? [] : [{ id: OIDC_PROVIDER_ID, name: oidc.name }],
        demoAccounts: [...demoAccounts],
      }),
    }),
    query({
      url: '/api/session',
      summary: 'The person signed in, their offices and what the active one may do',
      access: signedIn,
      rate: 'read',
      answer: sessionAnswer,
      run: answerSession,
    }),
    command({
      method: 'PUT',
      url: '/api/session/office',
      summary: 'Act in another office',
      access: signedIn,
      rate: 'command',
      body: switchOfficeBody,
      answer: done,
      run: async (context, { body }) => {
        const token = findSessionToken(context.request, secret);
        if (token === null) throw fail('not-signed-in');
        await switchOffice(context, { officeId: body.officeId, token });
        forgetAfter(context.reply, () => findActor.forgetPerson(context.actor.personId));
        return { ok: true as const };
      },
    }),
    command({
      method: 'PUT',
      url: '/api/session/language',
      summary: 'Choose the language',
      access: signedIn,
      rate: 'command',
      body: languageBody,
      answer: done,
      run: async (context, { body }) => {
        await chooseLanguage(context, body.language);
        forgetAfter(context.reply, () => findActor.forgetPerson(context.actor.personId));
        return { ok: true as const };
      },
    }),
  ];
}

function aboutDevices({ secret, findActor }: SessionRouteParts): readonly Route[] {
  return [
    query({
      url: '/api/session/list',
      summary: 'Devices one is signed in on',
      access: signedIn,
      rate: 'read',
      answer: openSessions,
      run: async ({ db, actor, now, request }) => {
        const token = findSessionToken(request, secret);
        const rows = await listSessionsOf(db, actor.personId, now);
        return {
          items: rows.map(({ token: own, ...row }) => ({
            ...row,
            createdAt: row.createdAt.toISOString(),
            lastSeenAt: row.lastSeenAt.toISOString(),
            current: own === token,
          })),
        };
      },
    }),
    command({
      method: 'DELETE',
      url: '/api/session/list/:id',
      summary: 'End a session of one’s own',
      access: signedIn,
      rate: 'command',
      params: openSessionParams,
      answer: done,
      run: async (context, { params }) => {
        await revokeSession(context, params.id);
        forgetAfter(context.reply, () => findActor.forgetPerson(context.actor.personId));
        return { ok: true as const };
      },
    }),
    command({
      url: '/api/session/sign-out-everywhere',
      summary: 'End all sessions of one’s own',
      access: signedIn,
      rate: 'command',
      answer: done,
      run: async (context) => {
        await signOutEverywhere(context);
        forgetAfter(context.reply, () => findActor.forgetPerson(context.actor.personId));
        return { ok: true as const };
      },
    }),
  ];
}

async function answerSession({ db, actor, now }: QueryContext) {
  const [person, offices] = await Promise.all([
    findPersonRow(db, actor.personId),
    listActableOffices(db, actor.personId, localDay(now)),
  ]);
  if (person === null) throw fail('not-signed-in');
  const { id, name, email, language } = person;
  return {
    person: { id, name, email, language },
    offices,
    activeOfficeId: actor.officeId,
    abilities: [...actor.abilities].sort(),
    twoFactorEnabled: person.twoFactorEnabled,
    passwordChangeRequired: person.oneTimePasswordUntil !== null,
  };
}
