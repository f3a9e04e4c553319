import { WorkingTimeError } from './errors.ts';
import { type LocalDate, toDayNumber, weekdayOf } from './local-time.ts';

/** A day that differs from its weekday. `holiday` and `compensation` are off; `make-up` is a Saturday worked for a day that was moved. */
export interface SpecialDay {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'compensation' | 'make-up';
  /** Name in Vietnamese, as the decree says it. */
  readonly name: string;
}

/** Holidays as data, never only a rule: decrees move them every year. `years` says which years are complete. */
export interface HolidayData {
  readonly years: readonly number[];
  readonly days: readonly SpecialDay[];
}

/** Working time of a day, in minutes since midnight: `[[420, 690], [810, 1020]]`. */
export type Intervals = readonly (readonly [number, number])[];
/** By weekday, Sunday first; an empty list is a day off. */
export type WeeklyHours = readonly [Intervals, Intervals, Intervals, Intervals, Intervals, Intervals, Intervals];

const OFFICE_DAY: Intervals = [
  [420, 690],
  [810, 1020],
];

/** Monday to Friday, 7:00-11:30 and 13:30-17:00 (40 hours, QĐ 188/1999/QĐ-TTg). */
export const OFFICE_HOURS: WeeklyHours = [[], OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, []];
/** One-stop units also serve on Saturday morning (QĐ 14/2010/QĐ-TTg). */
export const ONE_STOP_HOURS: WeeklyHours = [
  [],
  OFFICE_DAY,
  OFFICE_DAY,
  OFFICE_DAY,
  OFFICE_DAY,
  OFFICE_DAY,
  [[420, 690]],
];

/** Why a day counts or does not: codes, for which callers have words. */
export type DayReason = 'working' | 'make-up' | 'weekend' | 'holiday' | 'compensation';

export interface WorkingCalendar {
  /** Why the day counts or not, with the holiday's name. @throws year-not-covered */
  reasonOf(date: LocalDate): { reason: DayReason; name: string | null };
  isWorkingDay(date: LocalDate): boolean;
  /** Working intervals of a day; a make-up Saturday has Friday's. */
  intervalsOf(date: LocalDate): Intervals;
}

/**
 * Makes a calendar from holiday data and an agency's weekly hours.
 *
 * @throws WorkingTimeError hours-impossible when intervals overlap or leave the day; week-empty when no day has hours;
 *   date-impossible for a special day that does not exist
 */
export function createWorkingCalendar(data: HolidayData, hours: WeeklyHours = OFFICE_HOURS): WorkingCalendar {
  assertHours(hours);
  const special = new Map(data.days.map((day) => [day.date, day]));
  for (const date of special.keys()) toDayNumber(date);
  const years = new Set(data.years);
  const makeUpIntervals = hours.find((intervals, weekday) => weekday >= 1 && intervals.length > 0) ?? OFFICE_DAY;

  function reasonOf(date: LocalDate): { reason: DayReason; name: string | null } {
    if (!years.has(Number(date.slice(0, 4)))) throw new WorkingTimeError('year-not-covered', date.slice(0, 4));
    const found = special.get(date);
    if (found !== undefined) return { reason: found.kind, name: found.name };
    const works = (hours[weekdayOf(date)] ?? []).length > 0;
    return { reason: works ? 'working' : 'weekend', name: null };
  }
  const isWorkingDay = (date: LocalDate) => {
    const { reason } = reasonOf(date);
    return reason === 'working' || reason === 'make-up';
  };
  return {
    reasonOf,
    isWorkingDay,
    intervalsOf(date) {
      if (!isWorkingDay(date)) return [];
      const own = hours[weekdayOf(date)] ?? [];
      return reasonOf(date).reason === 'make-up' && own.length === 0 ? makeUpIntervals : own;
    },
  };
}

function assertHours(hours: WeeklyHours): void {
  for (const [weekday, intervals] of hours.entries()) {
    let last = 0;
    for (const [from, to] of intervals) {
      if (!(from >= last && to > from && to <= 1440))
        throw new WorkingTimeError('hours-impossible', `weekday ${weekday}: ${from}-${to}`);
      last = to;
    }
  }
  if (hours.every((intervals) => intervals.length === 0))
    throw new WorkingTimeError('week-empty', 'no day of the week has hours');
}
