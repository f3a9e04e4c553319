import type { KioskSummary } from '@phong-tuyen/contracts';

const OFFSET_MS = 7 * 3_600_000;
const MINUTE_MS = 60_000;
/** The page gives a sign of life every five minutes; an hour without one is no weak line any more. */
export const SILENT_AFTER_MINUTES = 60;

export interface Duty {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly weekdays: readonly number[];
  readonly lastSeenAt: Date | null;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/**
 * How a kiosk is. Silent: on duty for an hour at least (today, and since it was set up), and not heard of for an hour.
 * A kiosk that has never been opened is told apart: its link did not reach anybody.
 */
export function conditionOf(kiosk: Duty, now: Date): KioskSummary['condition'] {
  if (kiosk.revokedAt !== null) return 'revoked';
  const quietFor = (now.getTime() - (kiosk.lastSeenAt ?? kiosk.createdAt).getTime()) / MINUTE_MS;
  if (kiosk.lastSeenAt === null) return 'never-seen';
  const onDutyFor = minutesOnDuty(kiosk, now);
  if (onDutyFor === null) return 'off-duty';
  return onDutyFor >= SILENT_AFTER_MINUTES && quietFor >= SILENT_AFTER_MINUTES ? 'silent' : 'at-work';
}

/** Minutes since today's duty began; null outside of it. */
export function minutesOnDuty(kiosk: Pick<Duty, 'opensAt' | 'closesAt' | 'weekdays'>, now: Date): number | null {
  const local = new Date(now.getTime() + OFFSET_MS);
  const weekday = local.getUTCDay() === 0 ? 7 : local.getUTCDay();
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  if (!kiosk.weekdays.includes(weekday) || minute < kiosk.opensAt || minute >= kiosk.closesAt) return null;
  return minute - kiosk.opensAt;
}
