import { z } from 'zod';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect.ts';
import { deleteDispatched } from '../events/store.ts';
import type { FileStore } from '../files/file-store.ts';
import { eraseForgotten } from '../files/forget-file.ts';
import { proveArchive } from '../files/prove-archive.ts';
import { defineJob, type JobDefinition } from '../jobs/job-runner.ts';
import { saveProof } from './proof-store.ts';

const DAY_MS = 86_400_000;
/** Long enough to look into what happened; the audit keeps it for good. */
const KEEP_EVENTS_DAYS = 30;

/**
 * What the platform does by itself: proves the audit and part of the archive and clears the outbox of what is done, every night;
 * erases files that were let go of, every hour.
 */
export function createUpkeepJobs(parts: { db: Database; files: FileStore; clock: Clock }): readonly JobDefinition[] {
  const { db, files, clock } = parts;
  const upkeep = (name: string, schedule: string, run: (now: Date) => Promise<void>) =>
    defineJob({ name, schema: z.object({}), normSeconds: 1_800, schedule, run: () => run(clock.now()) });
  return [
    upkeep('platform-prove-audit', '40 1 * * *', async (now) => {
      const faults = await verifyAudit(db);
      await saveProof(db, 'audit', { at: now, good: faults.length === 0, detail: { faults: faults.length } });
    }),
    upkeep('platform-prove-archive', '0 2 * * *', async (now) => {
      const { looked, lost } = await proveArchive(db, files, Math.floor(now.getTime() / DAY_MS));
      await saveProof(db, 'archive', { at: now, good: lost === 0, detail: { looked, lost } });
    }),
    upkeep('platform-erase-files', '50 * * * *', async () => {
      await eraseForgotten(db, files);
    }),
    upkeep('platform-clear-outbox', '30 2 * * *', (now) =>
      deleteDispatched(db, new Date(now.getTime() - KEEP_EVENTS_DAYS * DAY_MS)),
    ),
  ];
}
