import {
  actBody,
  awaitingLetters,
  createDraftBody,
  documentDetail,
  documentHits,
  documentPage,
  idParams,
  type letter,
  letterPlan,
  listDocumentsQuery,
  listReceiptsQuery,
  previewBody,
  reasonBody,
  receiptPage,
  saveDraftBody,
  searchQuery,
  signBody,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route, type WriteContext } from '../../../platform/http/route.ts';
import { findAgency } from '../../organisation/index.ts';
import { approveDocument } from '../commands/approve-document.ts';
import { createDraft } from '../commands/create-draft.ts';
import { issueDocument } from '../commands/issue-document.ts';
import { numberDocument } from '../commands/number-document.ts';
import { returnDocument } from '../commands/return-document.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { signDocument } from '../commands/sign-document.ts';
import { submitDocument } from '../commands/submit-document.ts';
import { uploadLetter } from '../commands/upload-letter.ts';
import { withdrawDocument } from '../commands/withdraw-document.ts';
import type { DocumentsDeps, Letter } from '../deps.ts';
import { emptyLetter } from '../letter-of-agency.ts';
import { listAwaiting } from '../list-awaiting.ts';
import { planLetter } from '../plan-letter.ts';
import { getDocument, getReadableDocument, listDocuments, listReceipts } from '../queries.ts';
import { searchDocuments } from '../search-documents.ts';
import { typesetLetter } from '../typeset-letter.ts';

const PREFIX = '/api/documents';

/** Drafts, their way to issue, and looking at them. */
export function createDocumentRoutes(deps: DocumentsDeps): readonly Route[] {
  return [...readingRoutes(deps), ...fileRoutes(deps), ...draftRoutes(deps), ...actRoutes(deps)];
}

function readingRoutes(deps: DocumentsDeps): Route[] {
  const view = ability('documents.view');
  return [
    query({
      url: PREFIX,
      summary: 'Documents that this agency drafts and has sent',
      access: view,
      rate: 'read',
      query: listDocumentsQuery,
      answer: documentPage,
      run: async ({ db, actor }, input) => listDocuments(db, actor, input.query),
    }),
    query({
      url: `${PREFIX}/awaiting`,
      summary: 'Letters that wait for the active office, urgent and oldest first',
      access: view,
      rate: 'read',
      answer: awaitingLetters,
      run: async ({ db, actor }) => listAwaiting(db, actor),
    }),
    query({
      url: `${PREFIX}/search`,
      summary: 'Search documents, with and without marks',
      access: view,
      rate: 'read',
      query: searchQuery,
      answer: documentHits,
      run: async ({ db, actor }, input) => searchDocuments(db, actor, input.query),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One document',
      access: view,
      rate: 'read',
      params: idParams,
      answer: documentDetail,
      run: async ({ db, actor }, { params }) => getDocument(db, actor, { id: params.id, deps }),
    }),
    query({
      url: `${PREFIX}/:id/receipts`,
      summary: 'Who has received a document',
      access: view,
      rate: 'read',
      params: idParams,
      query: listReceiptsQuery,
      answer: receiptPage,
      run: async ({ db, actor }, input) => {
        const row = await getReadableDocument(db, actor, input.params.id);
        if (row.agencyId !== actor.agencyId) throw platformFail('not-found');
        return listReceipts(db, { documentId: row.id, ...input.query });
      },
    }),
  ];
}

function fileRoutes(deps: DocumentsDeps): Route[] {
  return (['pdf', 'source'] as const).map((kind) =>
    query({
      url: `${PREFIX}/:id/${kind}`,
      summary: kind === 'pdf' ? 'The signed PDF, or a preview before it is signed' : 'The file as it was uploaded',
      access: ability('documents.view'),
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableDocument(db, actor, params.id);
        const isOwn = row.agencyId === actor.agencyId;
        const fileId = kind === 'pdf' ? row.pdfFileId : isOwn ? row.sourceFileId : null;
        if (fileId === null && kind === 'pdf' && isOwn)
          return new FileAnswer({
            bytes: typesetLetter(deps.typesetter, row.letter, now).pdf,
            name: 'du-thao.pdf',
            mediaType: 'application/pdf',
            disposition: 'inline',
          });
        if (fileId === null) throw platformFail('not-found');
        const { file, bytes } = await readKeptFile(db, deps.files, fileId);
        return new FileAnswer({
          bytes,
          name: file.name,
          mediaType: file.mediaType,
          disposition: kind === 'pdf' ? 'inline' : 'attachment',
        });
      },
    }),
  );
}

/** The contract's letter is the model's, with wider strings for the type. */
const asLetter = (value: z.infer<typeof letter>) => value as Letter;
const idAnswer = z.object({ id: z.uuid() });

function draftRoutes(deps: DocumentsDeps): Route[] {
  const draft = ability('documents.draft');
  return [
    command({
      url: PREFIX,
      summary: 'Begin a document from the form',
      access: draft,
      rate: 'command',
      body: createDraftBody,
      answer: idAnswer,
      run: async (context, { body }) => {
        const agency = await findAgency(context.tx, context.actor.agencyId);
        if (agency === null) throw platformFail('not-found');
        const parent = agency.parentId === null ? null : await findAgency(context.tx, agency.parentId);
        const empty = emptyLetter({ agency, parent, type: body.type, subject: body.subject ?? null });
        return {
          id: await createDraft(context, { letter: empty, tasks: [], targets: [], reading: null, sourceFileId: null }),
        };
      },
    }),
    command({
      url: `${PREFIX}/upload`,
      summary: 'Begin a document from a file (multipart: file)',
      access: draft,
      rate: 'upload',
      multipart: true,
      answer: idAnswer,
      run: async (context) => {
        const { file } = await readUpload(context.request, { maxBytes: deps.maxFileBytes });
        return { id: await uploadLetter(context, deps, file) };
      },
    }),
    command({
      url: `${PREFIX}/preview`,
      summary: 'PDF of a letter that is being written',
      access: draft,
      rate: 'heavy',
      body: previewBody,
      run: async ({ now }, { body }) =>
        new FileAnswer({
          bytes: typesetLetter(deps.typesetter, asLetter(body.letter), now).pdf,
          name: 'xem-truoc.pdf',
          mediaType: 'application/pdf',
          disposition: 'inline',
        }),
    }),
    command({
      url: `${PREFIX}/plan`,
      summary: 'Tasks and receivers that a letter being written names',
      access: draft,
      rate: 'heavy',
      body: previewBody,
      answer: letterPlan,
      run: async ({ db, now }, { body }) => planLetter(db, deps, { letter: asLetter(body.letter), now }),
    }),
    command({
      method: 'PUT',
      url: `${PREFIX}/:id`,
      summary: 'Save a draft',
      access: draft,
      rate: 'command',
      params: idParams,
      body: saveDraftBody,
      answer: documentDetail,
      run: async (context, { params, body }) => {
        await saveDraft(context, params.id, { ...body, letter: asLetter(body.letter) });
        return getDocument(context.tx, context.actor, { id: params.id, deps });
      },
    }),
  ];
}

/** One act on a document: a command that answers with the document as it stands then. */
function actRoute<B extends z.ZodType>(
  deps: DocumentsDeps,
  name: string,
  parts: {
    access: string;
    summary: string;
    body: B;
    run: (context: WriteContext, input: { id: string; body: z.output<B> }) => Promise<void>;
  },
): Route {
  return command({
    url: `${PREFIX}/:id/${name}`,
    summary: parts.summary,
    access: ability(parts.access),
    rate: 'command',
    params: idParams,
    body: parts.body,
    answer: documentDetail,
    run: async (context, { params, body }) => {
      await parts.run(context, { id: params.id, body });
      return getDocument(context.tx, context.actor, { id: params.id, deps });
    },
  });
}

function actRoutes(deps: DocumentsDeps): Route[] {
  return [
    actRoute(deps, 'submit', {
      access: 'documents.draft',
      summary: 'Put before the leader',
      body: actBody,
      run: (context, { id }) => submitDocument(context, id),
    }),
    actRoute(deps, 'approve', {
      access: 'documents.approve',
      summary: 'Approve',
      body: actBody,
      run: (context, { id }) => approveDocument(context, id),
    }),
    actRoute(deps, 'return', {
      access: 'documents.approve',
      summary: 'Send back with a reason',
      body: reasonBody,
      run: (context, { id, body }) => returnDocument(context, id, body.reason),
    }),
    actRoute(deps, 'sign', {
      access: 'documents.sign',
      summary: 'Sign with the key in the system',
      body: signBody,
      run: (context, { id, body }) => signDocument(context, deps, { id, pin: body.pin }),
    }),
    actRoute(deps, 'number', {
      access: 'documents.seal',
      summary: 'Number from the register and seal',
      body: actBody,
      run: (context, { id }) => numberDocument(context, deps, id),
    }),
    actRoute(deps, 'issue', {
      access: 'documents.seal',
      summary: 'Issue to every agency it names',
      body: actBody,
      run: (context, { id }) => issueDocument(context, deps, id),
    }),
    actRoute(deps, 'withdraw', {
      access: 'documents.withdraw',
      summary: 'Withdraw with a reason',
      body: reasonBody,
      run: (context, { id, body }) => withdrawDocument(context, id, { kind: 'withdraw', reason: body.reason }),
    }),
    actRoute(deps, 'discard', {
      access: 'documents.draft',
      summary: 'Throw a draft away',
      body: reasonBody,
      run: (context, { id, body }) => withdrawDocument(context, id, { kind: 'discard', reason: body.reason }),
    }),
  ];
}
