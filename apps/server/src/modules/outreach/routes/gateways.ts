import {
  done,
  gatewayDetail,
  gatewayEdit,
  gatewayInput,
  gatewayList,
  gatewayTried,
  gatewayTry,
  idParams,
  id as idSchema,
  standInMessages,
  standInReply,
  zaloConsentAnswer,
  zaloConsentUrl,
  zaloSynced,
  zaloTemplates,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { addGateway } from '../commands/add-gateway.ts';
import { beginZaloConsent } from '../commands/begin-zalo-consent.ts';
import { changeGateway } from '../commands/change-gateway.ts';
import { finishZaloConsent } from '../commands/finish-zalo-consent.ts';
import { removeGateway } from '../commands/remove-gateway.ts';
import { syncZaloTemplates } from '../commands/sync-zalo-templates.ts';
import { tryGateway } from '../commands/try-gateway.ts';
import { faultWords } from '../gateways/fault-words.ts';
import type { LivePool } from '../gateways/gateway-pool.ts';
import { MANAGE_GATEWAYS, mayManageGateways } from '../gateways/load-gateway.ts';
import { showGateway, showGateways } from '../gateways/show-gateways.ts';
import type { ZaloAddresses } from '../gateways/zalo/zalo-api.ts';
import { listTemplates } from '../store/zalo.ts';

export interface GatewayRouteParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly pool: LivePool;
  readonly secret: Uint8Array;
  readonly baseUrl: string;
  readonly addresses: ZaloAddresses;
}

const URL = '/api/gateways';
const view = ability('outreach.view');
const manage = ability(MANAGE_GATEWAYS);
const ok = { ok: true as const };

/** Lines to carriers and Zalo, as administrators see them and set them up. */
export function createGatewayRoutes(parts: GatewayRouteParts): readonly Route[] {
  return [...readingRoutes(parts), ...settingRoutes(parts), ...zaloRoutes(parts), ...standInRoutes(parts)];
}

function readingRoutes({ secret, baseUrl }: GatewayRouteParts): Route[] {
  return [
    query({
      url: URL,
      summary: 'Message lines with their state',
      access: view,
      rate: 'read',
      answer: gatewayList,
      run: async ({ db, actor, now, language }) => ({
        items: await showGateways(db, { now, language }),
        canEdit: await mayManageGateways(db, actor),
      }),
    }),
    query({
      url: `${URL}/zalo-templates`,
      summary: 'Templates of Zalo, of all lines',
      access: view,
      rate: 'read',
      answer: zaloTemplates,
      run: async ({ db }) => ({ items: await listTemplates(db, null) }),
    }),
    query({
      url: `${URL}/:id`,
      summary: 'One message line',
      access: view,
      rate: 'read',
      params: idParams,
      answer: gatewayDetail,
      run: async ({ db, actor, now, language }, { params }) =>
        showGateway(db, params.id, { now, language, secret, baseUrl, canEdit: await mayManageGateways(db, actor) }),
    }),
  ];
}

function settingRoutes({ secret, pool }: GatewayRouteParts): Route[] {
  return [
    command({
      url: URL,
      summary: 'Add a message line',
      access: manage,
      rate: 'command',
      body: gatewayInput,
      answer: z.object({ id: idSchema }),
      run: (context, { body }) => addGateway(context, body, secret),
    }),
    command({
      method: 'PUT',
      url: `${URL}/:id`,
      summary: 'Change a message line',
      access: manage,
      rate: 'command',
      params: idParams,
      body: gatewayEdit,
      answer: done,
      run: async (context, { params, body }) => {
        await changeGateway(context, { id: params.id, ...body }, secret);
        return ok;
      },
    }),
    command({
      method: 'DELETE',
      url: `${URL}/:id`,
      summary: 'Remove a message line',
      access: manage,
      rate: 'command',
      params: idParams,
      answer: done,
      run: async (context, { params }) => {
        await removeGateway(context, params.id);
        return ok;
      },
    }),
    command({
      url: `${URL}/:id/try`,
      summary: 'Send one message by a line',
      access: manage,
      rate: 'heavy',
      params: idParams,
      body: gatewayTry,
      answer: gatewayTried,
      run: async (context, { params, body }) => {
        const answer = await tryGateway(context, { id: params.id, ...body }, pool.list());
        const code = answer.kind === 'accepted' ? '' : answer.code;
        return { kind: answer.kind, code, words: code === '' ? '' : faultWords(code, context.language) };
      },
    }),
  ];
}

function zaloRoutes({ db, clock, secret, baseUrl, addresses }: GatewayRouteParts): Route[] {
  return [
    command({
      url: `${URL}/:id/zalo-consent`,
      summary: 'Begin to connect Zalo',
      access: manage,
      rate: 'command',
      params: idParams,
      answer: zaloConsentUrl,
      run: (context, { params }) => beginZaloConsent(context, params.id, { secret, baseUrl, addresses }),
    }),
    command({
      url: `${URL}/zalo-consent-answers`,
      summary: 'Finish connecting Zalo',
      access: manage,
      rate: 'command',
      body: zaloConsentAnswer,
      answer: z.object({ id: idSchema }),
      run: (context, { body }) => finishZaloConsent(context, body, { secret, addresses }),
    }),
    command({
      url: `${URL}/:id/zalo-templates`,
      summary: 'Read the templates from Zalo',
      access: manage,
      rate: 'heavy',
      params: idParams,
      answer: zaloSynced,
      run: (context, { params }) => syncZaloTemplates(context, params.id, { db, clock, secret, addresses }),
    }),
    query({
      url: `${URL}/:id/zalo-templates`,
      summary: 'Templates of one line to Zalo',
      access: view,
      rate: 'read',
      params: idParams,
      answer: zaloTemplates,
      run: async (context, { params }) => ({ items: await listTemplates(context.db, params.id) }),
    }),
  ];
}

function standInRoutes({ pool }: GatewayRouteParts): Route[] {
  return [
    query({
      url: `${URL}/stand-in/messages`,
      summary: 'What the trial station took last',
      access: view,
      rate: 'read',
      answer: standInMessages,
      run: async () => {
        const messages = (await pool.standIn?.recent()) ?? [];
        return {
          items: messages.slice(0, 20).map(({ at, from, to, text, part }) => ({
            at: new Date(at).toISOString(),
            from,
            to,
            text,
            part: part === null ? null : { number: part.number, total: part.total },
          })),
        };
      },
    }),
    command({
      url: `${URL}/stand-in/replies`,
      summary: 'Write back as a phone of the trial station would',
      access: manage,
      rate: 'command',
      body: standInReply,
      answer: done,
      run: async (_context, { body }) => {
        if (pool.standIn === null || !(await pool.standIn.reply(body.phone, body.text)))
          throw platformFail('not-found');
        return ok;
      },
    }),
  ];
}
