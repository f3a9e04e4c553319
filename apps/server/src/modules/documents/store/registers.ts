import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export type RegisterName = 'outgoing' | 'incoming';

/**
 * The next number of a register (NĐ 30/2020 Điều 15, 22: continuous from 01 on 1 January to 31 December). The counter's row
 * stays locked until the transaction ends, so numbers are given in the order of commits and a failed act leaves no gap.
 */
export async function takeNumber(
  tx: Transaction,
  register: { agencyId: string; year: number; name: RegisterName },
): Promise<number> {
  const row = await tx
    .insertInto('documents.register_counter')
    .values({ agency_id: register.agencyId, year: register.year, register: register.name, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'year', 'register'])
        .doUpdateSet({ last: sql`documents.register_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

export async function insertEntry(
  tx: Transaction,
  entry: {
    agencyId: string;
    year: number;
    name: RegisterName;
    ordinal: number;
    enteredOn: string;
    documentId?: string;
    receiptId?: string;
  },
): Promise<void> {
  await tx
    .insertInto('documents.register_entry')
    .values({
      agency_id: entry.agencyId,
      year: entry.year,
      register: entry.name,
      ordinal: entry.ordinal,
      entered_on: entry.enteredOn,
      document_id: entry.documentId ?? null,
      receipt_id: entry.receiptId ?? null,
    })
    .execute();
}

/** Sets where a register goes on when an office moves here in the middle of a year; refused once a number was given. */
export async function startRegister(
  tx: Transaction,
  register: { agencyId: string; year: number; name: RegisterName; last: number },
): Promise<boolean> {
  const row = await tx
    .insertInto('documents.register_counter')
    .values({ agency_id: register.agencyId, year: register.year, register: register.name, last: register.last })
    .onConflict((conflict) => conflict.columns(['agency_id', 'year', 'register']).doNothing())
    .returning('last')
    .executeTakeFirst();
  return row !== undefined;
}

export interface OutgoingEntry {
  readonly documentId: string;
  readonly ordinal: number;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string;
  readonly type: string;
  readonly subject: string;
  readonly signer: string | null;
  readonly recipients: string[];
  readonly receipts: number;
  readonly sentOn: string | null;
  readonly state: string;
}

export async function listOutgoing(
  db: Database,
  page: { agencyId: string; year: number; after: number; limit: number },
): Promise<OutgoingEntry[]> {
  const { rows } = await sql<OutgoingEntry>`
    SELECT d.id AS "documentId", e.ordinal, d.number, d.symbol, e.entered_on AS date, d.type, d.subject, d.state,
      d.letter -> 'signature' ->> 'name' AS signer,
      ARRAY(SELECT jsonb_array_elements_text(d.letter -> 'recipients')) AS recipients,
      (SELECT count(*)::int FROM documents.receipt r WHERE r.document_id = d.id) AS receipts,
      (d.issued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "sentOn"
    FROM documents.register_entry e JOIN documents.document d ON d.id = e.document_id
    WHERE e.agency_id = ${page.agencyId} AND e.year = ${page.year} AND e.register = 'outgoing' AND e.ordinal > ${page.after}
    ORDER BY e.ordinal LIMIT ${page.limit}`.execute(db);
  return rows;
}

export interface IncomingEntry {
  readonly receiptId: string;
  readonly ordinal: number;
  readonly arrivedOn: string;
  readonly author: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly type: string;
  readonly subject: string;
  readonly receiver: string | null;
  readonly passedOn: string | null;
  readonly note: string;
}

export async function listIncoming(
  db: Database,
  page: { agencyId: string; year: number; after: number; limit: number },
): Promise<IncomingEntry[]> {
  const { rows } = await sql<IncomingEntry>`
    SELECT r.id AS "receiptId", e.ordinal, e.entered_on AS "arrivedOn", coalesce(d.author_name, a.name) AS author,
      d.number, d.symbol, d.dated_on AS date, d.type, d.subject, p.name AS receiver, r.assigned_on AS "passedOn", r.note
    FROM documents.register_entry e
    JOIN documents.receipt r ON r.id = e.receipt_id
    JOIN documents.document d ON d.id = r.document_id
    JOIN organisation.agency a ON a.id = d.agency_id
    LEFT JOIN organisation.person p ON p.id = r.assignee_person_id
    WHERE e.agency_id = ${page.agencyId} AND e.year = ${page.year} AND e.register = 'incoming' AND e.ordinal > ${page.after}
    ORDER BY e.ordinal LIMIT ${page.limit}`.execute(db);
  return rows;
}

/** The arrival number under which the same letter was registered before, for the duplicate alert. */
export async function findDuplicate(
  db: Database,
  letter: {
    agencyId: string;
    authorName: string;
    number: string | null;
    symbol: string | null;
    datedOn: string | null;
  },
): Promise<number | null> {
  if (letter.number === null) return null;
  const { rows } = await sql<{ arrival: number }>`
    SELECT r.arrival_number AS arrival FROM documents.receipt r JOIN documents.document d ON d.id = r.document_id
    JOIN organisation.agency a ON a.id = d.agency_id
    WHERE r.agency_id = ${letter.agencyId} AND r.arrival_number IS NOT NULL AND d.number = ${letter.number}
      AND d.symbol IS NOT DISTINCT FROM ${letter.symbol} AND d.dated_on IS NOT DISTINCT FROM ${letter.datedOn}::date
      AND platform.fold(coalesce(d.author_name, a.name)) = platform.fold(${letter.authorName}) LIMIT 1`.execute(db);
  return rows[0]?.arrival ?? null;
}
