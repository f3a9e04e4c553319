import { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { listAreas, localDay } from '../../organisation/index.ts';
import { addDays } from '../board/days.ts';
import { placeFor } from '../communes.ts';
import { listGoals } from '../store/goals.ts';
import { hasScheduled } from '../store/weekly.ts';
import { makeReport, type ReportParts } from './make-report.ts';

/** A campaign's last report comes after its last week. */
const AFTER_END_DAYS = 7;

/**
 * Makes the reports of all running campaigns up to the day before, each once, though the job runs twice or was killed half-way.
 *
 * @returns how many were made
 */
export async function makeWeeklyReports(db: Database, parts: ReportParts, now: Date): Promise<number> {
  const day = addDays(localDay(now), -1);
  const areas = new Map((await listAreas(db)).map((area) => [area.id, area]));
  const running = (await listGoals(db)).filter(
    (goal) => goal.startsOn <= day && day <= addDays(goal.endsOn, AFTER_END_DAYS),
  );
  let made = 0;
  for (const goal of running) {
    const area = areas.get(placeFor(areas, goal.agencyId));
    if (area === undefined || (await hasScheduled(db, goal.campaignId, day))) continue;
    const id = await db
      .transaction()
      .execute((tx) => makeReport(tx, parts, { goal, area, areas, day, personId: null, now }));
    if (id !== null) made += 1;
  }
  return made;
}

/** Monday at seven: before the week's first meeting. */
export function createWeeklyJob(parts: ReportParts & { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'coverage-weekly-report',
    schema: z.object({}),
    normSeconds: 120,
    schedule: '0 7 * * 1',
    run: async () => {
      await makeWeeklyReports(parts.db, parts, parts.clock.now());
    },
  });
}
