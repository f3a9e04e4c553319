import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { BuiltModule } from '../../platform/module.ts';
import { LivePulse } from './board/live-pulse.ts';
import { createInstalling } from './installing/create-installing.ts';
import { createUnreportedJob } from './reports/tell-unreported.ts';
import { createBoardRoutes } from './routes/board.ts';
import { createReportRoutes } from './routes/reports.ts';
import { createShareRoutes } from './routes/shares.ts';
import { createWeeklyRoutes } from './routes/weekly.ts';
import type { CoverageSettings } from './settings.ts';
import { createWeeklyJob } from './weekly/weekly-job.ts';

/** What the module is built from. */
export interface CoverageDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: LiveBus;
  readonly typesetter: Typesetter;
  readonly settings: CoverageSettings;
  /** Address people type, without a slash at its end. */
  readonly baseUrl: string;
  /** 32 bytes: what is kept closed in the database is opened with it. */
  readonly secret: Uint8Array;
  readonly maxFileBytes: number;
}

/** Builds the module from its parts. */
export function createCoverage(deps: CoverageDeps): BuiltModule {
  const installing = createInstalling(deps);
  return {
    ...installing,
    routes: [
      ...createBoardRoutes(),
      ...createReportRoutes(deps),
      ...createShareRoutes(deps),
      ...createWeeklyRoutes(deps),
      ...installing.routes,
    ],
    jobs: [createWeeklyJob(deps), createUnreportedJob(deps), ...installing.jobs],
    workers: [new LivePulse(deps)],
  };
}
