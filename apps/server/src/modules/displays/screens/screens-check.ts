import { isOff } from '@phong-tuyen/playlist';
import type { HealthCheck } from '../../../platform/health/health-board.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { listScreenRows } from '../store/screens.ts';

const SILENT_MS = 10 * 60_000;
const NAMED = 5;

/** Tells of screens that have a player and do not answer while they should be lit. */
export function screensCheck(deps: Pick<DisplaysDeps, 'db' | 'clock'>): HealthCheck {
  return {
    name: 'screens',
    title: { vi: 'Màn hình', en: 'Screens' },
    required: false,
    async check() {
      const now = deps.clock.now().getTime();
      const lit = (await listScreenRows(deps.db, null)).filter((row) => row.hasToken && !isOff(row.off, now));
      const silent = lit.filter((row) => row.seenAt === null || now - row.seenAt.getTime() > SILENT_MS);
      if (silent.length === 0)
        return { state: 'good', vi: `${lit.length} màn hình đều trả lời.`, en: `All ${lit.length} screens answer.` };
      const names = silent.slice(0, NAMED).map((row) => row.name);
      return {
        state: 'slow',
        vi: `${silent.length} màn hình im lặng quá 10 phút: ${names.join('; ')}. Màn hình vẫn chạy danh sách đã tải; hãy kiểm tra điện và mạng tại chỗ.`,
        en: `${silent.length} screens have been silent for over 10 minutes: ${names.join('; ')}. They go on with what they have; look after power and line there.`,
      };
    },
  };
}
