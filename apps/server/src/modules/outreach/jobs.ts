import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/job-runner.ts';
import { erasePart, lockToErase, markErased } from './store/figures.ts';
import { deleteOldEarly } from './store/receipts.ts';

const DAY_MS = 86_400_000;
const PART = 20_000;
const EARLY_DAYS = 7;

/**
 * Erases numbers and names from what campaigns sent that ended so many days ago; their counts stay.
 *
 * @returns how many rows were erased
 */
export async function eraseOldNumbers(db: Database, parts: { now: Date; keepDays: number }): Promise<number> {
  const before = new Date(parts.now.getTime() - parts.keepDays * DAY_MS);
  let erased = 0;
  for (;;) {
    const step = await db.transaction().execute(async (tx) => {
      const id = await lockToErase(tx, before);
      if (id === null) return null;
      const part = await erasePart(tx, id, PART);
      if (part === 0) await markErased(tx, id, parts.now);
      return part;
    });
    if (step === null) break;
    erased += step;
  }
  await deleteOldEarly(db, new Date(parts.now.getTime() - EARLY_DAYS * DAY_MS));
  return erased;
}

/** Every night. */
export function createEraseJob(parts: { db: Database; clock: Clock; keepDays: number }): JobDefinition {
  return defineJob({
    name: 'outreach-erase-numbers',
    schema: z.object({}),
    normSeconds: 600,
    schedule: '30 2 * * *',
    run: async () => {
      await eraseOldNumbers(parts.db, { now: parts.clock.now(), keepDays: parts.keepDays });
    },
  });
}
