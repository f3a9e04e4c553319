import {
  audienceBody,
  audienceDetail,
  audiencePage,
  confirmBody,
  contactPage,
  contactsQuery,
  faultPage,
  faultsQuery,
  idParams,
  listAudiencesQuery,
  pasteBody,
  tableLayout,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail } from '../../../platform/errors/errors.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { pageOfAudiences, pageOfContacts, pageOfFaults, viewAudience } from '../audiences/audience-views.ts';
import { writeFaultSheet } from '../audiences/write-fault-sheet.ts';
import { archiveAudience } from '../commands/archive-audience.ts';
import { cancelImport } from '../commands/cancel-import.ts';
import { changeLayout } from '../commands/change-layout.ts';
import { confirmAudience } from '../commands/confirm-audience.ts';
import { createAudience } from '../commands/create-audience.ts';
import { restoreAudience } from '../commands/restore-audience.ts';
import { retryImport } from '../commands/retry-import.ts';

const PREFIX = '/api/outreach/audiences';
const view = ability('outreach.view-audiences');
const edit = ability('outreach.edit-audiences');
export interface AudienceRouteParts {
  readonly files: FileStore;
  readonly maxFileBytes: number;
  /** Groups of fewer people are not shown; names are erased after so many days. */
  readonly least: number;
  readonly keepDays: number;
}

/** Lists: uploading, looking, correcting, confirming, putting away. */
export function createAudienceRoutes(parts: AudienceRouteParts): readonly Route[] {
  return [...readingRoutes(parts), uploadRoute(parts), pasteRoute(parts), ...actRoutes(parts)];
}

function readingRoutes(parts: AudienceRouteParts): Route[] {
  const basics = { access: view, rate: 'read' as const };
  return [
    query({
      ...basics,
      url: PREFIX,
      summary: 'Lists of the own agency',
      query: listAudiencesQuery,
      answer: audiencePage,
      run: async ({ db, actor }, input) => pageOfAudiences(db, actor, input.query),
    }),
    query({
      ...basics,
      url: `${PREFIX}/:id`,
      summary: 'One list',
      params: idParams,
      answer: audienceDetail,
      run: async ({ db, actor }, { params }) => viewAudience(db, actor, { id: params.id, least: parts.least }),
    }),
    query({
      ...basics,
      url: `${PREFIX}/:id/faults`,
      summary: 'What is wrong with which cell',
      params: idParams,
      query: faultsQuery,
      answer: faultPage,
      run: async ({ db, actor }, input) => pageOfFaults(db, actor, { ...input.query, id: input.params.id }),
    }),
    query({
      ...basics,
      url: `${PREFIX}/:id/contacts`,
      summary: 'Numbers of a list',
      params: idParams,
      query: contactsQuery,
      answer: contactPage,
      run: async ({ db, actor }, input) => pageOfContacts(db, actor, { ...input.query, id: input.params.id }),
    }),
    query({
      url: `${PREFIX}/:id/faults.xlsx`,
      summary: 'The faulty rows as an Excel file with the faulty cells marked',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor }, { params }) =>
        new FileAnswer({
          bytes: await writeFaultSheet({ db, files: parts.files }, actor, params.id),
          name: actor.language === 'vi' ? 'dong-can-sua.xlsx' : 'rows-to-mend.xlsx',
          mediaType: XLSX,
        }),
    }),
  ];
}

function uploadRoute(parts: AudienceRouteParts): Route {
  return command({
    url: PREFIX,
    summary: 'Upload a list (multipart: list as JSON, one file)',
    access: edit,
    rate: 'upload',
    multipart: true,
    answer: z.object({ id: z.uuid() }),
    run: async (context) => {
      const upload = await readUpload(context.request, { maxBytes: parts.maxFileBytes });
      const parsed = audienceBody.safeParse(parseJson(upload.fields['list']));
      if (!parsed.success)
        throw fail('bad-input', {
          fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
        });
      const { keepDays, files } = parts;
      return { id: await createAudience(context, files, { ...parsed.data, file: upload.file, keepDays }) };
    },
  });
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function pasteRoute(parts: AudienceRouteParts): Route {
  return command({
    url: `${PREFIX}/pasted`,
    summary: 'Make a list of pasted numbers, one a line',
    access: edit,
    rate: 'command',
    body: pasteBody,
    answer: z.object({ id: z.uuid() }),
    run: async (context, { body }) => {
      const { numbers, ...list } = body;
      const file = { name: 'so-da-dan.txt', bytes: new TextEncoder().encode(numbers) };
      return { id: await createAudience(context, parts.files, { ...list, file, keepDays: parts.keepDays }) };
    },
  });
}

/** One act on a list: a command that answers with the list as it stands then. */
function actRoute<B extends z.ZodType>(
  parts: AudienceRouteParts,
  act: {
    name: string;
    summary: string;
    body: B;
    run: (context: WriteContext, id: string, body: z.output<B>) => Promise<void>;
  },
): Route {
  return command({
    url: `${PREFIX}/:id/${act.name}`,
    summary: act.summary,
    access: edit,
    rate: 'command',
    params: idParams,
    body: act.body,
    answer: audienceDetail,
    run: async (context, { params, body }) => {
      await act.run(context, params.id, body);
      return viewAudience(context.tx, context.actor, { id: params.id, least: parts.least });
    },
  });
}

function actRoutes(parts: AudienceRouteParts): Route[] {
  const empty = z.object({});
  return [
    actRoute(parts, { name: 'layout', summary: 'Say which column holds what', body: tableLayout, run: changeLayout }),
    actRoute(parts, { name: 'cancel', summary: 'Stop reading', body: empty, run: cancelImport }),
    actRoute(parts, { name: 'retry', summary: 'Read again', body: empty, run: retryImport }),
    actRoute(parts, {
      name: 'confirm',
      summary: 'Use what is usable',
      body: confirmBody,
      run: (context, id, body) => confirmAudience(context, id, body.usable),
    }),
    actRoute(parts, { name: 'archive', summary: 'Put away', body: empty, run: archiveAudience }),
    actRoute(parts, { name: 'restore', summary: 'Bring back', body: empty, run: restoreAudience }),
  ];
}
