import {
  changeKioskBody,
  createKioskBody,
  idParams,
  installingChoices,
  installingTotals,
  kioskDetail,
  kioskPage,
  listKiosksQuery,
  revokeKioskBody,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { listAreas, subtreeIds } from '../../organisation/index.ts';
import { changeKiosk } from '../commands/change-kiosk.ts';
import { createKiosk } from '../commands/create-kiosk.ts';
import { renewKioskLink } from '../commands/renew-kiosk-link.ts';
import { revokeKiosk } from '../commands/revoke-kiosk.ts';
import type { InstallingDeps } from '../installing/installing-deps.ts';
import { installingTotalsOf } from '../installing/installing-totals.ts';
import { exportKiosks } from '../installing/kiosk/export-kiosks.ts';
import { getKiosk, listKiosks } from '../installing/kiosk/queries.ts';
import { listGoals } from '../store/goals.ts';

const PREFIX = '/api/kiosks';
const MOST_EXPORTED = 5_000;
const view = ability('coverage.view');
const help = ability('coverage.help-install');

/** Kiosks and helpers as staff see them. */
export function createKioskRoutes(deps: InstallingDeps): readonly Route[] {
  return [...listRoutes(), ...figureRoutes(), ...actRoutes(deps)];
}

function listRoutes(): Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Kiosks and helpers of the own agency and those below',
      access: view,
      rate: 'read',
      query: listKiosksQuery,
      answer: kioskPage,
      run: async ({ db, actor, now }, input) => listKiosks(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/excel`,
      summary: 'Kiosks with their tallies as Excel',
      access: view,
      rate: 'heavy',
      query: listKiosksQuery.pick({ search: true, revoked: true }),
      run: async ({ db, actor, now }, input) => {
        const { items } = await listKiosks(db, actor, { ...input.query, limit: MOST_EXPORTED, now });
        return new FileAnswer({ bytes: await exportKiosks(items), name: 'diem-ho-tro-cai-dat.xlsx', mediaType: XLSX });
      },
    }),
  ];
}

function figureRoutes(): Route[] {
  return [
    query({
      url: '/api/installing/totals',
      summary: 'Figures over all kiosks of the own area',
      access: view,
      rate: 'read',
      answer: installingTotals,
      run: async ({ db, actor, now }) => installingTotalsOf(db, actor, now),
    }),
    query({
      url: '/api/installing/choices',
      summary: 'Agencies and campaigns that a kiosk or a code may be for',
      access: help,
      rate: 'read',
      answer: installingChoices,
      run: async ({ db, actor }) => {
        const [ids, areas, goals] = await Promise.all([subtreeIds(db, actor.agencyId), listAreas(db), listGoals(db)]);
        const own = new Set(ids);
        return {
          agencies: areas.filter((area) => own.has(area.id)).map(({ id, name }) => ({ id, name })),
          campaigns: goals.map((goal) => ({ id: goal.campaignId, name: goal.name })),
        };
      },
    }),
  ];
}

function actRoutes(deps: InstallingDeps): Route[] {
  const detailOf = ({ tx, actor, now }: WriteContext, id: string) => getKiosk(deps, tx, actor, { id, now });
  const act = { access: help, rate: 'command', answer: kioskDetail } as const;
  return [
    query({
      url: `${PREFIX}/:id`,
      summary: 'One kiosk with its days and its link',
      access: view,
      rate: 'read',
      params: idParams,
      answer: kioskDetail,
      run: async ({ db, actor, now }, { params }) => getKiosk(deps, db, actor, { id: params.id, now }),
    }),
    command({
      ...act,
      url: PREFIX,
      summary: 'Set up a kiosk or helper',
      body: createKioskBody,
      run: async (context, { body }) => detailOf(context, await createKiosk(context, body, deps.secret)),
    }),
    command({
      ...act,
      method: 'PUT',
      url: `${PREFIX}/:id`,
      summary: 'Change names and hours of duty',
      params: idParams,
      body: changeKioskBody,
      run: async (context, { params, body }) => {
        await changeKiosk(context, params.id, body);
        return detailOf(context, params.id);
      },
    }),
    command({
      ...act,
      url: `${PREFIX}/:id/revoke`,
      summary: 'Revoke: the link opens nothing any more',
      params: idParams,
      body: revokeKioskBody,
      run: async (context, { params, body }) => {
        await revokeKiosk(context, params.id, body.reason);
        return detailOf(context, params.id);
      },
    }),
    command({
      ...act,
      url: `${PREFIX}/:id/link`,
      summary: 'Another link in place of the old one',
      params: idParams,
      body: z.object({}),
      run: async (context, { params }) => {
        await renewKioskLink(context, params.id, deps.secret);
        return detailOf(context, params.id);
      },
    }),
  ];
}
