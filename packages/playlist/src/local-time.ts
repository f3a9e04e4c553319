/** Viet Nam has kept UTC+7 without summer time since 1975; a screen's own zone is not believed. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

export interface LocalTime {
  /** Calendar date, `2020-08-04`. */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** @param at milliseconds since 1970 in UTC */
export function localTime(at: number): LocalTime {
  const local = at + OFFSET_MS;
  const days = Math.floor(local / DAY_MS);
  return {
    day: new Date(days * DAY_MS).toISOString().slice(0, 10),
    minute: Math.floor((local - days * DAY_MS) / 60_000),
    // 1 January 1970 was a Thursday.
    weekday: ((((days + 3) % 7) + 7) % 7) + 1,
  };
}

/** Whether a minute lies between two of a day; from 22:00 until 5:00 goes over midnight. Equal ends mean the whole day. */
export function isBetween(minute: number, from: number, until: number): boolean {
  if (from === until) return true;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}
