import { z } from 'zod';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { localDay } from '../../organisation/index.ts';
import { forgetDaysBefore } from '../store/installing-day-marks.ts';
import type { InstallingDeps } from './installing-deps.ts';

/** The first opening of a day forgets yesterday's marks; this is for days on which nobody opens anything. */
export function createForgetMarksJob({ db, clock }: InstallingDeps): JobDefinition {
  return defineJob({
    name: 'coverage.forget-marks',
    schema: z.object({}),
    normSeconds: 60,
    schedule: '10 0 * * *',
    run: () => db.transaction().execute((tx) => forgetDaysBefore(tx, localDay(clock.now()))),
  }) as JobDefinition;
}
