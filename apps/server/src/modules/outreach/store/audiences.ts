import type { AudienceState, TableFailure, TableLayout } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** How the file was read: what the screen tells about it. */
export interface FileForm {
  readonly kind?: 'xlsx' | 'text';
  readonly sheets?: readonly string[];
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
}

export interface AudienceRow {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly state: AudienceState;
  readonly group: string;
  readonly language: 'vi' | 'en';
  readonly fileId: string | null;
  readonly fileName: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly layout: TableLayout | null;
  readonly form: FileForm;
  readonly preview: { number: number; cells: string[] }[];
  readonly rowsDone: number;
  readonly lastRow: number;
  readonly share: number;
  readonly contacts: number;
  readonly faulty: number;
  readonly repeated: number;
  readonly mild: number;
  readonly elsewhere: number;
  readonly optedOut: number;
  readonly failure: TableFailure | null;
  readonly failureDetail: string;
  readonly stateBeforeArchive: AudienceState | null;
  readonly keepUntil: string;
  readonly erasedAt: Date | null;
}

// Opt-outs are counted as they stand now: they come and go after a list was read.
const select = sql`
  SELECT a.id, a.agency_id AS "agencyId", a.name, a.state, a.group_name AS "group", a.language, a.file_id AS "fileId",
    coalesce(f.name, '') AS "fileName", p.name AS "createdBy", a.created_at AS "createdAt", a.layout, a.form, a.preview,
    a.rows_done AS "rowsDone", a.last_row AS "lastRow", a.share::float8 AS share, a.contacts, a.faulty, a.repeated, a.mild, a.elsewhere,
    (SELECT count(*)::int FROM outreach.opt_out o JOIN outreach.contact c ON c.audience_id = a.id AND c.phone = o.phone) AS "optedOut",
    a.failure, coalesce(a.failure_detail, '') AS "failureDetail", a.state_before_archive AS "stateBeforeArchive",
    a.keep_until AS "keepUntil", a.erased_at AS "erasedAt"
  FROM outreach.audience a
  JOIN organisation.person p ON p.id = a.created_by
  LEFT JOIN platform.file f ON f.id = a.file_id`;

export interface NewAudience {
  readonly agencyId: string;
  readonly name: string;
  readonly group: string;
  readonly language: 'vi' | 'en';
  readonly fileId: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly keepUntil: string;
}

export async function insertAudience(tx: Transaction, audience: NewAudience): Promise<string> {
  const row = await tx
    .insertInto('outreach.audience')
    .values({
      agency_id: audience.agencyId,
      name: audience.name,
      group_name: audience.group,
      language: audience.language,
      file_id: audience.fileId,
      created_by: audience.createdBy,
      created_at: audience.createdAt,
      keep_until: audience.keepUntil,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function findAudience(db: Database, id: string): Promise<AudienceRow | null> {
  const { rows } = await sql<AudienceRow>`${select} WHERE a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Locks the row, then reads it: what is decided on it holds until the transaction ends. */
export async function lockAudience(tx: Transaction, id: string): Promise<AudienceRow | null> {
  await sql`SELECT 1 FROM outreach.audience WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findAudience(tx, id);
}

export interface AudienceFilter {
  readonly agencyId: string;
  readonly state?: AudienceState | undefined;
  readonly words: readonly string[];
  readonly after: { at: string; id: string } | null;
  readonly limit: number;
}

/** Newest first; archived ones only when asked for. */
export async function listAudiences(db: Database, filter: AudienceFilter): Promise<AudienceRow[]> {
  const state = filter.state === undefined ? sql`a.state <> 'archived'` : sql`a.state = ${filter.state}`;
  const words = filter.words.map((word) => sql`AND a.search LIKE ${`%${word}%`}`);
  const after =
    filter.after === null
      ? sql``
      : sql`AND (a.created_at, a.id) < (${filter.after.at}::timestamptz, ${filter.after.id}::uuid)`;
  const { rows } = await sql<AudienceRow>`${select}
    WHERE a.agency_id = ${filter.agencyId} AND ${state} ${sql.join(words, sql` `)} ${after}
    ORDER BY a.created_at DESC, a.id DESC LIMIT ${filter.limit}`.execute(db);
  return rows;
}

/** Sets a state that a person asked for. */
export async function setAudienceState(
  tx: Transaction,
  id: string,
  change: { state: AudienceState; stateBefore?: AudienceState | null; confirmedBy?: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('outreach.audience')
    .set({
      state: change.state,
      lease_token: null,
      lease_until: null,
      archived_at: change.state === 'archived' ? change.now : null,
      ...(change.stateBefore === undefined ? {} : { state_before_archive: change.stateBefore }),
      ...(change.confirmedBy === undefined ? {} : { confirmed_by: change.confirmedBy, confirmed_at: change.now }),
    })
    .where('id', '=', id)
    .execute();
}
