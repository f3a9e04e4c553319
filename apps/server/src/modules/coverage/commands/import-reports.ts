import type { SheetImport } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { isUnder } from '../communes.ts';
import { readReports } from '../reports/read-reports.ts';
import { loadForReport, type ReportOf, writeReports } from '../reports/write-reports.ts';
import { latestReports, type ReportRow } from '../store/reports.ts';

/**
 * Looks at an .xlsx of reports of the actor's agency and those below it, and writes them when asked to and no cell is faulty.
 * A row that says what holds already is left out: the same file twice is one report.
 *
 * @throws platform.not-found, coverage.not-allowed, coverage.campaign-over, coverage.sheet-missing, platform.workbook-unreadable
 */
export async function importReports(
  context: CommandContext,
  campaignId: string,
  input: { bytes: Uint8Array; confirm: boolean },
): Promise<SheetImport> {
  const { goal, areas } = await loadForReport(context, campaignId);
  const own = [...areas.values()].filter((area) => isUnder(areas, area.id, context.actor.agencyId));
  const { reports, faults } = await readReports(input.bytes, new Map(own.map((area) => [area.key, area])));
  const before = await latestReports(context.tx, campaignId);
  const rows = reports.map((report) => {
    const change = changeOf(report, before.get(report.agencyId));
    const summary = `${report.name}: ${report.staffInstalled}/${report.staff} cán bộ, ${report.familyInstalled}/${report.family} người thân`;
    return { report, view: { row: report.row, summary, change } };
  });
  const written = input.confirm && faults.length === 0;
  const changed = rows.filter(({ view }) => view.change !== 'same').map(({ report }) => report);
  if (written && changed.length > 0) {
    await writeReports(
      context,
      changed.map(({ row: _row, name: _name, ...report }) => report),
      { goal, areas, origin: 'excel' },
    );
    await recordAudit(context, {
      act: 'coverage.reports-imported',
      subjectType: 'campaign',
      subjectId: campaignId,
      detail: { agencies: changed.length },
    });
  }
  return { rows: rows.map(({ view }) => view), faults: [...faults], written };
}

function changeOf(report: ReportOf, before: ReportRow | undefined): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  const same = (['staff', 'staffInstalled', 'family', 'familyInstalled'] as const).every(
    (column) => report[column] === before[column],
  );
  return same ? 'same' : 'changed';
}
