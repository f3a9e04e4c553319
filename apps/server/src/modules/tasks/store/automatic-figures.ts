import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** A figure that was counted, not reported. */
export interface AutomaticFigure {
  readonly assignmentId: string;
  readonly done: number;
  readonly total: number | null;
  /** 0 to 100. */
  readonly percent: number;
  /** Name of what it was counted by, as people are shown it. */
  readonly source: string;
  readonly sourceId: string;
  readonly at: Date;
}

/**
 * Assignments of one task that take a figure of their own: those that nobody below shares. Their agencies' figures add up along
 * the tree, so that one above would count the same people twice.
 */
export async function listOwnFigureAssignments(
  db: Database,
  task: { documentId: string; path: string },
): Promise<{ id: string; agencyId: string }[]> {
  const { rows } = await sql<{ id: string; agencyId: string }>`
    SELECT a.id, a.agency_id AS "agencyId" FROM tasks.assignment a
    WHERE a.document_id = ${task.documentId} AND a.path = ${task.path}
      AND NOT EXISTS (SELECT 1 FROM tasks.assignment child WHERE child.parent_id = a.id)
    ORDER BY a.id`.execute(db);
  return rows;
}

/**
 * Sets an assignment's figures, unless a person's report waits to be judged or was accepted: what people answer for is not
 * written over by a count.
 *
 * @returns false when nothing changed
 */
export async function writeAutomaticFigure(tx: Transaction, figure: AutomaticFigure): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE tasks.assignment SET done = ${figure.done}, total = ${figure.total}, percent = ${figure.percent}, updated_at = ${figure.at}
    WHERE id = ${figure.assignmentId} AND state IN ('new', 'in-work', 'returned')
      AND (done, total, percent) IS DISTINCT FROM (${figure.done}::numeric, ${figure.total}::numeric, ${figure.percent}::numeric)`.execute(
    tx,
  );
  if (numAffectedRows !== 1n) return false;
  await sql`
    INSERT INTO tasks.automatic_figure (assignment_id, done, total, percent, source, source_id, at)
    VALUES (${figure.assignmentId}, ${figure.done}, ${figure.total}, ${figure.percent}, ${figure.source}, ${figure.sourceId}, ${figure.at})`.execute(
    tx,
  );
  return true;
}

/** Tasks of directives that an agency issued or has a part in, newest directive first. */
export async function listTasksOfAgency(
  db: Database,
  agencyId: string,
): Promise<{ documentId: string; title: string; path: string; text: string }[]> {
  const { rows } = await sql<{ documentId: string; title: string; path: string; text: string }>`
    SELECT DISTINCT ON (d.dated_on, d.document_id, a.path) d.document_id AS "documentId", d.title, a.path, a.text
    FROM tasks.directive d JOIN tasks.assignment a ON a.document_id = d.document_id
    WHERE d.withdrawn_at IS NULL AND (d.agency_id = ${agencyId} OR a.agency_id = ${agencyId} OR a.from_agency_id = ${agencyId})
    ORDER BY d.dated_on DESC, d.document_id, a.path LIMIT 500`.execute(db);
  return rows;
}

/** What has been counted for the assignments of one task by now: agencies with a figure, and their sums. */
export async function sumAutomaticFigures(
  db: Database,
  task: { documentId: string; path: string; sourceId: string },
): Promise<{ agencies: number; done: number; total: number }> {
  const { rows } = await sql<{ agencies: number; done: number; total: number }>`
    SELECT count(*)::int AS agencies, coalesce(sum(latest.done), 0)::float8 AS done, coalesce(sum(latest.total), 0)::float8 AS total
    FROM tasks.assignment a CROSS JOIN LATERAL (SELECT f.done, f.total FROM tasks.automatic_figure f
      WHERE f.assignment_id = a.id AND f.source_id = ${task.sourceId} ORDER BY f.at DESC, f.id DESC LIMIT 1) latest
    WHERE a.document_id = ${task.documentId} AND a.path = ${task.path}`.execute(db);
  return rows[0] ?? { agencies: 0, done: 0, total: 0 };
}
