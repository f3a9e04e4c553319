import type { BuiltModule } from '../../../platform/module.ts';
import { createAppRoutes } from '../routes/installing-app.ts';
import { createForgetMarksJob } from './forget-marks-job.ts';
import type { InstallingDeps } from './installing-deps.ts';
import { registerInstallPages } from './page/register-install-pages.ts';

/** What helps people install, and hears of it: the install page, the app's word, kiosks. */
export function createInstalling(deps: InstallingDeps): BuiltModule {
  return {
    routes: createAppRoutes(deps),
    jobs: [createForgetMarksJob(deps)],
    registerPages: (app) => registerInstallPages(app, deps),
  };
}
