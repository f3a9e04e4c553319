import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface NewNotice {
  readonly agencyId: string;
  readonly personId: string;
  /** What it tells of. */
  readonly subjectId: string;
  readonly code: string;
  /** What makes it the same notice: told once for each. */
  readonly occasion: string;
  /** Address of the screen to go to. */
  readonly link: string;
  /** Values of its sentence; `text` is shown beneath it. */
  readonly details: Readonly<Record<string, string>>;
}

/** Writes notices that are not there yet; the unique key keeps a reminder from coming twice. @returns how many were new */
export async function insertNotices(tx: Transaction, notices: readonly NewNotice[], at: Date): Promise<number> {
  if (notices.length === 0) return 0;
  const { rows } = await sql<{ id: string }>`
    INSERT INTO organisation.notice (agency_id, person_id, subject_id, code, occasion, details, link, at)
    SELECT n."agencyId", n."personId", n."subjectId", n.code, n.occasion, n.details, n.link, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) AS n("agencyId" uuid, "personId" uuid, "subjectId" uuid, code text, occasion text, details jsonb, link text)
    ON CONFLICT (subject_id, person_id, code, occasion) DO NOTHING RETURNING id`.execute(tx);
  return rows.length;
}

export interface NoticeRow {
  readonly id: string;
  readonly at: Date;
  readonly code: string;
  readonly details: Record<string, string>;
  readonly link: string;
  readonly readAt: Date | null;
}

export async function listNoticeRows(
  db: Database,
  question: { personId: string; after: { at: string; id: string } | null; limit: number },
): Promise<NoticeRow[]> {
  const after =
    question.after === null
      ? sql``
      : sql`AND (at, id) < (${question.after.at}::timestamptz, ${question.after.id}::uuid)`;
  const { rows } = await sql<NoticeRow>`
    SELECT id, at, code, details, link, read_at AS "readAt" FROM organisation.notice
    WHERE person_id = ${question.personId} ${after} ORDER BY at DESC, id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}

/** @returns false when the notice is not this person's */
export async function markRead(
  tx: Transaction,
  question: { id: string; personId: string; now: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('organisation.notice')
    .set({ read_at: sql<Date>`coalesce(read_at, ${question.now})` })
    .where('id', '=', question.id)
    .where('person_id', '=', question.personId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
