import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/job-runner.ts';
import { ADDRESS_RULE } from './sign-in/sign-in-guard.ts';
import { deleteExpired } from './store/sessions.ts';

/** Work that comes round by itself: every night what has run out of sign-in's tables goes. */
export function createOrganisationJobs(parts: { db: Database; clock: Clock }): readonly JobDefinition[] {
  return [
    defineJob({
      name: 'organisation.delete-expired-sessions',
      schema: z.object({}),
      normSeconds: 60,
      schedule: '20 2 * * *',
      run: async () => {
        const now = parts.clock.now();
        await deleteExpired(parts.db, now, new Date(now.getTime() - ADDRESS_RULE.forgetSeconds * 1_000));
      },
    }),
  ];
}
