import { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { forgetFile } from '../../../platform/files/forget-file.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { localDay } from '../../organisation/index.ts';
import { deleteContacts } from '../store/contacts.ts';
import { listDueForErasing, markErased } from '../store/retention.ts';

/**
 * Erases names and numbers of lists whose time is over; counts, faults by kind and the list's name stay. The uploaded file
 * is let go of with them.
 *
 * @returns how many lists were erased
 */
export async function eraseLists(db: Database, now: Date): Promise<number> {
  const due = await listDueForErasing(db, localDay(now));
  for (const id of due)
    await db.transaction().execute(async (tx) => {
      await deleteContacts(tx, id);
      const { fileId } = await markErased(tx, id, now);
      if (fileId !== null) await forgetFile(tx, fileId, now);
    });
  return due.length;
}

/** Every night, before people come to work. */
export function createEraseListsJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'outreach-erase-lists',
    schema: z.object({}),
    normSeconds: 600,
    schedule: '40 2 * * *',
    run: async () => {
      await eraseLists(parts.db, parts.clock.now());
    },
  });
}
