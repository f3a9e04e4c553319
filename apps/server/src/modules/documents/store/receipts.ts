import type { ReceiptState } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface ReceiptRow {
  readonly id: string;
  readonly documentId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly state: ReceiptState;
  readonly arrivalNumber: number | null;
  readonly arrivedOn: string | null;
  readonly type: Letter['type'];
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
  readonly date: string | null;
  readonly urgency: Letter['urgency'];
  readonly issuerName: string;
  readonly issuerAgencyId: string;
  readonly assigneeName: string | null;
  readonly returnReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One receipt per receiving agency, in one statement. Agencies that have it already keep theirs. */
export async function insertReceipts(
  tx: Transaction,
  documentId: string,
  parts: { agencyIds: readonly string[]; now: Date },
): Promise<void> {
  if (parts.agencyIds.length === 0) return;
  await sql`INSERT INTO documents.receipt (document_id, agency_id, created_at, updated_at)
    SELECT ${documentId}, agency, ${parts.now}, ${parts.now} FROM unnest(${[...parts.agencyIds]}::uuid[]) AS agency
    ON CONFLICT (document_id, agency_id) DO NOTHING`.execute(tx);
}

const select = sql`
  SELECT r.id, r.document_id AS "documentId", r.agency_id AS "agencyId", own.name AS "agencyName", r.state,
    r.arrival_number AS "arrivalNumber", r.arrived_on AS "arrivedOn", d.type, d.number, d.symbol, d.subject,
    d.dated_on AS date, d.urgency, coalesce(d.author_name, issuer.name) AS "issuerName", d.agency_id AS "issuerAgencyId",
    p.name AS "assigneeName", r.return_reason AS "returnReason", r.created_at AS "createdAt", r.updated_at AS "updatedAt"
  FROM documents.receipt r
  JOIN documents.document d ON d.id = r.document_id
  JOIN organisation.agency own ON own.id = r.agency_id
  JOIN organisation.agency issuer ON issuer.id = d.agency_id
  LEFT JOIN organisation.person p ON p.id = r.assignee_person_id`;

export interface ReceiptFilter {
  readonly agencyId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly state?: ReceiptState | undefined;
  readonly words: readonly string[];
  readonly after: { createdAt: string; id: string } | null;
  readonly limit: number;
}

/** Receipts of one agency or of one document, newest first. */
export async function listReceiptRows(db: Database, filter: ReceiptFilter): Promise<ReceiptRow[]> {
  const conditions = [
    ...(filter.agencyId === undefined ? [] : [sql`r.agency_id = ${filter.agencyId}`]),
    ...(filter.documentId === undefined ? [] : [sql`r.document_id = ${filter.documentId}`]),
    ...(filter.state === undefined ? [] : [sql`r.state = ${filter.state}`]),
    ...filter.words.map((word) => sql`d.search LIKE ${`%${word}%`}`),
    ...(filter.after === null
      ? []
      : [sql`(r.created_at, r.id) < (${filter.after.createdAt}::timestamptz, ${filter.after.id}::uuid)`]),
  ];
  const where = conditions.length === 0 ? sql`` : sql`WHERE ${sql.join(conditions, sql` AND `)}`;
  const { rows } =
    await sql<ReceiptRow>`${select} ${where} ORDER BY r.created_at DESC, r.id DESC LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export async function findReceipt(db: Database, id: string): Promise<ReceiptRow | null> {
  const { rows } = await sql<ReceiptRow>`${select} WHERE r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findReceiptOf(db: Database, documentId: string, agencyId: string): Promise<ReceiptRow | null> {
  const { rows } =
    await sql<ReceiptRow>`${select} WHERE r.document_id = ${documentId} AND r.agency_id = ${agencyId}`.execute(db);
  return rows[0] ?? null;
}

/** The receipt's state, locked until the transaction ends. */
export async function lockReceipt(
  tx: Transaction,
  id: string,
): Promise<{ agencyId: string; issuerAgencyId: string; documentId: string; state: ReceiptState } | null> {
  const row = await tx
    .selectFrom('documents.receipt as r')
    .innerJoin('documents.document as d', 'd.id', 'r.document_id')
    .select([
      'r.agency_id as agencyId',
      'd.agency_id as issuerAgencyId',
      'r.document_id as documentId',
      'r.state as state',
    ])
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: row.state as ReceiptState };
}

export interface ReceiptChange {
  readonly state: ReceiptState;
  readonly now: Date;
  readonly arrival?: { number: number; on: string };
  readonly assignee?: { personId: string; on: string; note: string };
  readonly returnReason?: string;
}

export async function updateReceipt(tx: Transaction, id: string, change: ReceiptChange): Promise<void> {
  await tx
    .updateTable('documents.receipt')
    .set({
      state: change.state,
      updated_at: change.now,
      ...(change.arrival === undefined ? {} : { arrival_number: change.arrival.number, arrived_on: change.arrival.on }),
      ...(change.assignee === undefined
        ? {}
        : {
            assignee_person_id: change.assignee.personId,
            assigned_on: change.assignee.on,
            note: change.assignee.note,
          }),
      ...(change.returnReason === undefined ? {} : { return_reason: change.returnReason }),
    })
    .where('id', '=', id)
    .execute();
}

/** How many agencies stand at which state. */
export async function countReceipts(db: Database, documentId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('documents.receipt')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('document_id', '=', documentId)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

export async function listReceivers(db: Database, documentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('documents.receipt')
    .select('agency_id')
    .where('document_id', '=', documentId)
    .execute();
  return rows.map((row) => row.agency_id);
}
