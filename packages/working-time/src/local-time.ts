import { WorkingTimeError } from './errors.ts';

/** Calendar date as people write it in data: `2020-07-28`. */
export type LocalDate = string;

// Asia/Ho_Chi_Minh has had no daylight saving since 1975.
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01. @throws WorkingTimeError date-impossible for 2020-02-30 and the like */
export function toDayNumber(date: LocalDate): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const milliseconds = parts === null ? Number.NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date)
    throw new WorkingTimeError('date-impossible', date);
  return milliseconds / DAY_MS;
}

export function fromDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** 0 is Sunday, as in JavaScript. */
export function weekdayOf(date: LocalDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** The date in Vietnam at an instant. */
export function localDateOf(instant: Date): LocalDate {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight in Vietnam at an instant, with fractions. */
export function localMinuteOf(instant: Date): number {
  return ((instant.getTime() + OFFSET_MS) % DAY_MS) / 60_000;
}

/** The instant of a local date and minute. */
export function instantOf(date: LocalDate, minute: number): Date {
  return new Date(toDayNumber(date) * DAY_MS - OFFSET_MS + minute * 60_000);
}
