import { isBetween, localTime } from './local-time.ts';

/** Minutes of the day; may go over midnight. */
export interface OffHours {
  readonly from: number;
  readonly until: number;
}

/** Whether a screen rests: dark, for its own sake and the neighbours'. */
export function isOff(off: OffHours | null, at: number): boolean {
  return off !== null && off.from !== off.until && isBetween(localTime(at).minute, off.from, off.until);
}
