import type { ReportBody, Role } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { officeHour, officesByRole } from '../../organisation/index.ts';
import { judgeReport } from '../commands/judge-report.ts';
import { reportProgress } from '../commands/report-progress.ts';
import { startAssignment } from '../commands/start-assignment.ts';
import { abilities } from '../policy.ts';
import { findAssignment } from '../store/assignments.ts';
import { listBoardRows } from '../store/board.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const WORDS = [
  'Đã quán triệt đến toàn thể cán bộ, công chức; phân công đầu mối theo dõi từng bộ phận.',
  'Đã phát trên truyền thanh cơ sở hai buổi mỗi ngày, dán áp phích tại bộ phận một cửa và nhà sinh hoạt văn hóa.',
  'Đoàn viên, thanh niên đến từng thôn hỗ trợ người lớn tuổi cài đặt.',
  'Đang triển khai; còn một số người dùng điện thoại chưa hỗ trợ ứng dụng.',
  'Đã hoàn thành theo yêu cầu, gửi kèm số liệu tổng hợp.',
];
const REASONS = [
  'Số liệu chưa khớp với danh sách gửi kèm, đề nghị rà soát lại.',
  'Chưa nêu số hộ được hướng dẫn, đề nghị bổ sung.',
];

/** Deterministic numbers in 0..1: the demo looks the same every time. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function actorOf(office: { personId: string; id: string; agencyId: string; role: Role }): Actor {
  const own = Object.entries(abilities).filter(([, roles]) => (roles as readonly Role[]).includes(office.role));
  return {
    personId: office.personId,
    officeId: office.id,
    agencyId: office.agencyId,
    role: office.role,
    abilities: new Set(own.map(([ability]) => ability)),
    language: 'vi',
  };
}

/**
 * Fills the demo's board with life through the real commands: agencies of differing diligence report over two weeks, most
 * reports are accepted, some returned with a reason, some never came.
 *
 * @param seeded.now the demo's today
 */
export async function seedReports(
  db: Database,
  files: FileStore,
  seeded: { documentId: string; issuedAt: Date; now: Date },
): Promise<void> {
  const rows = await listBoardRows(db, seeded.documentId);
  const agencyIds = [...new Set(rows.map((row) => row.agencyId))].sort();
  const dice = createDice(4248);
  const diligence = new Map(agencyIds.map((id) => [id, 0.25 + 0.75 * dice()]));
  const offices = await officesByRole(db, { agencyIds, roles: ['clerk', 'specialist'] }, seeded.issuedAt);
  const reporters = new Map(offices.map((office) => [office.agencyId, actorOf(office)]));
  const judges = new Map(
    (
      await officesByRole(
        db,
        { agencyIds: [...agencyIds, await issuerOf(db, rows[0]?.id)], roles: ['head'] },
        seeded.issuedAt,
      )
    ).map((office) => [office.agencyId, actorOf(office)]),
  );
  const span = seeded.now.getTime() - seeded.issuedAt.getTime();
  for (const row of [...rows].sort((a, b) => (a.path + a.agencyId < b.path + b.agencyId ? -1 : 1))) {
    const reporter = reporters.get(row.agencyId);
    const zeal = diligence.get(row.agencyId) ?? 0;
    if (reporter === undefined) continue;
    const luck = dice();
    const wanted = new Date(seeded.issuedAt.getTime() + span * Math.min(0.97, 0.08 + 0.9 * dice() * (1.25 - zeal)));
    const at = new Date(Math.max(officeHour(wanted, seeded.now).getTime(), seeded.issuedAt.getTime() + HOUR_MS));
    const run = <T>(actor: Actor, time: Date, act: (context: CommandContext) => Promise<T>) =>
      db.transaction().execute((tx) => act({ tx, actor, now: time, from: null, requestId: null }));
    if (luck > 0.15 + zeal) continue;
    if (luck > zeal) {
      await run(reporter, at, (context) => startAssignment(context, row.id));
      continue;
    }
    const assignment = await findAssignment(db, row.id);
    const report = inventReport(zeal, assignment?.indicator ?? null, dice);
    await run(reporter, at, (context) => reportProgress(context, files, { id: row.id, report, evidence: [] }));
    const judge = judges.get(assignment?.fromAgencyId ?? '');
    const read = officeHour(new Date(at.getTime() + DAY_MS * (0.3 + dice())), seeded.now);
    const later = new Date(Math.max(read.getTime(), at.getTime() + HOUR_MS));
    if (judge === undefined || later >= seeded.now) continue;
    const verdict = dice();
    if (verdict < 0.62 && report.final)
      await run(judge, later, (context) => judgeReport(context, row.id, { kind: 'accept' }));
    else if (verdict > 0.95)
      await run(judge, later, (context) =>
        judgeReport(context, row.id, { kind: 'return', reason: REASONS[Math.floor(dice() * 2)] ?? '' }),
      );
  }
}

async function issuerOf(db: Database, assignmentId: string | undefined): Promise<string> {
  const row = assignmentId === undefined ? null : await findAssignment(db, assignmentId);
  return row?.issuerAgencyId ?? '';
}

function inventReport(zeal: number, indicator: { hasTotal: boolean } | null, dice: () => number): ReportBody {
  const percent = Math.min(100, Math.round(35 + 70 * zeal * (0.6 + 0.4 * dice())));
  const final = percent >= 90;
  const total = indicator === null ? null : Math.round(20 + 180 * dice() * dice());
  return {
    text: WORDS[final ? 4 : Math.floor(dice() * 4)] ?? '',
    done: indicator === null || total === null ? null : Math.round((total * percent) / 100),
    total: indicator?.hasTotal === true ? total : null,
    percent: final ? 100 : percent,
    final,
  };
}
