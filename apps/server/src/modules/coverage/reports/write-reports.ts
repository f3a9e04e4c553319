import type { InstallReportBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { type Area, listAreas, localDay } from '../../organisation/index.ts';
import { addDays, daysApart } from '../board/days.ts';
import { communeOf, isUnder } from '../communes.ts';
import { fail } from '../errors.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import { type Goal, lockGoal } from '../store/goals.ts';
import type { NewInstall } from '../store/installs.ts';
import { insertReports, latestReports } from '../store/reports.ts';

/** The week after the end is for those who come late; then the figures stand. */
const GRACE_DAYS = 7;

export interface ReportOf extends InstallReportBody {
  readonly agencyId: string;
}

/**
 * The campaign that reports are made to, locked: two reports of one agency at once would both be measured against the same
 * earlier one.
 *
 * @throws platform.not-found for campaigns that the actor's agency has no part in; coverage.not-allowed; coverage.campaign-over
 */
export async function loadForReport(
  context: CommandContext,
  campaignId: string,
): Promise<{ goal: Goal; areas: ReadonlyMap<string, Area> }> {
  const { tx, actor, now } = context;
  const goal = await lockGoal(tx, campaignId);
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  if (goal === null || !isUnder(areas, actor.agencyId, goal.agencyId)) throw platformFail('not-found');
  if (!actor.abilities.has('coverage.report')) throw fail('not-allowed');
  if (daysApart(addDays(goal.endsOn, GRACE_DAYS), localDay(now)) > 0)
    throw fail('campaign-over', { values: { day: goal.endsOn.split('-').reverse().join('/') } });
  return { goal, areas };
}

/** Writes reports of agencies, each in the place of its earlier one, and counts the difference. */
export async function writeReports(
  context: CommandContext,
  reports: readonly ReportOf[],
  to: { goal: Goal; areas: ReadonlyMap<string, Area>; origin: 'form' | 'excel' },
): Promise<void> {
  const { tx, actor, now } = context;
  const { campaignId } = to.goal;
  for (const report of reports) assertPossible(report);
  const before = await latestReports(tx, campaignId);
  const placed = reports.map((report) => ({ ...report, communeId: communeOf(to.areas, report.agencyId) }));
  await insertReports(
    tx,
    placed.map((report) => ({ ...report, campaignId, origin: to.origin, personId: actor.personId, at: now })),
  );
  const changes = placed.flatMap(({ agencyId, communeId, ...report }): NewInstall[] => {
    const count = totalOf(report) - totalOf(before.get(agencyId));
    return count === 0
      ? []
      : [{ source: 'report', campaignId, communeId, codeId: null, count, at: now, onceKey: null }];
  });
  await recordInstalls(tx, changes);
  await notifyLive(tx, { topic: 'coverage', ids: [campaignId], agencyIds: null });
}

const totalOf = (report: Pick<InstallReportBody, 'staffInstalled' | 'familyInstalled'> | undefined): number =>
  report === undefined ? 0 : report.staffInstalled + report.familyInstalled;

/** True when there are at least as many people as have the app. */
export const isPossible = (report: InstallReportBody): boolean =>
  report.staffInstalled <= report.staff && report.familyInstalled <= report.family;

function assertPossible(report: InstallReportBody): void {
  if (!isPossible(report)) throw fail('installed-over-count');
}
