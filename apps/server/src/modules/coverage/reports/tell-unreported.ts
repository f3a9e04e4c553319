import { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { listAreas, localDay, type NewNotice, officesByRole, tell } from '../../organisation/index.ts';
import { isUnder } from '../communes.ts';
import { type Goal, listGoals } from '../store/goals.ts';
import { latestReports } from '../store/reports.ts';
import { reportingDue } from './reporting-due.ts';

/**
 * Tells clerks and specialists of every agency of a running campaign that its weekly report is awaited today, or is late. Each once
 * for a week, however often this runs.
 *
 * @returns how many were told
 */
export async function tellUnreported(db: Database, now: Date): Promise<number> {
  const today = localDay(now);
  const running = (await listGoals(db)).filter((goal) => goal.startsOn <= today && today <= goal.endsOn);
  let told = 0;
  for (const goal of running) {
    const awaited = await awaitedOf(db, goal, today);
    const offices = await officesByRole(db, { agencyIds: [...awaited.keys()], roles: ['clerk', 'specialist'] }, now);
    const notices = new Map<string, NewNotice>();
    for (const { agencyId, personId } of offices) {
      const due = awaited.get(agencyId);
      if (due === undefined) continue;
      notices.set(`${agencyId}/${personId}`, {
        agencyId,
        personId,
        subjectId: goal.campaignId,
        link: '/noi-bo/do-phu/bao-cao',
        code: due.state === 'late' ? 'installs-late' : 'installs-due',
        occasion: `${agencyId}/${due.dueOn}`,
        details: { text: goal.name, deadline: due.dueOn },
      });
    }
    if (notices.size > 0) told += await db.transaction().execute((tx) => tell(tx, [...notices.values()], now));
  }
  return told;
}

/** Agencies whose report is late, or due today. */
async function awaitedOf(db: Database, goal: Goal, today: string) {
  const [list, latest] = await Promise.all([listAreas(db), latestReports(db, goal.campaignId)]);
  const areas = new Map(list.map((area) => [area.id, area]));
  return new Map(
    list
      .filter((area) => isUnder(areas, area.id, goal.agencyId))
      .map((area) => {
        const report = latest.get(area.id);
        return [area.id, reportingDue(goal, report === undefined ? null : localDay(report.at), today)] as const;
      })
      .filter(([, due]) => due.state === 'late' || (due.state === 'due' && due.dueOn === today)),
  );
}

/** At eight on each day that offices may work. */
export function createUnreportedJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'coverage-unreported',
    schema: z.object({}),
    normSeconds: 60,
    schedule: '0 8 * * 1-6',
    run: async () => {
      await tellUnreported(parts.db, parts.clock.now());
    },
  });
}
