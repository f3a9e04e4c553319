import type { HealthCheck } from '../../../../platform/health/health-board.ts';
import { listKiosksInUse } from '../../store/installing-kiosks.ts';
import type { InstallingDeps } from '../installing-deps.ts';
import { conditionOf, SILENT_AFTER_MINUTES } from './condition-of.ts';

const NAMED = 3;

/** Tells of kiosks that are on duty and not heard of: people come and nobody, or nothing, is there. */
export function kiosksCheck({ db, clock }: InstallingDeps): HealthCheck {
  return {
    name: 'kiosks',
    title: { vi: 'Điểm hỗ trợ cài đặt', en: 'Install help points' },
    required: false,
    async check() {
      const kiosks = await listKiosksInUse(db);
      const silent = kiosks.filter((kiosk) => conditionOf(kiosk, clock.now()) === 'silent');
      if (silent.length === 0)
        return {
          state: 'good',
          vi: `${kiosks.length} điểm hỗ trợ, không điểm nào im lặng trong giờ trực.`,
          en: `${kiosks.length} help points; none is silent during its hours.`,
        };
      const names = silent
        .slice(0, NAMED)
        .map((kiosk) => `${kiosk.name} (${kiosk.agencyName})`)
        .join('; ');
      const more = silent.length > NAMED ? silent.length - NAMED : 0;
      return {
        state: silent.length * 2 > kiosks.length ? 'bad' : 'slow',
        vi: `${silent.length} điểm im lặng hơn ${SILENT_AFTER_MINUTES} phút trong giờ trực: ${names}${more > 0 ? ` và ${more} điểm khác` : ''}. Gọi người trực; số đã ghi vẫn nằm trong máy của họ.`,
        en: `${silent.length} silent for over ${SILENT_AFTER_MINUTES} minutes during their hours: ${names}${more > 0 ? ` and ${more} more` : ''}. Call who is on duty; what they noted is still on their device.`,
      };
    },
  };
}
