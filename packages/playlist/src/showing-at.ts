import { isBetween, localTime } from './local-time.ts';

/** When an item is due. */
export interface Due {
  /** First and last calendar day in Viet Nam; null for no bound. */
  readonly from: string | null;
  readonly until: string | null;
  /** Minutes of the day; equal for the whole day; may go over midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
}
export interface Timed extends Due {
  /** How long it stands. */
  readonly seconds: number;
}

export interface Showing<T> {
  readonly item: T;
  readonly index: number;
  /** Milliseconds since 1970 when it began and when the next is due. */
  readonly since: number;
  readonly until: number;
}

export function isDue(due: Due, at: number): boolean {
  const { day, minute, weekday } = localTime(at);
  if (due.from !== null && day < due.from) return false;
  if (due.until !== null && day > due.until) return false;
  return due.days.includes(weekday) && isBetween(minute, due.startMinute, due.endMinute);
}

/** Items that are due, in their order. */
export const playableAt = <T extends Timed>(items: readonly T[], at: number): T[] =>
  items.filter((item) => item.seconds > 0 && isDue(item, at));

/**
 * The item that stands at a moment. Those due go round without end, counted from 1970: the same for every screen and after every
 * loss of power.
 *
 * @param at milliseconds since 1970 in UTC
 * @returns null when nothing is due
 */
export function showingAt<T extends Timed>(items: readonly T[], at: number): Showing<T> | null {
  const playable = playableAt(items, at);
  const round = playable.reduce((sum, item) => sum + item.seconds * 1000, 0);
  if (round === 0) return null;
  let since = at - (at % round);
  for (const [index, item] of playable.entries()) {
    const until = since + item.seconds * 1000;
    if (at < until) return { item, index, since, until };
    since = until;
  }
  return null;
}
