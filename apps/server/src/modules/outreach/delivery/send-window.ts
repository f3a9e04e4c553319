import type { CampaignPlan } from '@phong-tuyen/contracts';

const DAY = 1_440;
// Vietnam keeps UTC+7 the whole year.
const OFFSET_MINUTES = 7 * 60;
/** Nothing but emergencies by law between 22:00 and 6:00 (as NĐ 91/2020 art. 13 has it for what is not wanted). */
export const QUIET = { from: 22 * 60, until: 6 * 60 } as const;

/** Minutes since midnight in Vietnam. */
export function localMinuteOf(at: Date): number {
  return (Math.floor(at.getTime() / 60_000) + OFFSET_MINUTES) % DAY;
}

/** True when messages may be handed over now: inside the campaign's own hours and outside the quiet ones, emergencies always. */
export function isInWindow(plan: Pick<CampaignPlan, 'emergency' | 'schedule'>, now: Date): boolean {
  if (plan.emergency) return true;
  const minute = localMinuteOf(now);
  const isQuiet = minute >= QUIET.from || minute < QUIET.until;
  return !isQuiet && minute >= plan.schedule.windowFrom && minute < plan.schedule.windowUntil;
}
