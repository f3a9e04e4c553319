import { importPreview, importQuery } from '@phong-tuyen/contracts';
import type { FastifyRequest } from 'fastify';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { importOrganisation } from '../commands/import-organisation.ts';
import { fail } from '../errors.ts';
import { exportOrganisation } from '../import/export-organisation.ts';
import { MOST_BYTES } from '../import/open-workbook.ts';
import { writeTemplate, XLSX } from '../import/write-workbook.ts';
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
      run: async (context, { query: { confirm } }) =>
        importOrganisation(context, { bytes: await readUpload(context.request), confirm: confirm === 'true' }),
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

async function readUpload(request: FastifyRequest): Promise<Uint8Array> {
  if (!request.isMultipart()) throw platformFail('file-missing');
  const part = await request.file({ limits: { fileSize: MOST_BYTES, files: 1 }, throwFileSizeLimit: false });
  if (part === undefined) throw platformFail('file-missing');
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw fail('import-too-large', { values: { limit: '5 MB' } });
  if (bytes.length === 0) throw platformFail('file-empty');
  return bytes;
}
