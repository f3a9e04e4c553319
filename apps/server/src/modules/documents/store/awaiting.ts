import type { DocumentState, ReceiptState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';
import type { DocumentRow } from './documents.ts';

export interface AwaitingRow {
  readonly id: string;
  readonly kind: 'document' | 'receipt';
  readonly state: DocumentState | ReceiptState;
  readonly type: DocumentRow['type'];
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
  readonly urgency: DocumentRow['urgency'];
  readonly since: Date;
}

export interface AwaitingQuestion {
  readonly agencyId: string;
  readonly documentStates: readonly DocumentState[];
  /** Whose returned drafts. */
  readonly drafterOfficeId: string;
  readonly receiptStates: readonly ReceiptState[];
  /** Whose assigned letters. */
  readonly assigneePersonId: string;
  readonly limit: number;
}

/** Letters that wait for one office, urgent ones first, then those that have waited longest. */
export async function listAwaitingRows(db: Database, question: AwaitingQuestion): Promise<AwaitingRow[]> {
  const { agencyId, documentStates, receiptStates } = question;
  const { rows } = await sql<AwaitingRow>`
    SELECT * FROM (
      SELECT id, 'document' AS kind, state, type, number, symbol, subject, urgency, updated_at AS since
      FROM documents.document
      WHERE agency_id = ${agencyId} AND origin = 'own' AND (state = ANY(${[...documentStates]}::text[])
        OR (state = 'draft' AND return_reason IS NOT NULL AND drafter_office_id = ${question.drafterOfficeId}))
      UNION ALL
      SELECT r.id, 'receipt', r.state, d.type, d.number, d.symbol, d.subject, d.urgency, r.updated_at
      FROM documents.receipt r JOIN documents.document d ON d.id = r.document_id
      WHERE r.agency_id = ${agencyId} AND (r.state = ANY(${[...receiptStates]}::text[])
        OR (r.state IN ('assigned', 'in-work') AND r.assignee_person_id = ${question.assigneePersonId}))
    ) waiting
    ORDER BY coalesce(array_position(ARRAY['hỏa tốc', 'thượng khẩn', 'khẩn'], urgency), 4), since, id
    LIMIT ${question.limit}`.execute(db);
  return rows;
}
