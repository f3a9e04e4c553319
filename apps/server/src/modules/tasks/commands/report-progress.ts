import type { ReportBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile, sniffType } from '../../../platform/files/keep-file.ts';
import { fail } from '../errors.ts';
import { announceAct, loadForAct } from '../load-assignment.ts';
import { type AssignmentRow, updateAssignment } from '../store/assignments.ts';
import { insertReport } from '../store/reports.ts';

const EVIDENCE =
  /^(application\/pdf|image\/(png|jpeg|webp|gif|heic)|application\/vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|spreadsheetml\.sheet))$/;

/**
 * Reports how far the agency is, with numbers, words and evidence. A later report replaces the figures of the earlier one;
 * all stay readable.
 *
 * @throws tasks.figure-needed, .figure-over-total, .evidence-type
 */
export async function reportProgress(
  context: CommandContext,
  files: FileStore,
  act: { id: string; report: ReportBody; evidence: readonly { name: string; bytes: Uint8Array }[] },
): Promise<void> {
  const { row } = await loadForAct(context, act.id, 'report');
  assertFigures(row, act.report);
  const fileIds: string[] = [];
  for (const file of act.evidence) {
    if (!EVIDENCE.test(await sniffType(file.bytes))) throw fail('evidence-type', { values: { name: file.name } });
    const kept = await keepFile(context.tx, files, {
      ...file,
      agencyId: row.agencyId,
      personId: context.actor.personId,
    });
    fileIds.push(kept.id);
  }
  const { text, done, total, percent, final } = act.report;
  await insertReport(
    context.tx,
    {
      assignmentId: row.id,
      agencyId: row.agencyId,
      personId: context.actor.personId,
      text,
      done,
      total,
      percent,
      final,
      at: context.now,
    },
    fileIds,
  );
  await updateAssignment(context.tx, row.id, { now: context.now, state: 'reported', report: { done, total, percent } });
  await announceAct(context, { name: 'reported', row, detail: { percent, final } });
}

function assertFigures(row: AssignmentRow, report: ReportBody): void {
  if (row.indicator !== null && report.done === null)
    throw fail('figure-needed', { values: { label: row.indicator.label } });
  if (row.indicator?.hasTotal === true && report.total === null)
    throw fail('figure-needed', { values: { label: row.indicator.label } });
  if (report.done !== null && report.total !== null && report.done > report.total)
    throw fail('figure-over-total', { values: { done: report.done, total: report.total } });
}
