import type { DocumentState, PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Letter, Places } from '@phong-tuyen/letters';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { StoredReading } from '../reading-view.ts';

export interface DocumentRow {
  readonly id: string;
  readonly agencyId: string;
  readonly origin: 'own' | 'foreign';
  readonly authorName: string | null;
  readonly drafterOfficeId: string | null;
  readonly state: DocumentState;
  readonly version: number;
  readonly type: Letter['type'];
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
  readonly datedOn: string | null;
  readonly urgency: Letter['urgency'];
  readonly letter: Letter;
  readonly tasks: PlannedTask[];
  readonly targets: Target[];
  readonly reading: StoredReading | null;
  readonly sourceFileId: string | null;
  readonly pdfFileId: string | null;
  readonly places: Places | null;
  readonly signerOfficeId: string | null;
  readonly returnReason: string | null;
  readonly withdrawReason: string | null;
  readonly updatedAt: Date;
  readonly issuedAt: Date | null;
}

const COLUMNS = [
  'id',
  'agency_id as agencyId',
  'origin',
  'author_name as authorName',
  'drafter_office_id as drafterOfficeId',
  'state',
  'version',
  'type',
  'number',
  'symbol',
  'subject',
  'dated_on as datedOn',
  'urgency',
  'letter',
  'tasks',
  'targets',
  'reading',
  'source_file_id as sourceFileId',
  'pdf_file_id as pdfFileId',
  'places',
  'signer_office_id as signerOfficeId',
  'return_reason as returnReason',
  'withdraw_reason as withdrawReason',
  'updated_at as updatedAt',
  'issued_at as issuedAt',
] as const;

/** Rows are ours: their jsonb was parsed by the contracts before it was written. */
const asRow = (row: unknown) => row as DocumentRow;

export interface NewDocument {
  readonly agencyId: string;
  readonly origin: 'own' | 'foreign';
  readonly authorName: string | null;
  readonly drafterOfficeId: string;
  readonly state: DocumentState;
  readonly letter: Letter;
  readonly tasks: readonly PlannedTask[];
  readonly targets: readonly Target[];
  readonly reading: StoredReading | null;
  readonly sourceFileId: string | null;
  readonly now: Date;
}

export async function insertDocument(tx: Transaction, document: NewDocument): Promise<string> {
  const row = await tx
    .insertInto('documents.document')
    .values({
      agency_id: document.agencyId,
      origin: document.origin,
      author_name: document.authorName,
      drafter_office_id: document.drafterOfficeId,
      state: document.state,
      reading: document.reading === null ? null : JSON.stringify(document.reading),
      source_file_id: document.sourceFileId,
      created_at: document.now,
      updated_at: document.now,
      issued_at: document.state === 'issued' ? document.now : null,
      ...letterColumns(document),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Columns that follow from the letter, its tasks and targets. */
function letterColumns(document: { letter: Letter; tasks: readonly PlannedTask[]; targets: readonly Target[] }) {
  const { letter } = document;
  return {
    type: letter.type,
    number: letter.number,
    symbol: letter.symbol,
    subject: letter.subject ?? '',
    dated_on: letter.date,
    urgency: letter.urgency,
    letter: JSON.stringify(letter),
    tasks: JSON.stringify(document.tasks),
    targets: JSON.stringify(document.targets),
    content: textOf(letter),
  };
}

/** What search looks through. */
export function textOf(letter: Letter): string {
  const lines = (blocks: Letter['body']): string[] =>
    blocks.flatMap((block) => [`${block.label ?? ''} ${block.text}`.trim(), ...lines(block.children)]);
  const numberAndSymbol = letter.number === null ? (letter.symbol ?? '') : `${letter.number}/${letter.symbol ?? ''}`;
  return [numberAndSymbol, letter.subject ?? '', letter.issuer ?? '', ...letter.addressees, ...lines(letter.body)]
    .join('\n')
    .normalize('NFC');
}

export async function findDocument(db: Database, id: string): Promise<DocumentRow | null> {
  const row = await db.selectFrom('documents.document').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asRow(row);
}

/** The row, locked until the transaction ends. */
export async function lockDocument(tx: Transaction, id: string): Promise<DocumentRow | null> {
  const row = await tx
    .selectFrom('documents.document')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : asRow(row);
}

export async function updateLetter(
  tx: Transaction,
  id: string,
  change: { letter: Letter; tasks: readonly PlannedTask[]; targets: readonly Target[]; now: Date },
): Promise<void> {
  await tx
    .updateTable('documents.document')
    .set({ ...letterColumns(change), version: sql`version + 1`, updated_at: change.now })
    .where('id', '=', id)
    .execute();
}

export interface StateChange {
  readonly state: DocumentState;
  readonly now: Date;
  readonly letter?: Letter;
  readonly pdfFileId?: string;
  readonly places?: Places;
  readonly signerOfficeId?: string;
  readonly returnReason?: string | null;
  readonly withdrawReason?: string;
}

export async function updateState(tx: Transaction, id: string, change: StateChange): Promise<void> {
  const { letter } = change;
  await tx
    .updateTable('documents.document')
    .set({
      state: change.state,
      version: sql`version + 1`,
      updated_at: change.now,
      ...(letter === undefined
        ? {}
        : {
            letter: JSON.stringify(letter),
            number: letter.number,
            symbol: letter.symbol,
            dated_on: letter.date,
            content: textOf(letter),
          }),
      ...(change.pdfFileId === undefined ? {} : { pdf_file_id: change.pdfFileId }),
      ...(change.places === undefined ? {} : { places: JSON.stringify(change.places) }),
      ...(change.signerOfficeId === undefined
        ? {}
        : { signer_office_id: change.signerOfficeId, signed_at: change.now }),
      ...(change.returnReason === undefined ? {} : { return_reason: change.returnReason }),
      ...(change.withdrawReason === undefined ? {} : { withdraw_reason: change.withdrawReason }),
      ...(change.state === 'issued' ? { issued_at: change.now } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export interface DocumentFilter {
  readonly agencyId: string;
  readonly state?: DocumentState | undefined;
  readonly drafterOfficeId?: string | undefined;
  /** Folded words that must all occur. */
  readonly words: readonly string[];
  readonly after: { updatedAt: string; id: string } | null;
  readonly limit: number;
}

/** An agency's own documents, newest change first. */
export async function listDocumentRows(db: Database, filter: DocumentFilter): Promise<DocumentRow[]> {
  let query = db
    .selectFrom('documents.document')
    .select(COLUMNS.filter((column) => column !== 'reading' && column !== 'letter' && column !== 'tasks'))
    .where('agency_id', '=', filter.agencyId)
    .where('origin', '=', 'own');
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.drafterOfficeId !== undefined) query = query.where('drafter_office_id', '=', filter.drafterOfficeId);
  for (const word of filter.words) query = query.where('search', 'like', `%${word}%`);
  if (filter.after !== null)
    query = query.where(
      sql<boolean>`(updated_at, id) < (${filter.after.updatedAt}::timestamptz, ${filter.after.id}::uuid)`,
    );
  const rows = await query.orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute();
  return rows.map(asRow);
}

export interface SearchHit {
  readonly documentId: string;
  readonly receiptId: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly type: Letter['type'];
  readonly subject: string;
  readonly datedOn: string | null;
  readonly authorName: string | null;
  readonly agencyId: string;
  readonly content: string;
  readonly exact: boolean;
  readonly sortAt: string;
}

/**
 * What an agency may find: its own documents, and issued ones that it received. Hits with the very marks that were typed
 * come first.
 */
export async function searchDocumentRows(
  db: Database,
  question: {
    agencyId: string;
    words: readonly string[];
    typed: string;
    after: { exact: number; sortAt: string; id: string } | null;
    limit: number;
  },
): Promise<SearchHit[]> {
  const like = sql.join(
    question.words.map((word) => sql`d.search LIKE ${`%${word}%`}`),
    sql` AND `,
  );
  const after =
    question.after === null
      ? sql``
      : sql`AND (exact::int, "sortAt", "documentId") < (${question.after.exact}, ${question.after.sortAt}, ${question.after.id}::uuid)`;
  const { rows } = await sql<SearchHit>`
    SELECT * FROM (
      SELECT d.id AS "documentId", r.id AS "receiptId", d.number, d.symbol, d.type, d.subject, d.dated_on AS "datedOn",
        d.author_name AS "authorName", d.agency_id AS "agencyId", d.content,
        position(lower(${question.typed}) in lower(d.content)) > 0 AS exact,
        to_char(d.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS "sortAt"
      FROM documents.document d
      LEFT JOIN documents.receipt r ON r.document_id = d.id AND r.agency_id = ${question.agencyId}
      WHERE ${like} AND (d.agency_id = ${question.agencyId} OR (r.id IS NOT NULL AND d.state = 'issued'))
    ) hit WHERE true ${after}
    ORDER BY exact DESC, "sortAt" DESC, "documentId" DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}

/** Documents that were signed and have waited longer than their norm. */
export async function listOverdue(
  db: Database,
  before: Date,
): Promise<{ id: string; agencyId: string; state: string }[]> {
  return db
    .selectFrom('documents.document')
    .select(['id', 'agency_id as agencyId', 'state'])
    .where('state', 'in', ['signed', 'numbered'])
    .where('signed_at', '<', before)
    .orderBy('signed_at')
    .limit(200)
    .execute();
}
