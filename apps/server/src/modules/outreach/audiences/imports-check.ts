import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { HealthCheck } from '../../../platform/health/health-board.ts';
import { countStuckImports } from '../store/imports.ts';

/** Readers take a waiting list within seconds and renew their lease with each batch. */
const STUCK_AFTER_MS = 5 * 60_000;

/** Whether uploaded lists are being read. */
export function importsCheck(parts: { db: Database; clock: Clock }): HealthCheck {
  return {
    name: 'outreach-imports',
    title: { vi: 'Đọc danh sách người nhận', en: 'Reading of lists' },
    required: false,
    check: async () => {
      const { waiting, stuck } = await countStuckImports(
        parts.db,
        new Date(parts.clock.now().getTime() - STUCK_AFTER_MS),
      );
      if (stuck > 0)
        return {
          state: 'bad',
          vi: `${stuck} danh sách không đọc tiếp từ hơn năm phút. Khởi động lại máy chủ; nếu vẫn vậy, bấm Hủy ở danh sách đó và tải lại tệp.`,
          en: `${stuck} lists have not been read further for over five minutes. Restart the server; if that does not help, cancel the list and upload its file again.`,
        };
      return waiting > 0
        ? { state: 'good', vi: `Đang đọc ${waiting} danh sách.`, en: `${waiting} lists are being read.` }
        : { state: 'good', vi: 'Không có danh sách nào chờ đọc.', en: 'No list waits to be read.' };
    },
  };
}
