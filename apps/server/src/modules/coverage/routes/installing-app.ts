import { appInstallBody, done } from '@phong-tuyen/contracts';
import { openCommand, type Route } from '../../../platform/http/route.ts';
import { recordAppInstall } from '../commands/record-app-install.ts';
import type { InstallingDeps } from '../installing/installing-deps.ts';

/** What the phone app says of itself. */
export function createAppRoutes(deps: InstallingDeps): readonly Route[] {
  return [
    openCommand({
      url: '/api/app/installs',
      summary: 'The app is installed and active (once, without a name)',
      reason: 'Phones have no account; the app counts itself once by a random word that only it knows.',
      rate: 'read',
      body: appInstallBody,
      answer: done,
      run: async ({ tx, now, from }, { body }) => {
        await recordAppInstall(tx, body, { secret: deps.secret, now, address: from });
        return { ok: true as const };
      },
    }),
  ];
}
