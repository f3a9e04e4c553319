import type { RowFault } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { CellFault, ReadContact } from '../audiences/reading/read-contact.ts';

/**
 * Writes contacts in one statement; the first row with a number keeps it.
 *
 * @returns the rows that were written: the others repeat a number
 */
export async function insertContacts(
  tx: Transaction,
  list: { audienceId: string; agencyId: string },
  contacts: readonly ReadContact[],
): Promise<ReadonlySet<number>> {
  if (contacts.length === 0) return new Set();
  const column = <T>(of: (contact: ReadContact) => T): T[] => contacts.map(of);
  const { rows } = await sql<{ row: number }>`
    INSERT INTO outreach.contact (audience_id, agency_id, phone, name, commune_id, group_name, language, row_number)
    SELECT ${list.audienceId}::uuid, ${list.agencyId}::uuid, r.* FROM unnest(${column((one) => one.phone)}::bigint[], ${column((one) => one.name)}::text[],
      ${column((one) => one.communeId)}::uuid[], ${column((one) => one.group)}::text[], ${column((one) => one.language)}::text[],
      ${column((one) => one.row)}::int[]) AS r
    ON CONFLICT DO NOTHING RETURNING row_number AS row`.execute(tx);
  return new Set(rows.map((row) => row.row));
}

/** The rows that hold some numbers of a list: what a repeat repeats. */
export async function findRowsOfPhones(
  tx: Transaction,
  audienceId: string,
  phones: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (phones.length === 0) return new Map();
  const { rows } = await sql<{ phone: string; row: number }>`
    SELECT phone::text, row_number AS row FROM outreach.contact
    WHERE audience_id = ${audienceId} AND phone = ANY(${[...phones]}::bigint[])`.execute(tx);
  return new Map(rows.map(({ phone, row }) => [phone, row]));
}

export async function insertFaults(tx: Transaction, audienceId: string, faults: readonly CellFault[]): Promise<void> {
  if (faults.length === 0) return;
  const column = <T>(of: (fault: CellFault) => T): T[] => faults.map(of);
  await sql`
    INSERT INTO outreach.audience_fault (audience_id, row_number, column_index, kind, value, hint)
    SELECT ${audienceId}::uuid, r.* FROM unnest(${column((one) => one.row)}::int[], ${column((one) => one.column)}::int[],
      ${column((one) => one.kind)}::text[], ${column((one) => one.value)}::text[], ${column((one) => one.hint)}::text[]) AS r
    ON CONFLICT DO NOTHING`.execute(tx);
}

/** Empties a list: it is read anew, or its time is over. */
export async function deleteContacts(tx: Transaction, audienceId: string): Promise<void> {
  await tx.deleteFrom('outreach.contact').where('audience_id', '=', audienceId).execute();
  await tx.deleteFrom('outreach.audience_fault').where('audience_id', '=', audienceId).execute();
}

export interface FaultRow {
  readonly row: number;
  readonly column: number;
  readonly kind: RowFault;
  readonly value: string;
  readonly hint: string;
}

/** Faults by row and column. @param filter.after row, column and kind of the last one given out */
export async function listFaults(
  db: Database,
  filter: {
    audienceId: string;
    kind?: RowFault | undefined;
    after: { row: number; column: number; kind: string } | null;
    limit: number;
  },
): Promise<FaultRow[]> {
  const kind = filter.kind === undefined ? sql`` : sql`AND kind = ${filter.kind}`;
  const { after } = filter;
  const later =
    after === null ? sql`` : sql`AND (row_number, column_index, kind) > (${after.row}, ${after.column}, ${after.kind})`;
  const { rows } = await sql<FaultRow>`
    SELECT row_number AS row, column_index AS "column", kind, value, hint FROM outreach.audience_fault
    WHERE audience_id = ${filter.audienceId} ${kind} ${later}
    ORDER BY row_number, column_index, kind LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export async function countFaults(db: Database, audienceId: string): Promise<{ kind: RowFault; count: number }[]> {
  const { rows } = await sql<{ kind: RowFault; count: number }>`
    SELECT kind, count(*)::int AS count FROM outreach.audience_fault WHERE audience_id = ${audienceId}
    GROUP BY kind ORDER BY count(*) DESC, kind`.execute(db);
  return rows;
}

export interface ContactListRow {
  readonly phone: string;
  readonly name: string | null;
  readonly commune: string | null;
  readonly group: string | null;
  readonly language: 'vi' | 'en';
  readonly row: number | null;
  readonly optedOut: boolean;
  readonly elsewhere: string[];
}

/** People of a list by number, those who refused and those in other lists of the agency told apart. */
export async function listContacts(
  db: Database,
  filter: {
    audienceId: string;
    kind: 'all' | 'opted-out' | 'elsewhere';
    digits: string;
    words: readonly string[];
    after: string | null;
    limit: number;
  },
): Promise<ContactListRow[]> {
  const other = sql`SELECT 1 FROM outreach.contact d JOIN outreach.audience b ON b.id = d.audience_id
    WHERE d.phone = c.phone AND d.agency_id = c.agency_id AND d.audience_id <> c.audience_id AND b.state = 'ready'`;
  const kind = {
    all: sql``,
    'opted-out': sql`AND o.phone IS NOT NULL`,
    elsewhere: sql`AND EXISTS (${other})`,
  }[filter.kind];
  const digits = filter.digits === '' ? sql`` : sql`AND c.phone::text LIKE ${`%${filter.digits}%`}`;
  const words = filter.words.map((word) => sql`AND platform.fold(coalesce(c.name, '')) LIKE ${`%${word}%`}`);
  const after = filter.after === null ? sql`` : sql`AND c.phone > ${filter.after}::bigint`;
  const { rows } = await sql<ContactListRow>`
    SELECT c.phone::text, c.name, regexp_replace(g.short_name, '^(UBND|Ủy ban nhân dân) |,.*$', '', 'g') AS commune, c.group_name AS "group", c.language, c.row_number AS row,
      o.phone IS NOT NULL AS "optedOut",
      ARRAY(SELECT b.name FROM outreach.contact d JOIN outreach.audience b ON b.id = d.audience_id
        WHERE d.phone = c.phone AND d.agency_id = c.agency_id AND d.audience_id <> c.audience_id AND b.state = 'ready' ORDER BY b.created_at LIMIT 5) AS elsewhere
    FROM outreach.contact c
    LEFT JOIN outreach.opt_out o ON o.phone = c.phone
    LEFT JOIN organisation.agency g ON g.id = c.commune_id
    WHERE c.audience_id = ${filter.audienceId} ${kind} ${digits} ${sql.join(words, sql` `)} ${after}
    ORDER BY c.phone LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export interface ReachRow {
  readonly communeId: string | null;
  readonly commune: string;
  readonly district: string;
  readonly group: string;
  readonly count: number;
}

/** How many people of a list live where and belong to which group; those who refused are left out. */
export async function countReach(db: Database, audienceId: string): Promise<ReachRow[]> {
  const { rows } = await sql<ReachRow>`
    SELECT c.commune_id AS "communeId", coalesce(regexp_replace(g.short_name, '^(UBND|Ủy ban nhân dân) |,.*$', '', 'g'), '') AS commune,
      coalesce(regexp_replace(d.short_name, '^(UBND|Ủy ban nhân dân) |,.*$', '', 'g'), '') AS district, coalesce(c.group_name, '') AS "group", count(*)::int AS count
    FROM outreach.contact c
    LEFT JOIN organisation.agency g ON g.id = c.commune_id LEFT JOIN organisation.agency d ON d.id = g.parent_id
    WHERE c.audience_id = ${audienceId} AND NOT EXISTS (SELECT 1 FROM outreach.opt_out o WHERE o.phone = c.phone)
    GROUP BY c.commune_id, g.short_name, g.sort_order, d.short_name, d.sort_order, c.group_name
    ORDER BY d.sort_order, g.sort_order, c.group_name`.execute(db);
  return rows;
}

/** Numbers of a list that stand in other ready lists of the same agency too. */
export async function countElsewhere(db: Database, audienceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM outreach.contact c WHERE c.audience_id = ${audienceId} AND EXISTS (
      SELECT 1 FROM outreach.contact d JOIN outreach.audience b ON b.id = d.audience_id
      WHERE d.phone = c.phone AND d.agency_id = c.agency_id AND d.audience_id <> c.audience_id AND b.state = 'ready')`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
