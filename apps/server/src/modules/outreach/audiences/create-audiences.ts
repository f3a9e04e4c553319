import type { BuiltModule } from '../../../platform/module.ts';
import type { OutreachDeps } from '../create-outreach.ts';
import { createAudienceRoutes } from '../routes/audiences.ts';
import { ImportWorker } from './import-worker.ts';

/** Lists, opt-outs and replies: the part of outreach that knows who is written to. */
export function createAudiences(deps: OutreachDeps): BuiltModule {
  const { db, files, clock, bus, logger, settings, maxFileBytes } = deps;
  return {
    routes: createAudienceRoutes({
      files,
      maxFileBytes,
      least: settings.OUTREACH_MINIMUM_GROUP,
      keepDays: settings.OUTREACH_LIST_DAYS,
    }),
    workers: [new ImportWorker({ db, files, clock, bus, logger })],
  };
}
