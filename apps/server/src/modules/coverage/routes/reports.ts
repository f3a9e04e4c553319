import {
  done,
  idParams,
  installReportBody,
  ownReports,
  reportingPage,
  reportingQuery,
  sheetImport,
  sheetImportQuery,
} from '@phong-tuyen/contracts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { localDay } from '../../organisation/index.ts';
import { importReports } from '../commands/import-reports.ts';
import { reportInstalls } from '../commands/report-installs.ts';
import { exportReports } from '../reports/export-reports.ts';
import { getOwnReports, listReporting, reportingLines } from '../reports/list-reporting.ts';

/** Agencies' reports on their officers and families. */
export function createReportRoutes(parts: { maxFileBytes: number }): readonly Route[] {
  return [
    query({
      url: '/api/coverage/reports/:id',
      summary: 'Agencies with where they stand with their weekly report',
      access: ability('coverage.view'),
      rate: 'read',
      params: idParams,
      query: reportingQuery,
      answer: reportingPage,
      run: async ({ db, actor, now }, input) =>
        listReporting(db, actor, { campaignId: input.params.id, ...input.query, now }),
    }),
    query({
      url: '/api/coverage/reports/:id/own',
      summary: "The own agency's reports and what is awaited of it",
      access: ability('coverage.view'),
      rate: 'read',
      params: idParams,
      answer: ownReports,
      run: async ({ db, actor, now }, { params }) => getOwnReports(db, actor, { campaignId: params.id, now }),
    }),
    query({
      url: '/api/coverage/reports/:id/excel',
      summary: 'The form of reports filled in as far as is known, and who has not reported',
      access: ability('coverage.view'),
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) =>
        new FileAnswer({
          bytes: await exportReports(await reportingLines(db, actor, { campaignId: params.id, now })),
          name: `bao-cao-cai-dat-${localDay(now)}.xlsx`,
          mediaType: XLSX,
        }),
    }),
    command({
      url: '/api/coverage/reports/:id',
      summary: 'Report how many officers and family members of the own agency have the app',
      access: ability('coverage.report'),
      rate: 'command',
      params: idParams,
      body: installReportBody,
      answer: done,
      run: async (context, { params, body }) => {
        await reportInstalls(context, params.id, body);
        return { ok: true as const };
      },
    }),
    command({
      url: '/api/coverage/reports/:id/import',
      summary: 'Look at an Excel file of reports, and write them when confirmed',
      access: ability('coverage.report'),
      rate: 'upload',
      multipart: true,
      params: idParams,
      query: sheetImportQuery,
      answer: sheetImport,
      run: async (context, input) => {
        const { file } = await readUpload(context.request, { maxBytes: parts.maxFileBytes });
        return importReports(context, input.params.id, { bytes: file.bytes, confirm: input.query.confirm });
      },
    }),
  ];
}
