import { mkdir, statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect.ts';
import type { LiveBus } from '../events/live.ts';
import { outboxState } from '../events/store.ts';
import type { FileStore } from '../files/file-store.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import { proofChecks } from '../upkeep/proof-checks.ts';
import { clockCheck } from './clock-check.ts';
import type { HealthCheck } from './health-board.ts';

const SLOW_QUERY_MS = 500;
const OUTBOX_NORM_MS = 60_000;
const LAG_NORM_MS = 120_000;
const LOW_DISK_BYTES = 2 * 1024 ** 3;

/** Checks of the parts that the platform itself stands on. */
export function platformChecks(parts: {
  db: Database;
  files: FileStore;
  /** Folders whose disks fill up: files, and the database when it is our own. */
  folders: readonly string[];
  bus: LiveBus;
  jobs: JobRunner;
  clock: Clock;
}): HealthCheck[] {
  return [
    databaseCheck(parts.db),
    filesCheck(parts.files),
    diskCheck(parts.folders),
    liveCheck(parts.bus),
    outboxCheck(parts.db, parts.clock),
    jobsCheck(parts.jobs, parts.clock),
    clockCheck(parts.db, parts.clock),
    ...proofChecks(parts.db, parts.clock),
  ];
}

function databaseCheck(db: Database): HealthCheck {
  return {
    name: 'database',
    title: { vi: 'Cơ sở dữ liệu', en: 'Database' },
    required: true,
    async check() {
      const started = performance.now();
      try {
        await sql`SELECT 1 FROM platform.event LIMIT 1`.execute(db);
      } catch (error) {
        const word = error instanceof Error ? error.message : String(error);
        return {
          state: 'bad',
          vi: `Không nối được (${word}). Xem PostgreSQL có chạy và DATABASE_URL có đúng không.`,
          en: `Cannot be reached (${word}). See whether PostgreSQL runs and DATABASE_URL is right.`,
        };
      }
      const ms = Math.round(performance.now() - started);
      if (ms > SLOW_QUERY_MS)
        return {
          state: 'slow',
          vi: `Trả lời chậm (${ms} ms). Xem tải máy chủ PostgreSQL.`,
          en: `Answers slowly (${ms} ms). Look at PostgreSQL's load.`,
        };
      return { state: 'good', vi: `Trả lời trong ${ms} ms.`, en: `Answered in ${ms} ms.` };
    },
  };
}

function filesCheck(files: FileStore): HealthCheck {
  return {
    name: 'files',
    title: { vi: 'Kho tệp', en: 'File store' },
    required: true,
    async check() {
      try {
        await files.prove();
        return { state: 'good', vi: 'Ghi và đọc thử được.', en: 'A trial file was written and read.' };
      } catch (error) {
        const word = error instanceof Error ? error.message : String(error);
        return {
          state: 'bad',
          vi: `Không ghi hoặc đọc được (${word}). Kiểm tra dung lượng đĩa, quyền thư mục hoặc cấu hình S3.`,
          en: `Cannot be written or read (${word}). Check disk space, folder rights or the S3 settings.`,
        };
      }
    },
  };
}

function diskCheck(folders: readonly string[]): HealthCheck {
  return {
    name: 'disk',
    title: { vi: 'Dung lượng đĩa', en: 'Disk space' },
    required: false,
    async check() {
      const free = Math.min(...(await Promise.all(folders.map(freeBytes))));
      const gigabytes = (free / 1024 ** 3).toFixed(1);
      if (free < LOW_DISK_BYTES)
        return {
          state: 'bad',
          vi: `Chỉ còn ${gigabytes} GB. Thêm đĩa hoặc chuyển bản lưu cũ đi nơi khác.`,
          en: `Only ${gigabytes} GB left. Add a disk or move old backups away.`,
        };
      return { state: 'good', vi: `Còn ${gigabytes} GB.`, en: `${gigabytes} GB free.` };
    },
  };
}

async function freeBytes(folder: string): Promise<number> {
  // The local store makes its folder with its first file; a bucket never does.
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function liveCheck(bus: LiveBus): HealthCheck {
  return {
    name: 'live',
    title: { vi: 'Cập nhật tức thời', en: 'Live updates' },
    required: false,
    async check() {
      if (bus.connected) return { state: 'good', vi: 'Đang nghe thay đổi.', en: 'Listening for changes.' };
      return {
        state: 'slow',
        vi: 'Mất kết nối, đang nối lại; màn hình chậm cập nhật.',
        en: 'Connection lost, connecting again; screens update late.',
      };
    },
  };
}

function outboxCheck(db: Database, clock: Clock): HealthCheck {
  return {
    name: 'outbox',
    title: { vi: 'Việc chờ chuyển tiếp', en: 'Outbox' },
    required: false,
    async check() {
      const state = await outboxState(db);
      if (state.oldest === null) return { state: 'good', vi: 'Không có việc nào chờ.', en: 'Nothing waits.' };
      const late = clock.now().getTime() - state.oldest.getTime() > OUTBOX_NORM_MS;
      return {
        state: late ? 'bad' : 'good',
        vi: `${state.pending} việc chờ${late ? ' quá một phút; xem nhật ký máy chủ' : ''}.`,
        en: `${state.pending} waiting${late ? ' for over a minute; see the server log' : ''}.`,
      };
    },
  };
}

function jobsCheck(jobs: JobRunner, clock: Clock): HealthCheck {
  return {
    name: 'jobs',
    title: { vi: 'Việc chạy nền', en: 'Background work' },
    required: false,
    async check() {
      const states = await jobs.states();
      const late = states.filter(
        ({ oldest, normSeconds }) =>
          oldest !== null && clock.now().getTime() - oldest.getTime() > Math.max(LAG_NORM_MS, normSeconds * 1000),
      );
      if (late.length > 0) {
        const waiting = late.map((state) => `${state.name} (${state.waiting})`).join(', ');
        return {
          state: 'bad',
          vi: `Có việc chờ quá lâu: ${waiting}. Xem nhật ký máy chủ, rồi khởi động lại nếu không chạy tiếp.`,
          en: `Work has waited too long: ${waiting}. See the server log, then start the server again if it stays so.`,
        };
      }
      const failed = states.filter((state) => state.failed > 0);
      if (failed.length === 0) return { state: 'good', vi: 'Mọi hàng đợi chạy bình thường.', en: 'All queues run.' };
      const names = failed.map((state) => `${state.name} (${state.failed})`).join(', ');
      return {
        state: 'slow',
        vi: `Có việc thất bại sau khi thử lại: ${names}. Tìm tên việc trong nhật ký máy chủ.`,
        en: `Work failed after its retries: ${names}. Look for its name in the server log.`,
      };
    },
  };
}
