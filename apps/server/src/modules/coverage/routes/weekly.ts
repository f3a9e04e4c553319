import { done, idParams, pageQuery, weeklyFileParams, weeklyReports } from '@phong-tuyen/contracts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { makeWeeklyReport } from '../commands/make-weekly-report.ts';
import { getReadableWeekly, listWeeklyReports } from '../weekly/list-weekly.ts';
import type { ReportParts } from '../weekly/make-report.ts';

/** Weekly reports as files. */
export function createWeeklyRoutes(parts: ReportParts): readonly Route[] {
  return [
    query({
      url: '/api/coverage/weekly/:id',
      summary: 'Reports that were made of a campaign',
      access: ability('coverage.view'),
      rate: 'read',
      params: idParams,
      query: pageQuery,
      answer: weeklyReports,
      run: async ({ db, actor }, input) =>
        listWeeklyReports(db, actor, { campaignId: input.params.id, ...input.query }),
    }),
    command({
      url: '/api/coverage/weekly/:id',
      summary: 'Make a report now',
      access: ability('coverage.make-report'),
      rate: 'heavy',
      params: idParams,
      answer: done,
      run: async (context, { params }) => {
        await makeWeeklyReport(context, parts, params.id);
        return { ok: true as const };
      },
    }),
    query({
      url: '/api/coverage/weekly-files/:id/:format',
      summary: 'A report as PDF or Excel',
      access: ability('coverage.view'),
      rate: 'read',
      params: weeklyFileParams,
      run: async ({ db, actor }, { params }) => {
        const row = await getReadableWeekly(db, actor, params.id);
        const isPdf = params.format === 'pdf';
        const { file, bytes } = await readKeptFile(db, parts.files, isPdf ? row.pdfFileId : row.excelFileId);
        return new FileAnswer({
          bytes,
          name: file.name,
          mediaType: isPdf ? 'application/pdf' : XLSX,
          disposition: isPdf ? 'inline' : 'attachment',
        });
      },
    }),
  ];
}
