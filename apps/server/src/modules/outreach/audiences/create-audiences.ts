import type { BuiltModule } from '../../../platform/module.ts';
import type { OutreachDeps } from '../create-outreach.ts';
import { registerOptOutPages } from '../opt-outs/register-opt-out-pages.ts';
import { createAudienceRoutes } from '../routes/audiences.ts';
import { createOptOutRoutes } from '../routes/opt-outs.ts';
import { ImportWorker } from './import-worker.ts';

/** Lists, opt-outs and replies: the part of outreach that knows who is written to. */
export function createAudiences(deps: OutreachDeps): BuiltModule {
  const { db, files, clock, bus, logger, settings, maxFileBytes } = deps;
  return {
    routes: [
      ...createAudienceRoutes({
        files,
        maxFileBytes,
        least: settings.OUTREACH_MINIMUM_GROUP,
        keepDays: settings.OUTREACH_LIST_DAYS,
      }),
      ...createOptOutRoutes(),
    ],
    registerPages: (app) => registerOptOutPages(app, deps),
    workers: [new ImportWorker({ db, files, clock, bus, logger })],
  };
}
