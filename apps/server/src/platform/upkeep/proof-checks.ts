import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect.ts';
import type { Finding, HealthCheck } from '../health/health-board.ts';
import { findBeginning, findProof, type Proof, type ProofName } from './proof-store.ts';

const DAY_MS = 86_400_000;
const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY_MS);

interface Words {
  readonly name: ProofName;
  readonly title: HealthCheck['title'];
  /** Days after which it is late, and after which it is bad. */
  readonly lateDays: number;
  readonly badDays: number;
  readonly never: { vi: string; en: string };
  readonly old: { vi: string; en: string };
  readonly fault: (proof: Proof) => { vi: string; en: string };
  readonly fine: (proof: Proof) => { vi: string; en: string };
}

const BACKUP: Words = {
  name: 'backup',
  title: { vi: 'Sao lưu', en: 'Backup' },
  lateDays: 2,
  badDays: 7,
  never: {
    vi: 'Chưa có bản sao lưu nào. Đặt lịch chạy script/backup hằng đêm.',
    en: 'There is no backup yet. Run script/backup every night.',
  },
  old: { vi: 'Xem lịch chạy script/backup.', en: 'See why script/backup has not run.' },
  fault: () => ({ vi: 'Lần sao lưu cuối không xong.', en: 'The last backup did not finish.' }),
  fine: ({ detail }) => ({
    vi: `Bản gần nhất có ${detail.rows ?? 0} dòng và ${detail.files ?? 0} tệp.`,
    en: `The latest holds ${detail.rows ?? 0} rows and ${detail.files ?? 0} files.`,
  }),
};

const AUDIT: Words = {
  name: 'audit',
  title: { vi: 'Nhật ký việc làm', en: 'Audit' },
  lateDays: 2,
  badDays: 7,
  never: { vi: 'Chưa được kiểm lần nào; việc này chạy hằng đêm.', en: 'Not proven yet; this happens every night.' },
  old: { vi: 'Xem việc chạy nền platform-prove-audit.', en: 'See the job platform-prove-audit.' },
  fault: ({ detail }) => ({
    vi: `${detail.faults ?? 0} chỗ bị sửa hoặc mất. Giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.`,
    en: `${detail.faults ?? 0} places were changed or removed. Leave the database as it is and tell the security officer.`,
  }),
  fine: () => ({ vi: 'Mọi chuỗi còn nguyên.', en: 'Every chain is whole.' }),
};

const ARCHIVE: Words = {
  name: 'archive',
  title: { vi: 'Kho lưu tệp', en: 'Archive of files' },
  lateDays: 2,
  badDays: 7,
  never: { vi: 'Chưa được kiểm lần nào; việc này chạy hằng đêm.', en: 'Not proven yet; this happens every night.' },
  old: { vi: 'Xem việc chạy nền platform-prove-archive.', en: 'See the job platform-prove-archive.' },
  fault: ({ detail }) => ({
    vi: `${detail.lost ?? 0} tệp mất hoặc khác mã kiểm. Lấy lại từ bản sao lưu.`,
    en: `${detail.lost ?? 0} files are lost or differ from their checksum. Bring them back from a backup.`,
  }),
  fine: ({ detail }) => ({
    vi: `Đêm qua ${detail.looked ?? 0} tệp khớp mã kiểm.`,
    en: `${detail.looked ?? 0} files matched their checksum.`,
  }),
};

/** Tell when the last backup was, and whether the audit and the archive were found whole. */
export function proofChecks(db: Database, clock: Clock): HealthCheck[] {
  return [BACKUP, AUDIT, ARCHIVE].map((words) => ({
    name: words.name,
    title: words.title,
    required: false,
    check: async () =>
      judge(words, { proof: await findProof(db, words.name), begun: await findBeginning(db) }, clock.now()),
  }));
}

function judge(words: Words, known: { proof: Proof | null; begun: Date }, now: Date): Finding {
  const { proof, begun } = known;
  const days = daysBetween(proof?.at ?? begun, now);
  const late = days >= words.badDays ? 'bad' : days >= words.lateDays ? 'slow' : 'good';
  if (proof === null) return { state: late, ...words.never };
  if (!proof.good) return { state: 'bad', ...words.fault(proof) };
  if (late === 'good') return { state: 'good', ...words.fine(proof) };
  return {
    state: late,
    vi: `Lần cuối cách đây ${days} ngày. ${words.old.vi}`,
    en: `Last done ${days} days ago. ${words.old.en}`,
  };
}
