import type { incomingRow, outgoingRow } from '@phong-tuyen/contracts';
import { DOCUMENT_TYPES, isDocumentTypeCode } from '@phong-tuyen/letters/model';
import type { z } from 'zod';
import type { Database } from '../../platform/database/connect.ts';
import { decodePageKey, toPage } from '../../platform/http/page-key.ts';
import { type IncomingEntry, listIncoming, listOutgoing, type OutgoingEntry } from './store/registers.ts';

type OutgoingRow = z.infer<typeof outgoingRow>;
type IncomingRow = z.infer<typeof incomingRow>;
export interface RegisterQuestion {
  readonly agencyId: string;
  readonly year: number;
  readonly after?: string | undefined;
  readonly limit: number;
}

const afterOf = (word: string | undefined) => (word === undefined ? 0 : Number(decodePageKey(word, ['number'])[0]));
const typeAndSubject = (row: { type: string; subject: string }) =>
  `${isDocumentTypeCode(row.type) ? DOCUMENT_TYPES[row.type] : row.type} ${row.subject}`;
const numberAndSymbol = (row: { number: string | null; symbol: string | null }) =>
  [row.number, row.symbol].filter(Boolean).join('/');

/** Sổ đăng ký văn bản đi, the law's ten columns (NĐ 30/2020 Phụ lục IV). */
export async function listOutgoingRegister(
  db: Database,
  question: RegisterQuestion,
): Promise<{ items: OutgoingRow[]; next: string | null }> {
  const rows = await listOutgoing(db, { ...question, after: afterOf(question.after), limit: question.limit + 1 });
  return toPage(rows, question.limit, { item: outgoingView, key: (row) => [row.ordinal] });
}

function outgoingView(row: OutgoingEntry): OutgoingRow {
  return {
    documentId: row.documentId,
    ordinal: row.ordinal,
    numberAndSymbol: numberAndSymbol(row),
    date: row.date,
    typeAndSubject: typeAndSubject(row),
    signer: row.signer ?? '',
    recipients: row.recipients.join('; '),
    keeper: 'Văn thư',
    copies: row.receipts,
    sentOn: row.sentOn,
    receivedBy: row.receipts === 0 ? '' : 'Gửi trên hệ thống',
    note: row.state === 'withdrawn' ? 'Đã thu hồi' : '',
  };
}

/** Sổ đăng ký văn bản đến, the law's ten columns (NĐ 30/2020 Phụ lục IV). */
export async function listIncomingRegister(
  db: Database,
  question: RegisterQuestion,
): Promise<{ items: IncomingRow[]; next: string | null }> {
  const rows = await listIncoming(db, { ...question, after: afterOf(question.after), limit: question.limit + 1 });
  return toPage(rows, question.limit, { item: incomingView, key: (row) => [row.ordinal] });
}

function incomingView(row: IncomingEntry): IncomingRow {
  return {
    receiptId: row.receiptId,
    arrivedOn: row.arrivedOn,
    arrivalNumber: row.ordinal,
    author: row.author,
    numberAndSymbol: numberAndSymbol(row),
    date: row.date,
    typeAndSubject: typeAndSubject(row),
    receiver: row.receiver ?? '',
    passedOn: row.passedOn,
    receivedBy: row.receiver === null ? '' : 'Nhận trên hệ thống',
    note: row.note,
  };
}
