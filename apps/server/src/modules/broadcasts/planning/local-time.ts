import { addDays, localDateOf } from '@phong-tuyen/working-time';

const OFFSET = '+07:00';
const DAY_MS = 86_400_000;

/** The instant of a second of a local day; Vietnam has kept UTC+7 without summer time since 1975. */
export function instantOf(day: string, second: number): Date {
  return new Date(new Date(`${day}T00:00:00${OFFSET}`).getTime() + second * 1000);
}

/** Second of a local day at an instant; negative before it, over 86,400 after it. */
export function secondOf(day: string, at: Date): number {
  return Math.floor((at.getTime() - instantOf(day, 0).getTime()) / 1000);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Days from one to another, both included. */
export function daysBetween(from: string, until: string): string[] {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => addDays(from, step));
}

/** Monday of a day's week. */
export const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));
/** Hour and minute as a clock shows them in Vietnam. */
export const clockOf = (at: Date) =>
  at.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
export { addDays, localDateOf };
/** A minute of the day as `05:30`. */
export const clockOfMinutes = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
