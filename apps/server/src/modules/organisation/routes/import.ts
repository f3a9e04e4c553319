import { importPreview, importQuery } from '@phong-tuyen/contracts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { MOST_BYTES } from '../../../platform/workbooks/open-workbook.ts';
import { importOrganisation } from '../commands/import-organisation.ts';
import { exportOrganisation } from '../import/export-organisation.ts';
import { writeTemplate } from '../import/write-workbook.ts';
import { localDay } from '../local-day.ts';

/** Agencies and people from and to Excel. */
export function createImportRoutes(): readonly Route[] {
  return [
    command({
      url: '/api/organisation/import',
      summary: 'Look at an Excel file of agencies and people, and write it when confirmed',
      access: ability('organisation.import'),
      rate: 'upload',
      multipart: true,
      query: importQuery,
      answer: importPreview,
      run: async (context, { query: { confirm } }) => {
        const { file } = await readUpload(context.request, { maxBytes: MOST_BYTES });
        return importOrganisation(context, { bytes: file.bytes, confirm: confirm === 'true' });
      },
    }),
    query({
      url: '/api/organisation/import-template',
      summary: 'An empty Excel file of the form that imports take',
      access: ability('organisation.import'),
      rate: 'read',
      run: async () =>
        new FileAnswer({ bytes: await writeTemplate(), name: 'mau-co-quan-nhan-su.xlsx', mediaType: XLSX }),
    }),
    query({
      url: '/api/organisation/export',
      summary: 'Agencies and people as an Excel file',
      access: ability('organisation.export'),
      rate: 'heavy',
      run: async ({ db, actor, now }) =>
        new FileAnswer({
          bytes: await exportOrganisation(db, actor, now),
          name: `co-quan-nhan-su-${localDay(now)}.xlsx`,
          mediaType: XLSX,
        }),
    }),
  ];
}
