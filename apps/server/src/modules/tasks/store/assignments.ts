import type { AssignmentState, Indicator } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface AssignmentRow {
  readonly id: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly fromAgencyId: string;
  readonly fromAgencyName: string;
  readonly issuerAgencyId: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly section: string | null;
  readonly text: string;
  readonly role: 'lead' | 'coordinate';
  readonly state: AssignmentState;
  readonly deadline: string | null;
  readonly indicator: Indicator | null;
  readonly assigneeName: string | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly percent: number;
  readonly childCount: number;
  readonly updatedAt: Date;
}

const select = sql`
  SELECT a.id, a.document_id AS "documentId", d.title AS "documentTitle", a.agency_id AS "agencyId", own.name AS "agencyName",
    a.from_agency_id AS "fromAgencyId", giver.name AS "fromAgencyName", d.agency_id AS "issuerAgencyId", a.parent_id AS "parentId",
    a.path, a.section, a.text, a.role, a.state, a.deadline, a.indicator, p.name AS "assigneeName",
    a.done::float8 AS done, a.total::float8 AS total, a.percent::float8 AS percent, a.updated_at AS "updatedAt",
    (SELECT count(*)::int FROM tasks.assignment child WHERE child.parent_id = a.id) AS "childCount"
  FROM tasks.assignment a
  JOIN tasks.directive d ON d.document_id = a.document_id
  JOIN organisation.agency own ON own.id = a.agency_id
  JOIN organisation.agency giver ON giver.id = a.from_agency_id
  LEFT JOIN organisation.person p ON p.id = a.assignee_person_id`;

export interface NewAssignment {
  readonly documentId: string;
  readonly agencyId: string;
  readonly fromAgencyId: string;
  readonly path: string;
  readonly section: string | null;
  readonly text: string;
  readonly role: 'lead' | 'coordinate';
  readonly deadline: string | null;
  readonly indicator: Indicator | null;
}

/** Writes all of them in one statement; those that are there already stay as they are. */
export async function insertAssignments(tx: Transaction, rows: readonly NewAssignment[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  await sql`
    INSERT INTO tasks.assignment (document_id, agency_id, from_agency_id, path, section, text, role, deadline, indicator, created_at, updated_at)
    SELECT r."documentId", r."agencyId", r."fromAgencyId", r.path, r.section, r.text, r.role, r.deadline, r.indicator, ${now}, ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS r("documentId" uuid, "agencyId" uuid, "fromAgencyId" uuid, path text, section text,
      text text, role text, deadline date, indicator jsonb)
    ON CONFLICT (document_id, path, agency_id) DO NOTHING`.execute(tx);
}

/**
 * Hangs each assignment under the one that the agency above has for the same task, and makes that agency its judge: a
 * commune that the province addressed directly still reports to its district.
 */
export async function linkToAgencyAbove(tx: Transaction, documentId: string): Promise<void> {
  await sql`
    UPDATE tasks.assignment child SET parent_id = above.id, from_agency_id = above.agency_id
    FROM tasks.assignment above, organisation.agency agency
    WHERE child.document_id = ${documentId} AND child.parent_id IS NULL AND agency.id = child.agency_id
      AND above.document_id = child.document_id AND above.path = child.path AND above.agency_id = agency.parent_id`.execute(
    tx,
  );
}

export async function findAssignment(db: Database, id: string): Promise<AssignmentRow | null> {
  const { rows } = await sql<AssignmentRow>`${select} WHERE a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Locks the row, then reads it: what is decided on it holds until the transaction ends. */
export async function lockAssignment(tx: Transaction, id: string): Promise<AssignmentRow | null> {
  await sql`SELECT 1 FROM tasks.assignment WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findAssignment(tx, id);
}

export async function listChildren(db: Database, parentId: string): Promise<AssignmentRow[]> {
  const { rows } =
    await sql<AssignmentRow>`${select} WHERE a.parent_id = ${parentId} ORDER BY own.sort_order, own.name, a.id`.execute(
      db,
    );
  return rows;
}

export interface InboxFilter {
  readonly box: 'received' | 'given';
  readonly agencyId: string;
  readonly state?: AssignmentState | undefined;
  readonly personId?: string | undefined;
  readonly documentId?: string | undefined;
  /** Only those past their deadline on this day. */
  readonly lateOn?: string | undefined;
  readonly words: readonly string[];
  readonly after: { due: string; id: string } | null;
  readonly limit: number;
}

const OPEN = sql`a.state IN ('new', 'in-work', 'returned')`;

/** An agency's inbox (or what it gave) by deadline, those without one last. */
export async function listInbox(db: Database, filter: InboxFilter): Promise<AssignmentRow[]> {
  const conditions: RawBuilder<unknown>[] = [
    filter.box === 'received' ? sql`a.agency_id = ${filter.agencyId}` : sql`a.from_agency_id = ${filter.agencyId}`,
    sql`d.withdrawn_at IS NULL`,
  ];
  if (filter.state !== undefined) conditions.push(sql`a.state = ${filter.state}`);
  if (filter.personId !== undefined) conditions.push(sql`a.assignee_person_id = ${filter.personId}`);
  if (filter.documentId !== undefined) conditions.push(sql`a.document_id = ${filter.documentId}`);
  if (filter.lateOn !== undefined) conditions.push(sql`a.deadline < ${filter.lateOn}::date`, OPEN);
  for (const word of filter.words) conditions.push(sql`a.search LIKE ${`%${word}%`}`);
  if (filter.after !== null)
    conditions.push(
      sql`(coalesce(a.deadline, '9999-12-31'), a.id) > (${filter.after.due}::date, ${filter.after.id}::uuid)`,
    );
  const { rows } = await sql<AssignmentRow>`${select} WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY coalesce(a.deadline, '9999-12-31'), a.id LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export async function countInbox(
  db: Database,
  question: { agencyId: string; today: string; soon: string },
): Promise<{ open: number; late: number; dueSoon: number; toReview: number }> {
  const { rows } = await sql<{ open: number; late: number; dueSoon: number; toReview: number }>`
    SELECT count(*) FILTER (WHERE a.agency_id = ${question.agencyId} AND ${OPEN})::int AS open,
      count(*) FILTER (WHERE a.agency_id = ${question.agencyId} AND ${OPEN} AND a.deadline < ${question.today}::date)::int AS late,
      count(*) FILTER (WHERE a.agency_id = ${question.agencyId} AND ${OPEN} AND a.deadline BETWEEN ${question.today}::date AND ${question.soon}::date)::int AS "dueSoon",
      count(*) FILTER (WHERE a.from_agency_id = ${question.agencyId} AND a.state = 'reported')::int AS "toReview"
    FROM tasks.assignment a JOIN tasks.directive d ON d.document_id = a.document_id AND d.withdrawn_at IS NULL
    WHERE a.agency_id = ${question.agencyId} OR a.from_agency_id = ${question.agencyId}`.execute(db);
  return rows[0] ?? { open: 0, late: 0, dueSoon: 0, toReview: 0 };
}

export interface AssignmentChange {
  readonly now: Date;
  readonly state?: AssignmentState;
  readonly assigneePersonId?: string;
  readonly deadline?: string;
  readonly report?: { done: number | null; total: number | null; percent: number };
}

export async function updateAssignment(tx: Transaction, id: string, change: AssignmentChange): Promise<void> {
  await tx
    .updateTable('tasks.assignment')
    .set({
      updated_at: change.now,
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.state === 'accepted' ? { accepted_at: change.now } : {}),
      ...(change.assigneePersonId === undefined ? {} : { assignee_person_id: change.assigneePersonId }),
      ...(change.deadline === undefined ? {} : { deadline: change.deadline }),
      ...(change.report === undefined
        ? {}
        : { ...change.report, first_reported_at: sql<Date>`coalesce(first_reported_at, ${change.now})` }),
    })
    .where('id', '=', id)
    .execute();
}

export interface RollUp {
  readonly rootId: string;
  readonly done: number;
  readonly total: number | null;
  readonly agencies: number;
  readonly reported: number;
  readonly percent: number;
}

/** Figures of assignments with all below them; each agency's own figure counts once, along the links. */
export async function rollUp(db: Database, rootIds: readonly string[]): Promise<Map<string, RollUp>> {
  if (rootIds.length === 0) return new Map();
  const { rows } = await sql<RollUp>`
    WITH RECURSIVE tree AS (
      SELECT id AS root, id FROM tasks.assignment WHERE id = ANY(${[...rootIds]}::uuid[])
      UNION ALL SELECT tree.root, child.id FROM tree JOIN tasks.assignment child ON child.parent_id = tree.id
    )
    SELECT tree.root AS "rootId", coalesce(sum(a.done), 0)::float8 AS done, sum(a.total)::float8 AS total, count(*)::int AS agencies,
      count(a.first_reported_at)::int AS reported, round(avg(a.percent))::float8 AS percent
    FROM tree JOIN tasks.assignment a ON a.id = tree.id GROUP BY tree.root`.execute(db);
  return new Map(rows.map((row) => [row.rootId, row]));
}

/** Agencies at or below an assignment that have not reported. */
export async function listMissing(db: Database, rootId: string): Promise<{ agencyId: string; agencyName: string }[]> {
  const { rows } = await sql<{ agencyId: string; agencyName: string }>`
    WITH RECURSIVE tree AS (
      SELECT id FROM tasks.assignment WHERE id = ${rootId}
      UNION ALL SELECT child.id FROM tree JOIN tasks.assignment child ON child.parent_id = tree.id
    )
    SELECT agency.id AS "agencyId", agency.name AS "agencyName" FROM tree JOIN tasks.assignment a ON a.id = tree.id
    JOIN organisation.agency agency ON agency.id = a.agency_id
    WHERE a.first_reported_at IS NULL ORDER BY agency.sort_order, agency.name LIMIT 500`.execute(db);
  return rows;
}

export interface DueAssignment {
  readonly id: string;
  readonly agencyId: string;
  readonly deadline: string;
  readonly assigneePersonId: string | null;
  readonly text: string;
  readonly createdAt: Date;
}

/** Open assignments with a deadline near `today`, for reminders. */
export async function listDue(db: Database, range: { from: string; until: string }): Promise<DueAssignment[]> {
  const { rows } = await sql<DueAssignment>`
    SELECT a.id, a.agency_id AS "agencyId", a.deadline, a.assignee_person_id AS "assigneePersonId", a.text, a.created_at AS "createdAt"
    FROM tasks.assignment a JOIN tasks.directive d ON d.document_id = a.document_id AND d.withdrawn_at IS NULL
    WHERE ${OPEN} AND a.deadline BETWEEN ${range.from}::date AND ${range.until}::date ORDER BY a.id`.execute(db);
  return rows;
}

export interface TaskHitRow {
  readonly others: number;
  readonly assignmentId: string;
  readonly documentId: string;
  readonly title: string;
  readonly agencyName: string;
  readonly state: AssignmentState;
  readonly text: string;
}

/** Assignments of some agencies, or given by one, that hold all words. */
export async function searchAssignments(
  db: Database,
  question: {
    agencyIds: readonly string[];
    giverId: string;
    words: readonly string[];
    after: string | null;
    limit: number;
  },
): Promise<TaskHitRow[]> {
  const words = question.words.map((word) => sql`a.search LIKE ${`%${word}%`}`);
  const after = question.after === null ? sql`` : sql`WHERE hit."assignmentId" < ${question.after}::uuid`;
  const { rows } = await sql<TaskHitRow>`
    SELECT * FROM (SELECT DISTINCT ON (a.document_id, a.path)
      (count(*) OVER (PARTITION BY a.document_id, a.path))::int - 1 AS others, a.id AS "assignmentId", a.document_id AS "documentId", d.title, agency.name AS "agencyName", a.state, a.text
    FROM tasks.assignment a JOIN tasks.directive d ON d.document_id = a.document_id AND d.withdrawn_at IS NULL
    JOIN organisation.agency agency ON agency.id = a.agency_id
    WHERE ${sql.join(words, sql` AND `)} AND (a.agency_id = ANY(${[...question.agencyIds]}::uuid[]) OR a.from_agency_id = ${question.giverId})
    ORDER BY a.document_id, a.path, (a.agency_id = ${question.giverId}) DESC, a.id) hit ${after}
    ORDER BY hit."assignmentId" DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
