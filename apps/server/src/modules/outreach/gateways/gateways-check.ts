import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Finding, HealthCheck } from '../../../platform/health/health-board.ts';
import { type LineRow, listLines } from '../store/gateway-lines.ts';
import { type GatewayRow, listGateways } from '../store/gateways.ts';
import { faultWords } from './fault-words.ts';
import { consentState } from './zalo/token-keeper.ts';

/** Shorter breaks are reconnections. */
const DOWN_MS = 60_000;

interface Trouble {
  readonly state: 'slow' | 'bad';
  readonly vi: string;
  readonly en: string;
}

/** Says of each gateway in words whether messages leave by it. */
export function gatewaysCheck({ db, clock }: { db: Database; clock: Clock }): HealthCheck {
  return {
    name: 'gateways',
    title: { vi: 'Đường gửi tin (SMS, Zalo)', en: 'Message lines (SMS, Zalo)' },
    required: false,
    async check() {
      const now = clock.now();
      const rows = (await listGateways(db)).filter((row) => row.enabled);
      if (rows.length === 0) return { state: 'good', vi: 'Chưa đặt đường gửi nào.', en: 'No line has been set up.' };
      const lines = await listLines(db, now);
      const troubles = rows.flatMap((row) => troubleOf(row, lines, now));
      return troubles.length === 0
        ? { state: 'good', vi: `${rows.length} đường gửi đều thông.`, en: `All ${rows.length} lines are up.` }
        : summary(troubles);
    },
  };
}

/** Tells before Zalo's consent ends: without it nothing leaves, and only a person can renew it. */
export function zaloConsentCheck({ db, clock }: { db: Database; clock: Clock }): HealthCheck {
  return {
    name: 'zalo-consent',
    title: { vi: 'Quyền gửi Zalo', en: 'Consent of Zalo' },
    required: false,
    async check() {
      const rows = (await listGateways(db)).filter((row) => row.enabled && row.kind === 'zalo');
      const troubles: Trouble[] = [];
      for (const row of rows) {
        const { state, until } = await consentState(db, row.id, clock.now());
        const day = until === null ? '' : until.slice(0, 10).split('-').reverse().join('/');
        if (state === 'due')
          troubles.push({
            state: 'slow',
            vi: `${row.name}: quyền Zalo hết ngày ${day}. Bấm "Kết nối Zalo" lại trước ngày ấy.`,
            en: `${row.name}: Zalo’s consent ends on ${day}. Connect it again before.`,
          });
        else if (state !== 'good')
          troubles.push({
            state: 'bad',
            vi: `${row.name}: ${faultWords(state === 'uncertain' ? 'UNCERTAIN' : state === 'none' ? 'NOT_CONNECTED' : 'CONSENT_ENDED', 'vi')}`,
            en: `${row.name}: ${faultWords(state === 'uncertain' ? 'UNCERTAIN' : state === 'none' ? 'NOT_CONNECTED' : 'CONSENT_ENDED', 'en')}`,
          });
      }
      return troubles.length === 0
        ? { state: 'good', vi: 'Quyền gửi còn hạn.', en: 'The consent holds.' }
        : summary(troubles);
    },
  };
}

const summary = (troubles: readonly Trouble[]): Finding => ({
  state: troubles.some((trouble) => trouble.state === 'bad') ? 'bad' : 'slow',
  vi: troubles.map((trouble) => trouble.vi).join(' '),
  en: troubles.map((trouble) => trouble.en).join(' '),
});

function troubleOf(row: GatewayRow, all: readonly LineRow[], now: Date): Trouble[] {
  const lines = all.filter((line) => line.gatewayId === row.id);
  if (lines.some((line) => line.phase === 'up')) return [];
  const [line] = lines;
  const code = line?.faultCode ?? 'DOWN';
  const isLong = line !== undefined && now.getTime() - line.since.getTime() > DOWN_MS;
  if (line?.phase === 'held' || (line !== undefined && !isLong))
    return [
      {
        state: 'slow',
        vi: `${row.name}: ${line.phase === 'held' ? 'tạm nghỉ' : 'đang nối lại'}. ${faultWords(code, 'vi')}`,
        en: `${row.name}: ${line.phase === 'held' ? 'resting' : 'connecting again'}. ${faultWords(code, 'en')}`,
      },
    ];
  return [
    {
      state: 'bad',
      vi: `${row.name}: không gửi được. ${line === undefined ? 'Chưa máy chủ nào mở được đường này.' : faultWords(code, 'vi')}`,
      en: `${row.name}: nothing leaves. ${line === undefined ? 'No server could open it.' : faultWords(code, 'en')}`,
    },
  ];
}
