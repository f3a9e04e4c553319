import type { PlannedTask } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface BoardLine {
  readonly level: number;
  readonly label: string | null;
  readonly text: string;
  readonly taskPath: string | null;
}

export interface Directive {
  readonly documentId: string;
  readonly agencyId: string;
  readonly title: string;
  readonly numberAndSymbol: string;
  readonly datedOn: string;
  readonly lines: BoardLine[];
  readonly tasks: PlannedTask[];
  readonly createdAt: Date;
}

const COLUMNS = [
  'document_id as documentId',
  'agency_id as agencyId',
  'title',
  'number_and_symbol as numberAndSymbol',
  'dated_on as datedOn',
  'lines',
  'tasks',
  'created_at as createdAt',
] as const;
/** jsonb of these rows was written by this module. */
const asDirective = (row: unknown) => row as Directive;

/** @returns false when the directive is there already */
export async function insertDirective(tx: Transaction, directive: Directive): Promise<boolean> {
  const row = await tx
    .insertInto('tasks.directive')
    .values({
      document_id: directive.documentId,
      agency_id: directive.agencyId,
      title: directive.title,
      number_and_symbol: directive.numberAndSymbol,
      dated_on: directive.datedOn,
      lines: JSON.stringify(directive.lines),
      tasks: JSON.stringify(directive.tasks),
      created_at: directive.createdAt,
    })
    .onConflict((conflict) => conflict.column('document_id').doNothing())
    .returning('document_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findDirective(db: Database, documentId: string): Promise<Directive | null> {
  const row = await db
    .selectFrom('tasks.directive')
    .select(COLUMNS)
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row === undefined ? null : asDirective(row);
}

export async function markWithdrawn(tx: Transaction, documentId: string, now: Date): Promise<void> {
  await tx.updateTable('tasks.directive').set({ withdrawn_at: now }).where('document_id', '=', documentId).execute();
}

export interface DirectiveProgress {
  readonly documentId: string;
  readonly title: string;
  readonly numberAndSymbol: string;
  readonly date: string;
  readonly agencies: number;
  readonly assignments: number;
  readonly accepted: number;
  readonly reported: number;
  readonly late: number;
  readonly percent: number;
}

/** Directives that concern some agencies, newest first, with how far those agencies are. */
export async function listProgress(
  db: Database,
  question: {
    agencyIds: readonly string[] | null;
    today: string;
    after: { date: string; id: string } | null;
    limit: number;
  },
): Promise<DirectiveProgress[]> {
  const scope = question.agencyIds === null ? sql`true` : sql`a.agency_id = ANY(${[...question.agencyIds]}::uuid[])`;
  const after =
    question.after === null
      ? sql``
      : sql`AND (d.dated_on, d.document_id) < (${question.after.date}::date, ${question.after.id}::uuid)`;
  const { rows } = await sql<DirectiveProgress>`
    SELECT d.document_id AS "documentId", d.title, d.number_and_symbol AS "numberAndSymbol", d.dated_on AS date,
      count(DISTINCT a.agency_id)::int AS agencies, count(a.id)::int AS assignments,
      count(*) FILTER (WHERE a.state = 'accepted')::int AS accepted,
      count(*) FILTER (WHERE a.first_reported_at IS NOT NULL)::int AS reported,
      count(*) FILTER (WHERE a.state <> 'accepted' AND a.state <> 'reported' AND a.deadline < ${question.today}::date)::int AS late,
      coalesce(round(avg(a.percent)), 0)::float8 AS percent
    FROM tasks.directive d JOIN tasks.assignment a ON a.document_id = d.document_id
    WHERE d.withdrawn_at IS NULL AND ${scope} ${after}
    GROUP BY d.document_id ORDER BY d.dated_on DESC, d.document_id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}

/** How many directives run and how far all their tasks are together. */
export async function countDirectives(db: Database): Promise<{ directives: number; percent: number }> {
  const { rows } = await sql<{ directives: number; percent: number }>`
    SELECT count(DISTINCT d.document_id)::int AS directives, coalesce(round(avg(a.percent)), 0)::float8 AS percent
    FROM tasks.directive d JOIN tasks.assignment a ON a.document_id = d.document_id WHERE d.withdrawn_at IS NULL`.execute(
    db,
  );
  return rows[0] ?? { directives: 0, percent: 0 };
}
