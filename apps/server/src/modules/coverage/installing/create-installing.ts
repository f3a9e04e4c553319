import type { BuiltModule } from '../../../platform/module.ts';
import { createAppRoutes } from '../routes/installing-app.ts';
import { createCodeRoutes } from '../routes/installing-codes.ts';
import { createKioskRoutes } from '../routes/installing-kiosks.ts';
import { createQuayRoutes } from '../routes/installing-quay.ts';
import { createForgetMarksJob } from './forget-marks-job.ts';
import type { InstallingDeps } from './installing-deps.ts';
import { kiosksCheck } from './kiosk/kiosks-check.ts';
import { registerInstallPages } from './page/register-install-pages.ts';
import { storesCheck } from './page/stores-check.ts';

/** What helps people install, and hears of it: the install page, the app's word, codes, kiosks. */
export function createInstalling(deps: InstallingDeps) {
  return {
    routes: [
      ...createAppRoutes(deps),
      ...createCodeRoutes(deps),
      ...createKioskRoutes(deps),
      ...createQuayRoutes(deps),
    ],
    jobs: [createForgetMarksJob(deps)],
    healthChecks: [kiosksCheck(deps), storesCheck(deps.settings)],
    registerPages: (app) => registerInstallPages(app, deps),
  } satisfies BuiltModule;
}
