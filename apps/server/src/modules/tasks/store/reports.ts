import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface NewReport {
  readonly assignmentId: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly text: string;
  readonly done: number | null;
  readonly total: number | null;
  readonly percent: number;
  readonly final: boolean;
  readonly at: Date;
}

export async function insertReport(tx: Transaction, report: NewReport, fileIds: readonly string[]): Promise<string> {
  const row = await tx
    .insertInto('tasks.report')
    .values({
      assignment_id: report.assignmentId,
      agency_id: report.agencyId,
      person_id: report.personId,
      text: report.text,
      done: report.done,
      total: report.total,
      percent: report.percent,
      final: report.final,
      at: report.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (fileIds.length > 0)
    await tx
      .insertInto('tasks.report_file')
      .values(fileIds.map((file_id) => ({ report_id: row.id, file_id })))
      .execute();
  return row.id;
}

/** Puts the verdict on the latest report of an assignment. @returns the report's id and its writer */
export async function judgeLatest(
  tx: Transaction,
  assignmentId: string,
  verdict: { verdict: 'accepted' | 'returned'; reason: string | null; personId: string; at: Date },
): Promise<{ id: string; personId: string } | null> {
  const { rows } = await sql<{ id: string; personId: string }>`
    UPDATE tasks.report SET verdict = ${verdict.verdict}, verdict_reason = ${verdict.reason}, verdict_person_id = ${verdict.personId}, verdict_at = ${verdict.at}
    WHERE id = (SELECT id FROM tasks.report WHERE assignment_id = ${assignmentId} ORDER BY at DESC, id DESC LIMIT 1)
    RETURNING id, person_id AS "personId"`.execute(tx);
  return rows[0] ?? null;
}

export interface ReportRow {
  readonly id: string;
  readonly at: Date;
  readonly personName: string;
  readonly text: string;
  readonly done: number | null;
  readonly total: number | null;
  readonly percent: number;
  readonly final: boolean;
  readonly verdict: 'accepted' | 'returned' | null;
  readonly verdictReason: string | null;
  readonly verdictBy: string | null;
  readonly files: { id: string; name: string; mediaType: string; sizeBytes: number; sha256: string }[];
}

/** Reports of an assignment, newest first, with their evidence. */
export async function listReports(db: Database, assignmentId: string): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    SELECT r.id, r.at, writer.name AS "personName", r.text, r.done::float8 AS done, r.total::float8 AS total, r.percent::float8 AS percent,
      r.final, r.verdict, r.verdict_reason AS "verdictReason", judge.name AS "verdictBy",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sizeBytes', f.size_bytes, 'sha256', f.sha256))
        FROM tasks.report_file rf JOIN platform.file f ON f.id = rf.file_id WHERE rf.report_id = r.id), '[]') AS files
    FROM tasks.report r JOIN organisation.person writer ON writer.id = r.person_id
    LEFT JOIN organisation.person judge ON judge.id = r.verdict_person_id
    WHERE r.assignment_id = ${assignmentId} ORDER BY r.at DESC, r.id DESC LIMIT 200`.execute(db);
  return rows;
}

/** The assignment that a piece of evidence belongs to. */
export async function findAssignmentOfFile(db: Database, fileId: string): Promise<string | null> {
  const row = await db
    .selectFrom('tasks.report_file as file')
    .innerJoin('tasks.report as report', 'report.id', 'file.report_id')
    .select('report.assignment_id as assignmentId')
    .where('file.file_id', '=', fileId)
    .executeTakeFirst();
  return row?.assignmentId ?? null;
}
