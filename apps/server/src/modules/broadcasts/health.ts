import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { DomainError } from '../../platform/errors/domain-error.ts';
import type { Finding, HealthCheck } from '../../platform/health/health-board.ts';
import type { AudioMakerParts } from './audio/audio-maker.ts';
import { runProgram } from './speech/run-program.ts';
import { audioQueue } from './store/audio.ts';
import { countUntold } from './store/occurrences.ts';
import { countStations } from './store/stations.ts';

const AUDIO_NORM_MS = 5 * 60_000;

/** The programs that make sound: without them bulletins can be written and recordings kept, but not sent. */
export function speechCheck(parts: Pick<AudioMakerParts, 'ffmpeg' | 'speech'>): HealthCheck {
  return {
    name: 'broadcast-speech',
    title: { vi: 'Giọng đọc và âm thanh', en: 'Speech and sound' },
    required: false,
    async check() {
      const espeak = await proven(() => parts.speech.espeak.prove());
      if (espeak.state !== 'good') return espeak;
      const sherpa = await proven(() => parts.speech.sherpa.prove());
      if (sherpa.state !== 'good') return sherpa;
      return proven(async () => {
        await runProgram({ program: parts.ffmpeg, package: 'ffmpeg', args: ['-version'], withinMs: 8_000 });
        return { state: 'good', vi: 'espeak-ng và ffmpeg chạy được.', en: 'espeak-ng and ffmpeg run.' };
      });
    },
  };
}

/** A missing program is a lack, not a fault of the server: everything else goes on. */
async function proven(prove: () => Promise<Finding>): Promise<Finding> {
  try {
    return await prove();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { state: 'slow', vi: error.sentence('vi'), en: error.sentence('en') };
  }
}

/** Audio that waits longer than it should, and what failed. */
export function audioCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'broadcast-audio',
    title: { vi: 'Tạo âm thanh bản tin', en: 'Making bulletins’ audio' },
    required: false,
    async check() {
      const now = clock.now();
      const { waiting, oldest, failed } = await audioQueue(db, now);
      const isLate = oldest !== null && now.getTime() - oldest.getTime() > AUDIO_NORM_MS;
      if (isLate)
        return {
          state: 'bad',
          vi: `${waiting} bản tin chờ tạo âm thanh quá 5 phút. Khởi động lại máy chủ; nếu còn, xem nhật ký "audio maker".`,
          en: `${waiting} bulletins have waited for audio for over 5 minutes. Restart the server; then look for “audio maker” in the log.`,
        };
      if (failed > 0)
        return {
          state: 'slow',
          vi: `${failed} bản tin không tạo được âm thanh trong 24 giờ qua. Mở từng bản tin để xem lý do.`,
          en: `The audio of ${failed} bulletins could not be made in the last 24 hours. Each bulletin says why.`,
        };
      return { state: 'good', vi: `${waiting} bản tin đang chờ.`, en: `${waiting} are waiting.` };
    },
  };
}

/** Loudspeakers that were heard of and are no longer. */
export function stationsCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'broadcast-stations',
    title: { vi: 'Loa truyền thanh', en: 'Loudspeakers' },
    required: false,
    async check() {
      const counts = await countStations(db, null, clock.now());
      const online = counts.inTouch + counts.silent + counts.never;
      if (counts.silent === 0)
        return {
          state: 'good',
          vi: `${counts.inTouch}/${online} đài nối mạng đang liên lạc; ${counts.byHand} đài hữu tuyến, FM báo bằng tay.`,
          en: `${counts.inTouch} of ${online} networked stations are in touch; ${counts.byHand} wired and FM stations are ticked by hand.`,
        };
      return {
        state: 'slow',
        vi: `${counts.silent} đài mất liên lạc quá 5 phút. Mở Loa truyền thanh, Đài, lọc "mất liên lạc" và gọi người phụ trách.`,
        en: `${counts.silent} stations have been silent for over 5 minutes. Open Loudspeakers, Stations, filter “silent” and call who is responsible.`,
      };
    },
  };
}

/** Broadcasts whose time is over and of which nobody has told. */
export function playsCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'broadcast-plays',
    title: { vi: 'Lượt phát chưa báo', en: 'Broadcasts nobody told of' },
    required: false,
    async check() {
      const { machines, byHand } = await countUntold(db, clock.now());
      if (machines === 0)
        return {
          state: 'good',
          vi: `Đài nối mạng báo đủ; ${byHand} lượt của đài hữu tuyến, FM trong 24 giờ qua chờ đánh dấu.`,
          en: `Networked stations have told of all; ${byHand} broadcasts of wired and FM stations of the last 24 hours wait for a tick.`,
        };
      return {
        state: 'slow',
        vi: `${machines} lượt phát của đài nối mạng trong 24 giờ qua không thấy báo. Xem máy có bật và đã bấm "Bật tiếng" chưa.`,
        en: `Networked stations have not told of ${machines} broadcasts of the last 24 hours. See whether they are on and sound was allowed.`,
      };
    },
  };
}
