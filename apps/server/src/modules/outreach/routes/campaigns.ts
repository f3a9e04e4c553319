import {
  campaignDetail,
  campaignEstimate,
  campaignPage,
  campaignReasonBody,
  campaignTries,
  createCampaignBody,
  deliveryPage,
  idParams,
  listCampaignsQuery,
  listDeliveriesQuery,
  lookUpNumberBody,
  numberHistory,
  reconcileBody,
  saveCampaignBody,
  tryCampaignBody,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { estimateCampaign } from '../campaigns/estimate.ts';
import type { ExampleValues } from '../campaigns/example-values.ts';
import { exportCampaign } from '../campaigns/export-campaign.ts';
import { getCampaign, getReadableCampaign, listCampaignsFor } from '../campaigns/get-campaign.ts';
import { listDeliveriesFor, listTriesFor } from '../campaigns/list-deliveries.ts';
import { approveCampaign } from '../commands/approve-campaign.ts';
import { cancelCampaign } from '../commands/cancel-campaign.ts';
import { createCampaign } from '../commands/create-campaign.ts';
import { discardCampaign } from '../commands/discard-campaign.ts';
import { lookUpNumber } from '../commands/look-up-number.ts';
import { reconcileUnknown } from '../commands/reconcile-unknown.ts';
import { resumeCampaign } from '../commands/resume-campaign.ts';
import { returnCampaign } from '../commands/return-campaign.ts';
import { saveCampaign } from '../commands/save-campaign.ts';
import { stopCampaign } from '../commands/stop-campaign.ts';
import { submitCampaign } from '../commands/submit-campaign.ts';
import { tryCampaign } from '../commands/try-campaign.ts';
import type { MessageGateway } from '../delivery/message-gateway.ts';
import { createTargetRoutes } from './targets.ts';

const PREFIX = '/api/campaigns';
const view = ability('outreach.view');

/** What the routes need beside the request. */
export interface CampaignRouteParts {
  readonly baseUrl: string;
  readonly minimumGroup: number;
  readonly maxFileBytes: number;
  readonly examples: ExampleValues;
  readonly gateways: () => readonly MessageGateway[];
}

/** Campaigns: lists, one, its estimate and rows, and every act on it. */
export function createCampaignRoutes(parts: CampaignRouteParts): readonly Route[] {
  return [
    ...readingRoutes(parts),
    ...rowRoutes(parts),
    ...draftRoutes(parts),
    ...createTargetRoutes(parts),
    ...actRoutes(parts),
    numberRoute(),
  ];
}

function readingRoutes(parts: CampaignRouteParts): Route[] {
  const { minimumGroup, examples } = parts;
  return [
    query({
      url: PREFIX,
      summary: 'Campaigns of the agency and of those below it, newest first',
      access: view,
      rate: 'read',
      query: listCampaignsQuery,
      answer: campaignPage,
      run: async ({ db, actor }, input) => listCampaignsFor(db, actor, input.query),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One campaign with its counts and history',
      access: view,
      rate: 'read',
      params: idParams,
      answer: campaignDetail,
      run: async ({ db, actor, now }, { params }) =>
        getCampaign(db, actor, { id: params.id, now, minimumGroup, examples }),
    }),
    query({
      url: `${PREFIX}/:id/estimate`,
      summary: 'Whom it reaches, what it costs, and real messages',
      access: view,
      rate: 'heavy',
      params: idParams,
      answer: campaignEstimate,
      run: async ({ db, actor }, { params }) =>
        estimateCampaign(db, await getReadableCampaign(db, actor, params.id), { ...parts, gateways: parts.gateways() }),
    }),
  ];
}

function rowRoutes({ minimumGroup, examples }: CampaignRouteParts): Route[] {
  return [
    query({
      url: `${PREFIX}/:id/deliveries`,
      summary: 'Messages of one state, numbers half hidden',
      access: view,
      rate: 'read',
      params: idParams,
      query: listDeliveriesQuery,
      answer: deliveryPage,
      run: async ({ db, actor }, input) => listDeliveriesFor(db, actor, { id: input.params.id, ...input.query }),
    }),
    query({
      url: `${PREFIX}/:id/tries`,
      summary: 'What was sent to try it',
      access: view,
      rate: 'read',
      params: idParams,
      answer: campaignTries,
      run: async ({ db, actor }, { params }) => listTriesFor(db, actor, params.id),
    }),
    query({
      url: `${PREFIX}/:id/excel`,
      summary: 'Counts by round, channel, network and commune as Excel',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const campaign = await getCampaign(db, actor, { id: params.id, now, minimumGroup, examples });
        return new FileAnswer({ bytes: await exportCampaign(campaign), name: 'chien-dich.xlsx', mediaType: XLSX });
      },
    }),
  ];
}

function draftRoutes(parts: CampaignRouteParts): Route[] {
  const compose = ability('outreach.compose');
  return [
    command({
      url: PREFIX,
      summary: 'Begin a campaign',
      access: compose,
      rate: 'command',
      body: createCampaignBody,
      answer: campaignDetail,
      run: async (context, { body }) => answer(context, await createCampaign(context, body.name), parts),
    }),
    command({
      url: `${PREFIX}/:id`,
      method: 'PUT',
      summary: 'Keep what was written on a draft',
      access: compose,
      rate: 'command',
      params: idParams,
      body: saveCampaignBody,
      answer: campaignDetail,
      run: async (context, { params, body }) => {
        await saveCampaign(context, params.id, body);
        return answer(context, params.id, parts);
      },
    }),
  ];
}

const answer = (context: WriteContext, id: string, { minimumGroup, examples }: CampaignRouteParts) =>
  getCampaign(context.tx, context.actor, { id, now: context.now, minimumGroup, examples });

interface ActParts<B extends z.ZodType> {
  readonly ability: string;
  readonly summary: string;
  readonly body: B;
  readonly run: (context: WriteContext, id: string, body: z.output<B>) => Promise<unknown>;
}

function actRoutes(routeParts: CampaignRouteParts): Route[] {
  const { baseUrl, examples } = routeParts;
  const act = <B extends z.ZodType>(name: string, parts: ActParts<B>): Route =>
    command({
      url: `${PREFIX}/:id/${name}`,
      summary: parts.summary,
      access: ability(parts.ability),
      rate: 'command',
      params: idParams,
      body: parts.body,
      answer: campaignDetail,
      run: async (context, { params, body }) => {
        await parts.run(context, params.id, body);
        return answer(context, params.id, routeParts);
      },
    });
  const plain = z.object({});
  return [
    act('try', {
      ability: 'outreach.compose',
      summary: 'Send it to a phone of one’s own',
      body: tryCampaignBody,
      run: (context, id, body) => tryCampaign(context, id, { ...body, baseUrl }),
    }),
    act('submit', {
      ability: 'outreach.compose',
      summary: 'Submit',
      body: plain,
      run: (context, id) => submitCampaign(context, id, examples),
    }),
    act('discard', { ability: 'outreach.compose', summary: 'Throw the draft away', body: plain, run: discardCampaign }),
    act('return', {
      ability: 'outreach.approve',
      summary: 'Return with a reason',
      body: campaignReasonBody,
      run: (context, id, body) => returnCampaign(context, id, body.reason),
    }),
    act('approve', {
      ability: 'outreach.approve',
      summary: 'Approve: it is sent',
      body: plain,
      run: (context, id) => approveCampaign(context, baseUrl, id),
    }),
    act('stop', { ability: 'outreach.stop', summary: 'Stop at once', body: plain, run: stopCampaign }),
    act('resume', { ability: 'outreach.approve', summary: 'Go on', body: plain, run: resumeCampaign }),
    act('cancel', {
      ability: 'outreach.approve',
      summary: 'End for good with a reason',
      body: campaignReasonBody,
      run: (context, id, body) => cancelCampaign(context, id, body.reason),
    }),
    act('reconcile', {
      ability: 'outreach.reconcile',
      summary: 'Decide on messages whose outcome is unknown',
      body: reconcileBody,
      run: reconcileUnknown,
    }),
  ];
}

function numberRoute(): Route {
  return command({
    url: '/api/numbers',
    summary: 'What one number was sent; the asking is recorded',
    access: ability('outreach.look-up-number'),
    rate: 'command',
    body: lookUpNumberBody,
    answer: numberHistory,
    run: async (context, { body }) => lookUpNumber(context, body.phone),
  });
}
