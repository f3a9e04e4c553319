import type { AssignmentState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

/** What the board needs of an assignment; one row each, a few thousand at the most. */
export interface BoardRow {
  readonly id: string;
  readonly agencyId: string;
  readonly path: string;
  readonly role: 'lead' | 'coordinate';
  readonly state: AssignmentState;
  readonly deadline: string | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly percent: number;
  readonly reportedOn: string | null;
  readonly acceptedOn: string | null;
}

export async function listBoardRows(db: Database, documentId: string): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    SELECT id, agency_id AS "agencyId", path, role, state, deadline, done::float8 AS done, total::float8 AS total, percent::float8 AS percent,
      (first_reported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "reportedOn",
      (accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "acceptedOn"
    FROM tasks.assignment WHERE document_id = ${documentId}`.execute(db);
  return rows;
}

export interface BoardAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
}

/** The whole tree in reading order: a few hundred rows. */
export async function listBoardAgencies(db: Database): Promise<BoardAgency[]> {
  const { rows } = await sql<BoardAgency>`
    SELECT id, name, short_name AS "shortName", kind, parent_id AS "parentId", tile_row AS "tileRow", tile_column AS "tileColumn"
    FROM organisation.agency ORDER BY sort_order, name`.execute(db);
  return rows;
}
