import { incomingPage, outgoingPage, registerQuery } from '@phong-tuyen/contracts';
import { z } from 'zod';
import { ability, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { exportRegister } from '../export-register.ts';
import { listIncomingRegister, listOutgoingRegister } from '../registers.ts';

/** The two registers of the actor's agency, on screen and as Excel with the law's columns. */
export function createRegisterRoutes(): readonly Route[] {
  const access = ability('documents.view');
  const yearQuery = z.object({ year: registerQuery.shape.year });
  return [
    query({
      url: '/api/registers/outgoing',
      summary: 'Outgoing register of a year',
      access,
      rate: 'read',
      query: registerQuery,
      answer: outgoingPage,
      run: async ({ db, actor }, input) => listOutgoingRegister(db, { agencyId: actor.agencyId, ...input.query }),
    }),
    query({
      url: '/api/registers/incoming',
      summary: 'Incoming register of a year',
      access,
      rate: 'read',
      query: registerQuery,
      answer: incomingPage,
      run: async ({ db, actor }, input) => listIncomingRegister(db, { agencyId: actor.agencyId, ...input.query }),
    }),
    ...(['outgoing', 'incoming'] as const).map((name) =>
      query({
        url: `/api/registers/${name}/export`,
        summary: `The ${name} register of a year as Excel`,
        access,
        rate: 'heavy',
        query: yearQuery,
        run: async ({ db, actor }, input) =>
          new FileAnswer({
            bytes: await exportRegister(db, { agencyId: actor.agencyId, year: input.query.year, name }),
            name: `so-van-ban-${name === 'outgoing' ? 'di' : 'den'}-${input.query.year}.xlsx`,
            mediaType: XLSX,
          }),
      }),
    ),
  ];
}
