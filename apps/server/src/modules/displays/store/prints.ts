import type { PosterFormat, PrintSheet } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface PrintRow {
  readonly id: string;
  readonly agencyId: string;
  readonly posterId: string;
  readonly posterName: string;
  readonly format: PosterFormat;
  readonly sheet: PrintSheet;
  readonly placeIds: readonly string[];
  readonly state: 'waiting' | 'printing' | 'done' | 'failed';
  readonly donePages: number;
  readonly pages: number;
  readonly attempts: number;
  readonly fault: string | null;
  readonly fileId: string | null;
  readonly requestedBy: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

const columns = sql`
  j.id, j.agency_id AS "agencyId", j.poster_id AS "posterId", p.name AS "posterName", j.format, j.sheet, j.place_ids AS "placeIds",
  j.state, j.done_pages AS "donePages", j.pages, j.attempts, j.fault, j.file_id AS "fileId", j.requested_by AS "requestedBy",
  j.created_at AS "createdAt", j.finished_at AS "finishedAt"`;

export async function insertPrint(
  tx: Transaction,
  print: {
    agencyId: string;
    posterId: string;
    format: string;
    sheet: string;
    placeIds: readonly string[];
    personId: string;
    now: Date;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.print (agency_id, poster_id, format, sheet, place_ids, pages, requested_by, created_at)
    VALUES (${print.agencyId}, ${print.posterId}, ${print.format}, ${print.sheet}, ${JSON.stringify(print.placeIds)}::jsonb,
      ${Math.max(1, print.placeIds.length)}, ${print.personId}, ${print.now}) RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

export async function findPrint(db: Database, id: string): Promise<PrintRow | null> {
  const { rows } =
    await sql<PrintRow>`SELECT ${columns} FROM displays.print j JOIN displays.poster p ON p.id = j.poster_id WHERE j.id = ${id}`.execute(
      db,
    );
  return rows[0] ?? null;
}

export async function listPrintRows(
  db: Database,
  question: { agencyId: string; after: string | null; limit: number },
): Promise<PrintRow[]> {
  const after = question.after === null ? sql`` : sql`AND j.id < ${question.after}::uuid`;
  const { rows } =
    await sql<PrintRow>`SELECT ${columns} FROM displays.print j JOIN displays.poster p ON p.id = j.poster_id
    WHERE j.agency_id = ${question.agencyId} ${after} ORDER BY j.id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}

/**
 * Takes the oldest print that waits, or that a server left behind when it died: one server at a time has it.
 *
 * @param staleBefore prints claimed before this are taken for left behind
 */
export async function claimPrint(
  db: Database,
  question: { now: Date; staleBefore: Date; mostAttempts: number },
): Promise<PrintRow | null> {
  const { rows } = await sql<{ id: string }>`
    UPDATE displays.print SET state = 'printing', claimed_at = ${question.now}, attempts = attempts + 1, done_pages = 0
    WHERE id = (SELECT id FROM displays.print
      WHERE attempts < ${question.mostAttempts} AND (state = 'waiting' OR (state = 'printing' AND claimed_at < ${question.staleBefore}))
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`.execute(db);
  const id = rows[0]?.id;
  return id === undefined ? null : findPrint(db, id);
}

/** A print as one server claimed it. Whoever claims it later has another number of attempts, and the earlier claim counts no more. */
type Claim = Pick<PrintRow, 'id' | 'attempts'>;
const held = ({ id, attempts }: Claim) => sql`id = ${id} AND state = 'printing' AND attempts = ${attempts}`;

/** @returns false when another server has taken the print over meanwhile */
export async function noteProgress(
  db: Database,
  claim: Claim,
  progress: { pages: number; now: Date },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE displays.print SET done_pages = ${progress.pages}, claimed_at = ${progress.now} WHERE ${held(claim)}`.execute(
      db,
    );
  return numAffectedRows === 1n;
}

/** Holds the print until the transaction ends. @returns false when another server has taken it over */
export async function lockClaim(tx: Transaction, claim: Claim): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM displays.print WHERE ${held(claim)} FOR UPDATE`.execute(tx);
  return rows.length === 1;
}

export async function finishPrint(
  db: Database,
  claim: Claim,
  end: { state: 'done' | 'failed' | 'waiting'; fileId: string | null; fault: string | null; now: Date },
): Promise<void> {
  await sql`UPDATE displays.print SET state = ${end.state}, file_id = ${end.fileId}, fault = ${end.fault},
    finished_at = ${end.state === 'waiting' ? null : end.now},
    done_pages = CASE WHEN ${end.state} = 'done' THEN pages ELSE done_pages END WHERE ${held(claim)}`.execute(db);
}

/** Gives a print back that a server could not finish before it ended in good order: that was no attempt. */
export async function giveBack(db: Database, claim: Claim): Promise<void> {
  await sql`UPDATE displays.print SET state = 'waiting', attempts = attempts - 1 WHERE ${held(claim)}`.execute(db);
}

/** Prints during which a server died at every attempt: nobody takes them up again, so that they are told as failed. */
export async function failLeftBehind(
  db: Database,
  question: { now: Date; staleBefore: Date; mostAttempts: number },
): Promise<void> {
  await sql`UPDATE displays.print SET state = 'failed', finished_at = ${question.now},
    fault = 'máy chủ dừng giữa chừng ' || attempts || ' lần'
    WHERE state = 'printing' AND attempts >= ${question.mostAttempts} AND claimed_at < ${question.staleBefore}`.execute(
    db,
  );
}

/** Prints that stand still: since when the oldest waits, and how many failed since a moment. */
export async function waitingPrints(db: Database, since: Date): Promise<{ oldest: Date | null; failed: number }> {
  const { rows } = await sql<{ oldest: Date | null; failed: number }>`
    SELECT min(created_at) FILTER (WHERE state IN ('waiting', 'printing')) AS oldest,
      count(*) FILTER (WHERE state = 'failed' AND finished_at > ${since})::int AS failed FROM displays.print`.execute(
    db,
  );
  return rows[0] ?? { oldest: null, failed: 0 };
}
