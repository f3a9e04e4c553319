import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { listAreas, localDay } from '../../organisation/index.ts';
import { placeShown, topPlaceOf } from '../board/scope.ts';
import { fail } from '../errors.ts';
import { findGoal } from '../store/goals.ts';
import { makeReport, type ReportParts } from '../weekly/make-report.ts';

/**
 * Makes a report now, up to today, on the whole that the actor may see: the province, or the own district or commune.
 *
 * @throws platform.not-found, coverage.not-allowed
 */
export async function makeWeeklyReport(context: CommandContext, parts: ReportParts, campaignId: string): Promise<void> {
  const { tx, actor, now } = context;
  const goal = await findGoal(tx, campaignId);
  if (goal === null) throw platformFail('not-found');
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  const area = placeShown(undefined, topPlaceOf(actor, goal.agencyId, areas), areas);
  if (!actor.abilities.has('coverage.make-report')) throw fail('not-allowed');
  const id = await makeReport(tx, parts, { goal, area, areas, day: localDay(now), personId: actor.personId, now });
  await recordAudit(context, {
    act: 'coverage.report-made',
    subjectType: 'campaign',
    subjectId: campaignId,
    detail: { reportId: id, place: area.id },
  });
}
