import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect.ts';
import type { HealthCheck } from './health-board.ts';

const APART_MS = 5_000;
const FAR_APART_MS = 60_000;

/**
 * Compares this server's clock with the database's and with the last audit row. Dates of registers, signatures and
 * deadlines come from it: one that runs back would number letters before their time.
 */
export function clockCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'clock',
    title: { vi: 'Đồng hồ', en: 'Clock' },
    required: false,
    async check() {
      const { rows } = await sql<{ now: Date; last: Date | null }>`
        SELECT clock_timestamp() AS now, (SELECT max(at) FROM platform.audit_entry) AS last`.execute(db);
      const own = clock.now().getTime();
      const apart = Math.abs(own - (rows[0]?.now.getTime() ?? own));
      const back = (rows[0]?.last?.getTime() ?? 0) - own;
      if (back > FAR_APART_MS)
        return {
          state: 'bad',
          vi: 'Chạy lùi: đã có việc ghi ở thời điểm muộn hơn. Bật đồng bộ giờ (NTP) trước khi cấp số văn bản.',
          en: 'It runs behind what was recorded. Turn time synchronisation (NTP) on before numbering letters.',
        };
      if (apart > APART_MS)
        return {
          state: apart > FAR_APART_MS ? 'bad' : 'slow',
          vi: `Lệch ${Math.round(apart / 1000)} giây so với cơ sở dữ liệu. Bật đồng bộ giờ (NTP) trên mọi máy.`,
          en: `${Math.round(apart / 1000)} s apart from the database. Turn time synchronisation (NTP) on everywhere.`,
        };
      return { state: 'good', vi: 'Khớp với cơ sở dữ liệu.', en: 'Agrees with the database.' };
    },
  };
}
