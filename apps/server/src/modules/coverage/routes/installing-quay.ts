import { kioskParams, kioskState, kioskTicksBody } from '@phong-tuyen/contracts';
import { fail } from '../../../platform/errors/errors.ts';
import { type Route, tokenCommand, tokenQuery } from '../../../platform/http/route.ts';
import { webManifest } from '../../../platform/http/web-manifest.ts';
import { recordTicks } from '../commands/record-ticks.ts';
import type { InstallingDeps } from '../installing/installing-deps.ts';
import { tokenHash } from '../installing/kiosk/kiosk-token.ts';
import { kioskStateOf } from '../installing/kiosk/queries.ts';
import { findKioskByToken } from '../store/installing-kiosks.ts';

const PREFIX = '/api/quay/:token';
const reason = 'Helpers have no account; the token of the kiosk’s link opens this kiosk and nothing else.';

/** What the kiosk page calls. */
export function createQuayRoutes({ baseUrl }: InstallingDeps): readonly Route[] {
  return [
    tokenCommand({
      url: `${PREFIX}/ticks`,
      summary: 'Ticks of a kiosk, or none as a sign of life; answers with its counts',
      reason,
      rate: 'read',
      params: kioskParams,
      body: kioskTicksBody,
      answer: kioskState,
      run: async ({ tx, now }, { params, body }) => {
        const kiosk = await recordTicks(tx, params.token, { ...body, now });
        return kioskStateOf(tx, kiosk, { baseUrl, now });
      },
    }),
    tokenQuery({
      url: `${PREFIX}/manifest`,
      summary: 'Lets the kiosk page be put on the home screen',
      reason,
      rate: 'read',
      params: kioskParams,
      run: async ({ db }, { params }) => {
        const kiosk = await findKioskByToken(db, tokenHash(params.token));
        if (kiosk === null) throw fail('not-found');
        return webManifest({
          name: `Cài Bluezone: ${kiosk.name}`,
          shortName: 'Cài Bluezone',
          start: `/quay/${params.token}`,
          scope: '/quay/',
          display: 'standalone',
          background: '#f5f8f8',
        });
      },
    }),
  ];
}
