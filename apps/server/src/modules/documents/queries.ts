import type { DocumentDetail, DocumentSummary, ReceiptSummary } from '@phong-tuyen/contracts';
import { DOCUMENT_TYPES } from '@phong-tuyen/letters/model';
import { listHistory } from '../../platform/audit/store.ts';
import type { Database } from '../../platform/database/connect.ts';
import { fail } from '../../platform/errors/errors.ts';
import { findFile, type StoredFile } from '../../platform/files/store.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../platform/http/page-key.ts';
import { foldWords } from '../../platform/search/fold-words.ts';
import { findOffice, namesOf } from '../organisation/index.ts';
import type { DocumentsDeps } from './deps.ts';
import { type DocumentFilter, type DocumentRow, findDocument, listDocumentRows } from './store/documents.ts';
import {
  countReceipts,
  findReceipt,
  findReceiptOf,
  listReceiptRows,
  type ReceiptFilter,
  type ReceiptRow,
} from './store/receipts.ts';
import { DOCUMENT_TRANSITIONS, possibleActs, RECEIPT_TRANSITIONS } from './transitions.ts';
import { viewSignatures } from './view-signatures.ts';

function summaryOf(row: DocumentRow, names: { agency: string; drafter: string }): DocumentSummary {
  return {
    id: row.id,
    state: row.state,
    type: row.type,
    typeName: DOCUMENT_TYPES[row.type],
    number: row.number,
    symbol: row.symbol,
    subject: row.subject,
    date: row.datedOn,
    urgency: row.urgency,
    issuerAgencyId: row.agencyId,
    issuerName: names.agency,
    drafterName: names.drafter,
    updatedAt: row.updatedAt.toISOString(),
    issuedAt: row.issuedAt?.toISOString() ?? null,
  };
}

/** What the actor's agency drafts and has sent. */
export async function listDocuments(
  db: Database,
  actor: Actor,
  filter: {
    state?: DocumentFilter['state'];
    search?: string | undefined;
    mine?: boolean | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<{ items: DocumentSummary[]; next: string | null }> {
  const key = filter.after === undefined ? null : decodePageKey(filter.after, ['instant', 'uuid']);
  const rows = await listDocumentRows(db, {
    agencyId: actor.agencyId,
    state: filter.state,
    drafterOfficeId: filter.mine === true ? actor.officeId : undefined,
    words: foldWords(filter.search),
    after: key === null ? null : { updatedAt: String(key[0]), id: String(key[1]) },
    limit: filter.limit + 1,
  });
  const officeIds = rows.flatMap((row) => row.drafterOfficeId ?? []);
  const names = await namesOf(db, { officeIds, agencyIds: [actor.agencyId] });
  const agency = names.agencies.get(actor.agencyId) ?? '';
  const drafter = (row: DocumentRow) => names.offices.get(row.drafterOfficeId ?? '')?.personName ?? '';
  return toPage(rows, filter.limit, {
    item: (row) => summaryOf(row, { agency, drafter: drafter(row) }),
    key: (row) => [row.updatedAt.toISOString(), row.id],
  });
}

/**
 * A document of the actor's agency, or an issued one that it received.
 *
 * @throws platform.not-found for absent and forbidden ones alike
 */
export async function getReadableDocument(db: Database, actor: Actor, id: string): Promise<DocumentRow> {
  const row = await findDocument(db, id);
  if (row === null) throw fail('not-found');
  if (row.agencyId === actor.agencyId) return row;
  const isReceived =
    row.state === 'issued' || row.state === 'withdrawn'
      ? (await findReceiptOf(db, id, actor.agencyId)) !== null
      : false;
  if (!isReceived) throw fail('not-found');
  return row;
}

export const fileView = (file: StoredFile | null) =>
  file === null
    ? null
    : { id: file.id, name: file.name, mediaType: file.mediaType, sizeBytes: file.sizeBytes, sha256: file.sha256 };

export async function getDocument(
  db: Database,
  actor: Actor,
  question: { id: string; deps: DocumentsDeps },
): Promise<DocumentDetail> {
  const row = await getReadableDocument(db, actor, question.id);
  const isOwn = row.agencyId === actor.agencyId;
  const office = row.drafterOfficeId === null ? null : await findOffice(db, row.drafterOfficeId);
  const names = await namesOf(db, { agencyIds: [row.agencyId] });
  const source = isOwn && row.sourceFileId !== null ? await findFile(db, row.sourceFileId) : null;
  const pdf = row.pdfFileId === null ? null : await findFile(db, row.pdfFileId);
  return {
    ...summaryOf(row, {
      agency: row.authorName ?? names.agencies.get(row.agencyId) ?? '',
      drafter: isOwn ? (office?.personName ?? '') : '',
    }),
    version: row.version,
    letter: row.letter as DocumentDetail['letter'],
    tasks: row.tasks,
    targets: isOwn ? row.targets : [],
    reading: isOwn ? row.reading : null,
    source: fileView(source),
    pdf: fileView(pdf),
    signatures: await viewSignatures(db, question.deps, row.pdfFileId),
    acts:
      isOwn && row.origin === 'own'
        ? possibleActs(DOCUMENT_TRANSITIONS, row.state, (ability) => actor.abilities.has(ability))
        : [],
    returnReason: row.withdrawReason ?? row.returnReason,
    history: isOwn ? await historyOf(db, row.id) : [],
    receiptCounts: isOwn ? await countReceipts(db, row.id) : {},
  };
}

async function historyOf(db: Database, documentId: string): Promise<DocumentDetail['history']> {
  const entries = await listHistory(db, { type: 'document', id: documentId });
  const names = await namesOf(db, {
    personIds: entries.flatMap((entry) => entry.personId ?? []),
    officeIds: entries.flatMap((entry) => entry.officeId ?? []),
  });
  return entries.map((entry) => ({
    at: entry.at,
    act: entry.act,
    personName: names.people.get(entry.personId ?? '') ?? null,
    position: names.offices.get(entry.officeId ?? '')?.position ?? null,
    reason: reasonIn(entry.detail),
  }));
}

function reasonIn(detail: unknown): string | null {
  return detail !== null && typeof detail === 'object' && 'reason' in detail && typeof detail.reason === 'string'
    ? detail.reason
    : null;
}

export function receiptView(row: ReceiptRow): ReceiptSummary {
  return {
    id: row.id,
    documentId: row.documentId,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    state: row.state,
    arrivalNumber: row.arrivalNumber,
    arrivedOn: row.arrivedOn,
    type: row.type,
    typeName: DOCUMENT_TYPES[row.type],
    number: row.number,
    symbol: row.symbol,
    subject: row.subject,
    date: row.date,
    urgency: row.urgency,
    issuerName: row.issuerName,
    assigneeName: row.assigneeName,
    returnReason: row.returnReason,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Receipts of one agency (its incoming documents) or of one document (who has it). */
export async function listReceipts(
  db: Database,
  filter: {
    agencyId?: string;
    documentId?: string;
    state?: ReceiptFilter['state'];
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<{ items: ReceiptSummary[]; next: string | null }> {
  const key = filter.after === undefined ? null : decodePageKey(filter.after, ['instant', 'uuid']);
  const rows = await listReceiptRows(db, {
    agencyId: filter.agencyId,
    documentId: filter.documentId,
    state: filter.state,
    words: foldWords(filter.search),
    after: key === null ? null : { createdAt: String(key[0]), id: String(key[1]) },
    limit: filter.limit + 1,
  });
  return toPage(rows, filter.limit, { item: receiptView, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** @throws platform.not-found unless the receipt is the actor's agency's */
export async function getReceipt(db: Database, actor: Actor, question: { id: string; deps: DocumentsDeps }) {
  const row = await findReceipt(db, question.id);
  if (row === null || row.agencyId !== actor.agencyId) throw fail('not-found');
  const document = await findDocument(db, row.documentId);
  if (document === null) throw fail('not-found');
  const pdf = document.pdfFileId === null ? null : await findFile(db, document.pdfFileId);
  return {
    ...receiptView(row),
    letter: document.letter as DocumentDetail['letter'],
    pdf: fileView(pdf),
    signatures: await viewSignatures(db, question.deps, document.pdfFileId),
    acts: possibleActs(RECEIPT_TRANSITIONS, row.state, (ability) => actor.abilities.has(ability)),
  };
}
