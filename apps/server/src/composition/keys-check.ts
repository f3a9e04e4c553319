import { findEndingKeys } from '../modules/documents/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/database/connect.ts';
import type { HealthCheck } from '../platform/health/health-board.ts';

/** Tells of certificates that have run out or soon will: found out at signing, it is too late. */
export function keysCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'keys',
    title: { vi: 'Hạn chứng thư số', en: 'Certificates’ validity' },
    required: false,
    async check() {
      const { all, expired, ending } = await findEndingKeys(db, clock.now());
      if (expired + ending === 0)
        return { state: 'good', vi: `${all} chứng thư còn hạn trên 30 ngày.`, en: `${all} serve for over 30 days.` };
      return {
        state: 'slow',
        vi: `${expired} chứng thư đã hết hạn, ${ending} sắp hết trong 30 ngày. Báo người giữ khóa gia hạn và nạp lại.`,
        en: `${expired} have expired, ${ending} end within 30 days. Tell their keepers to renew and load them again.`,
      };
    },
  };
}
