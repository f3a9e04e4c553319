import type { CampaignPlan } from '@phong-tuyen/contracts';

const DAY_MS = 86_400_000;

/** When each round begins: the first at its time or at once, the others so many days apart at the same hour. */
export function roundTimes(plan: Pick<CampaignPlan, 'schedule'>, now: Date): { round: number; dueAt: Date }[] {
  const { startAt, repeats, repeatEveryDays } = plan.schedule;
  const first = startAt === null ? now.getTime() : Math.max(Date.parse(startAt), now.getTime());
  return Array.from({ length: repeats + 1 }, (_, index) => ({
    round: index + 1,
    dueAt: new Date(first + index * repeatEveryDays * DAY_MS),
  }));
}
