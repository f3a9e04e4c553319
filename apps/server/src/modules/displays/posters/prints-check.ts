import type { HealthCheck } from '../../../platform/health/health-board.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { waitingPrints } from '../store/prints.ts';

const NORM_MINUTES = 10;
const DAY_MS = 86_400_000;

/** Tells of prints that nobody makes, and of those that failed. */
export function printsCheck(deps: Pick<DisplaysDeps, 'db' | 'clock'>): HealthCheck {
  return {
    name: 'poster-prints',
    title: { vi: 'In áp phích', en: 'Poster prints' },
    required: false,
    async check() {
      const now = deps.clock.now();
      const { oldest, failed } = await waitingPrints(deps.db, new Date(now.getTime() - DAY_MS));
      const minutes = oldest === null ? 0 : Math.floor((now.getTime() - oldest.getTime()) / 60_000);
      if (minutes > NORM_MINUTES)
        return {
          state: 'slow',
          vi: `Có bản in chờ ${minutes} phút. Xem nhật ký máy chủ; khởi động lại nếu bản in không nhúc nhích.`,
          en: `A print has waited ${minutes} minutes. Look into the server's log; restart it when the print does not move.`,
        };
      if (failed > 0)
        return {
          state: 'slow',
          vi: `${failed} bản in hỏng trong 24 giờ qua. Mở trang In áp phích xem lý do rồi đặt lại.`,
          en: `${failed} prints failed in the last 24 hours. Open the prints page for the reason and order again.`,
        };
      return { state: 'good', vi: 'Không có bản in nào chờ lâu.', en: 'No print waits.' };
    },
  };
}
