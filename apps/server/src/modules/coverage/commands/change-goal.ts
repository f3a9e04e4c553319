import type { GoalBody } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { dayFirst } from '../board/day-first.ts';
import { fail } from '../errors.ts';
import { lockGoal, updateGoal } from '../store/goals.ts';

/**
 * Changes what a campaign is to reach, until when, and by which day of the week agencies report. For leaders of its own agency.
 *
 * @throws platform.not-found, coverage.not-allowed, coverage.ends-before-start
 */
export async function changeGoal(context: CommandContext, campaignId: string, change: GoalBody): Promise<void> {
  const { tx, actor, now } = context;
  const goal = await lockGoal(tx, campaignId);
  if (goal === null || goal.agencyId !== actor.agencyId) throw platformFail('not-found');
  if (!actor.abilities.has('coverage.set-goal')) throw fail('not-allowed');
  if (change.endsOn < goal.startsOn) throw fail('ends-before-start', { values: { day: dayFirst(goal.startsOn) } });
  await updateGoal(tx, campaignId, change, now);
  await notifyLive(tx, { topic: 'coverage', ids: [campaignId], agencyIds: null });
  await recordAudit(context, {
    act: 'coverage.goal-changed',
    subjectType: 'campaign',
    subjectId: campaignId,
    detail: { ...change, before: goal.targetPercent },
  });
}
