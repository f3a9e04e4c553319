import { findStuck } from '../modules/documents/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/database/connect.ts';
import type { HealthCheck } from '../platform/health/health-board.ts';

/** Tells of letters that were signed and not issued: a clerk may be away. */
export function stuckLettersCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'stuck-letters',
    title: { vi: 'Văn bản đã ký chờ phát hành', en: 'Signed letters waiting to go out' },
    required: false,
    async check() {
      const { count, agencies } = await findStuck(db, clock.now());
      if (count === 0)
        return {
          state: 'good',
          vi: 'Không có văn bản nào chờ quá một ngày.',
          en: 'None has waited longer than a day.',
        };
      return {
        state: 'slow',
        vi: `${count} văn bản của ${agencies} cơ quan đã ký quá một ngày mà chưa cấp số hoặc phát hành. Nhắc văn thư mở Việc của tôi.`,
        en: `${count} letters of ${agencies} agencies were signed more than a day ago and have not gone out. Remind their clerks to open My work.`,
      };
    },
  };
}
