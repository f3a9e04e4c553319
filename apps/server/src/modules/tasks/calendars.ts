import {
  createWorkingCalendar,
  type HolidayData,
  OFFICE_HOURS,
  VIETNAM_CALENDAR,
  type WeeklyHours,
  type WorkingCalendar,
} from '@phong-tuyen/working-time';
import type { Database } from '../../platform/database/connect.ts';
import { listWorkingHours } from './store/working-hours.ts';

export type CalendarOf = (agencyId: string) => WorkingCalendar;

// Deadlines reach further than decrees: beyond the known years weekends alone are left out, and the health page says so.
const LAST_YEAR = 2100;
const HOLIDAYS: HolidayData = {
  ...VIETNAM_CALENDAR,
  years: Array.from({ length: LAST_YEAR - 1990 + 1 }, (_, index) => 1990 + index),
};
const OFFICE_CALENDAR = createWorkingCalendar(HOLIDAYS, OFFICE_HOURS);

/** The calendar of each agency: by its own weekly hours where it has set them, otherwise by an office's. */
export async function calendarsOf(db: Database, agencyIds: readonly string[]): Promise<CalendarOf> {
  const hours = await listWorkingHours(db, [...new Set(agencyIds)]);
  const own = new Map([...hours].map(([agencyId, weekly]) => [agencyId, calendarOfHours(weekly)]));
  return (agencyId) => own.get(agencyId) ?? OFFICE_CALENDAR;
}

/** @throws WorkingTimeError for hours that no week can have */
export function calendarOfHours(hours: WeeklyHours): WorkingCalendar {
  return createWorkingCalendar(HOLIDAYS, hours);
}
