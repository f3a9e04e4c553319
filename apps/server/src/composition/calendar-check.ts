import { localDateOf, VIETNAM_CALENDAR } from '@phong-tuyen/working-time';
import type { Clock } from '../platform/clock/clock.ts';
import type { HealthCheck } from '../platform/health/health-board.ts';

/** The Prime Minister's notice of the next year's days off comes before December. */
const KNOWN_BY_MONTH = 12;

/** Tells when the days off of this or the next year are not known: deadlines then leave out weekends only. */
export function calendarCheck(clock: Clock): HealthCheck {
  return {
    name: 'calendar',
    title: { vi: 'Lịch nghỉ lễ', en: 'Holidays' },
    required: false,
    async check() {
      const today = localDateOf(clock.now());
      const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
      const known = (wanted: number) => VIETNAM_CALENDAR.years.includes(wanted);
      const missing = !known(year) ? year : month >= KNOWN_BY_MONTH && !known(year + 1) ? year + 1 : null;
      if (missing === null)
        return { state: 'good', vi: `Có lịch nghỉ của năm ${year}.`, en: `The days off of ${year} are known.` };
      return {
        state: missing === year ? 'bad' : 'slow',
        vi: `Chưa có lịch nghỉ lễ năm ${missing}; hạn xử lý chỉ trừ thứ Bảy, Chủ nhật. Cập nhật phần mềm.`,
        en: `The days off of ${missing} are not known; deadlines leave out weekends only. Update the software.`,
      };
    },
  };
}
