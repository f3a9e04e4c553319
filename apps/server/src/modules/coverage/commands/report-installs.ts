import type { InstallReportBody } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { loadForReport, writeReports } from '../reports/write-reports.ts';

/**
 * Reports how many of the actor's own agency, officers and their families, have the app. The latest report counts, all are kept.
 *
 * @throws platform.not-found, coverage.not-allowed, coverage.campaign-over, coverage.installed-over-count
 */
export async function reportInstalls(
  context: CommandContext,
  campaignId: string,
  report: InstallReportBody,
): Promise<void> {
  const { goal, areas } = await loadForReport(context, campaignId);
  const { agencyId } = context.actor;
  await writeReports(context, [{ ...report, agencyId }], { goal, areas, origin: 'form' });
  const { note: _note, ...figures } = report;
  await recordAudit(context, {
    act: 'coverage.reported',
    subjectType: 'campaign',
    subjectId: campaignId,
    detail: figures,
  });
}
