import {
  assignReceiptBody,
  idParams,
  incomingBody,
  listReceiptsQuery,
  reasonBody,
  receiptDetail,
  receiptPage,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { actOnReceipt, type ReceiptActInput } from '../commands/act-on-receipt.ts';
import { registerForeign } from '../commands/register-foreign.ts';
import { keepUpload } from '../commands/upload-letter.ts';
import type { DocumentsDeps, Letter } from '../deps.ts';
import { getReceipt, listReceipts } from '../queries.ts';
import { findDocument } from '../store/documents.ts';

const PREFIX = '/api/receipts';

/** What an agency received, and what it does with it. */
export function createReceiptRoutes(deps: DocumentsDeps): readonly Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Incoming documents of this agency',
      access: ability('documents.view'),
      rate: 'read',
      query: listReceiptsQuery,
      answer: receiptPage,
      run: async ({ db, actor }, input) => listReceipts(db, { agencyId: actor.agencyId, ...input.query }),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One incoming document',
      access: ability('documents.view'),
      rate: 'read',
      params: idParams,
      answer: receiptDetail,
      run: async ({ db, actor }, { params }) => getReceipt(db, actor, { id: params.id, deps }),
    }),
    query({
      url: `${PREFIX}/:id/pdf`,
      summary: 'The PDF of an incoming document',
      access: ability('documents.view'),
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor }, { params }) => {
        const receipt = await getReceipt(db, actor, { id: params.id, deps });
        const document = await findDocument(db, receipt.documentId);
        const fileId = document?.pdfFileId ?? document?.sourceFileId ?? null;
        if (fileId === null) throw fail('not-found');
        const { file, bytes } = await readKeptFile(db, deps.files, fileId);
        return new FileAnswer({ bytes, name: file.name, mediaType: file.mediaType, disposition: 'inline' });
      },
    }),
    ...actRoutes(deps),
    foreignRoute(deps),
  ];
}

function actRoutes(deps: DocumentsDeps): Route[] {
  const act = <B extends z.ZodType>(
    name: ReceiptActInput['act'],
    parts: { access: string; summary: string; body: B; input: (body: z.output<B>) => Omit<ReceiptActInput, 'act'> },
  ) =>
    command({
      url: `${PREFIX}/:id/${name}`,
      summary: parts.summary,
      access: ability(parts.access),
      rate: 'command',
      params: idParams,
      body: parts.body,
      answer: receiptDetail,
      run: async (context: WriteContext, { params, body }) => {
        await actOnReceipt(context, params.id, { act: name, ...parts.input(body) });
        return getReceipt(context.tx, context.actor, { id: params.id, deps });
      },
    });
  const nothing = z.object({});
  return [
    act('register', {
      access: 'documents.register',
      summary: 'Register with an arrival number',
      body: nothing,
      input: () => ({}),
    }),
    act('start', { access: 'documents.handle', summary: 'Begin handling', body: nothing, input: () => ({}) }),
    act('complete', { access: 'documents.handle', summary: 'Mark as done', body: nothing, input: () => ({}) }),
    act('assign', {
      access: 'documents.assign',
      summary: 'Assign to a person',
      body: assignReceiptBody,
      input: (body) => ({ personId: body.personId, ...(body.note === undefined ? {} : { note: body.note }) }),
    }),
    act('return', {
      access: 'documents.register',
      summary: 'Return to the sender with a reason',
      body: reasonBody,
      input: ({ reason }) => ({ reason }),
    }),
  ];
}

function foreignRoute(deps: DocumentsDeps): Route {
  return command({
    url: `${PREFIX}/incoming`,
    summary: 'Register a letter from outside (multipart: letter as JSON, file)',
    access: ability('documents.register'),
    rate: 'upload',
    multipart: true,
    answer: z.object({ id: z.uuid() }),
    run: async (context) => {
      const upload = await readUpload(context.request, { maxBytes: deps.maxFileBytes, filesOptional: true });
      const parsed = incomingBody.safeParse(parseJson(upload.fields['letter']));
      if (!parsed.success)
        throw fail('bad-input', {
          fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
        });
      const { actor } = context;
      const kept =
        upload.files.length === 0
          ? null
          : await keepUpload(context.db, deps, { ...upload.file, agencyId: actor.agencyId, personId: actor.personId });
      const { authorName, ...head } = parsed.data;
      const letter: Letter = {
        ...{
          parentAgency: null,
          place: null,
          urgency: null,
          addressees: [],
          legalBases: [],
          body: [],
          footnotes: [],
          signature: null,
          recipients: [],
          attachments: [],
        },
        ...head,
        issuer: authorName,
      };
      const id = await registerForeign(context, {
        authorName,
        letter,
        sourceFileId: kept?.id ?? null,
        pdfFileId: kept?.mediaType === 'application/pdf' ? kept.id : null,
      });
      return { id };
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
