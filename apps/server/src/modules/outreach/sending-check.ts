import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { HealthCheck } from '../../platform/health/health-board.ts';
import type { GatewayPool } from './delivery/message-gateway.ts';
import { isInWindow } from './delivery/send-window.ts';
import { listOpenRounds } from './store/rounds.ts';
import { countSenders } from './store/senders.ts';

/** Whether campaigns that should be sending can: a sender lives, and a line of their channels is up. */
export function sendingCheck(parts: { db: Database; clock: Clock; gateways: GatewayPool }): HealthCheck {
  return {
    name: 'outreach-sending',
    title: { vi: 'Gửi tin chiến dịch', en: 'Sending of campaigns' },
    required: false,
    check: async () => {
      const open = (await listOpenRounds(parts.db)).filter((round) => isInWindow(round.plan, parts.clock.now()));
      const lines = parts.gateways.list();
      if (open.length === 0)
        return {
          state: 'good',
          vi: `Không có chiến dịch nào đang gửi. ${lines.length} đường gửi được cấu hình.`,
          en: `No campaign is sending. ${lines.length} lines are set up.`,
        };
      if ((await countSenders(parts.db)) === 0)
        return {
          state: 'bad',
          vi: `${open.length} đợt tin đang chờ nhưng không máy chủ nào gửi. Khởi động lại máy chủ.`,
          en: `${open.length} rounds wait and no server sends. Restart the server.`,
        };
      const stuck = open.filter(
        ({ plan }) => !lines.some((line) => plan.channels.includes(line.channel) && line.isUp()),
      );
      return stuck.length > 0
        ? {
            state: 'bad',
            vi: `${stuck.length} đợt tin đang chờ vì không đường gửi nào thông. Xem từng đường gửi ở bên dưới.`,
            en: `${stuck.length} rounds wait because no line is up. See each line below.`,
          }
        : {
            state: 'good',
            vi: `${open.length} đợt tin đang gửi.`,
            en: `${open.length} rounds are being sent.`,
          };
    },
  };
}
