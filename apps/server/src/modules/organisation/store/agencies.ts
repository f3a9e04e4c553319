import type { AgencyKind } from '@phong-tuyen/letters/model';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { DB, OrganisationAgency } from '../../../platform/database/schema.gen.ts';
import { inParts } from './in-parts.ts';
import { searchPatterns } from './search-pattern.ts';

export type AgencyRow = Omit<Selectable<OrganisationAgency>, 'kind' | 'search'> & { kind: AgencyKind };
export type AgencyCounts = { child_count: number; people_count: number };

const COLUMNS = [
  'id',
  'parent_id',
  'key',
  'name',
  'short_name',
  'aliases',
  'kind',
  'code_qcvn102',
  'code_qd20',
  'gso_code',
  'symbol',
  'population',
  'tile_row',
  'tile_column',
  'sort_order',
  'closed_on',
  'created_at',
] as const;

/** Agencies with how many open agencies stand under them and how many people hold an office in them on `today`. */
function selectCounted(db: Kysely<DB>, today: string) {
  return db
    .selectFrom('organisation.agency as agency')
    .select(COLUMNS.map((column) => `agency.${column}` as const))
    .select((eb) => [
      eb
        .selectFrom('organisation.agency as child')
        .whereRef('child.parent_id', '=', 'agency.id')
        .where('child.closed_on', 'is', null)
        .select(sql<number>`count(*)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('child_count'),
      eb
        .selectFrom('organisation.office as office')
        .whereRef('office.agency_id', '=', 'agency.id')
        .where('office.valid_from', '<=', today)
        .where((inner) => inner.or([inner('office.valid_until', 'is', null), inner('office.valid_until', '>=', today)]))
        .select(sql<number>`count(DISTINCT office.person_id)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('people_count'),
    ]);
}

export interface AgencyFilter {
  readonly parentId?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  readonly search?: string | undefined;
  readonly today: string;
  readonly after: { sortOrder: number; name: string; id: string } | null;
  readonly limit: number;
}

/** One page of open agencies by sort order, name and id. Every word of `search` must occur in a name or alias, marks or not. */
export async function listAgencyRows(db: Database, filter: AgencyFilter): Promise<(AgencyRow & AgencyCounts)[]> {
  let query = selectCounted(db, filter.today).where('agency.closed_on', 'is', null);
  if (filter.parentId !== undefined) query = query.where('agency.parent_id', '=', filter.parentId);
  if (filter.kind !== undefined) query = query.where('agency.kind', '=', filter.kind);
  for (const pattern of searchPatterns(filter.search))
    query = query.where(
      sql<boolean>`(agency.search LIKE platform.fold(${pattern})
        OR platform.fold(array_to_string(agency.aliases, ' ')) LIKE platform.fold(${pattern}))`,
    );
  if (filter.after !== null) {
    const { sortOrder, name, id } = filter.after;
    query = query.where(
      sql<boolean>`(agency.sort_order, agency.name, agency.id) > (${sortOrder}, ${name}, ${id}::uuid)`,
    );
  }
  const rows = await query
    .orderBy('agency.sort_order')
    .orderBy('agency.name')
    .orderBy('agency.id')
    .limit(filter.limit)
    .execute();
  return rows.map(toAgency);
}

export async function findCountedAgency(
  db: Database,
  id: string,
  today: string,
): Promise<(AgencyRow & AgencyCounts) | null> {
  const row = await selectCounted(db, today).where('agency.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toAgency(row);
}

export async function findAgencyRow(db: Database, id: string): Promise<AgencyRow | null> {
  const row = await db.selectFrom('organisation.agency').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toAgency(row);
}

/** Locks the row until the transaction ends: closing, appointing and adding children wait for each other. */
export async function lockAgency(tx: Transaction, id: string): Promise<AgencyRow | null> {
  const row = await tx
    .selectFrom('organisation.agency')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toAgency(row);
}

const NAMES_LOCK = 4248_1;

/**
 * Lets one transaction at a time give out keys, codes and e-mail addresses, until it ends: two that look at once would both
 * find a name free. Only administrators come here, a few times a day.
 */
export async function lockNames(tx: Transaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${NAMES_LOCK})`.execute(tx);
}

/** All agencies, closed ones too: a few hundred rows for a province, a few thousand for the largest. */
export async function listAllAgencies(db: Database): Promise<AgencyRow[]> {
  const rows = await db
    .selectFrom('organisation.agency')
    .select(COLUMNS)
    .orderBy('sort_order')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toAgency);
}

/** The agencies from the root down to this one, itself last. */
export async function listPath(db: Database, id: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    WITH RECURSIVE up AS (
      SELECT id, parent_id, name, 0 AS height FROM organisation.agency WHERE id = ${id}
      UNION ALL
      SELECT a.id, a.parent_id, a.name, up.height + 1 FROM organisation.agency a JOIN up ON a.id = up.parent_id
      WHERE up.height < 20
    ) SELECT id, name FROM up ORDER BY height DESC`.execute(db);
  return rows;
}

/** Open agencies below one agency at any depth, without itself; only of `kinds` when given. */
export async function listDescendants(
  db: Database,
  rootId: string,
  kinds: readonly AgencyKind[] | null,
): Promise<{ id: string; name: string; kind: AgencyKind; parentId: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; kind: AgencyKind; parentId: string | null }>`
    WITH RECURSIVE down AS (
      SELECT id, parent_id, name, kind, sort_order, closed_on, 1 AS depth FROM organisation.agency WHERE parent_id = ${rootId}
      UNION ALL
      SELECT a.id, a.parent_id, a.name, a.kind, a.sort_order, a.closed_on, down.depth + 1
      FROM organisation.agency a JOIN down ON a.parent_id = down.id WHERE down.depth < 20
    ) SELECT id, name, kind, parent_id AS "parentId" FROM down
      WHERE closed_on IS NULL AND (${kinds === null} OR kind = ANY(${kinds === null ? [] : [...kinds]}))
      ORDER BY depth, sort_order, name, id`.execute(db);
  return rows;
}

export interface AgencyValues {
  readonly key: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly codeQcvn102: string | null;
  readonly codeQd20: string | null;
  readonly gsoCode: string | null;
  readonly symbol: string;
  readonly population: number | null;
  readonly tile: { readonly row: number; readonly column: number } | null;
  readonly sortOrder: number;
}

function toColumns(values: Partial<AgencyValues>) {
  const { shortName, aliases, codeQcvn102, codeQd20, gsoCode, parentId, tile, sortOrder, ...same } = values;
  return {
    ...same,
    ...(parentId === undefined ? {} : { parent_id: parentId }),
    ...(shortName === undefined ? {} : { short_name: shortName }),
    ...(aliases === undefined ? {} : { aliases: [...aliases] }),
    ...(codeQcvn102 === undefined ? {} : { code_qcvn102: codeQcvn102 }),
    ...(codeQd20 === undefined ? {} : { code_qd20: codeQd20 }),
    ...(gsoCode === undefined ? {} : { gso_code: gsoCode }),
    ...(tile === undefined ? {} : { tile_row: tile?.row ?? null, tile_column: tile?.column ?? null }),
    ...(sortOrder === undefined ? {} : { sort_order: sortOrder }),
  };
}

/** Inserts agencies, whose parents must be there already, and answers their ids by key. */
export async function insertAgencies(tx: Transaction, list: readonly AgencyValues[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const part of inParts(list)) {
    const rows = await tx
      .insertInto('organisation.agency')
      .values(part.map((values) => ({ ...toColumns(values), ...required(values) })))
      .returning(['id', 'key'])
      .execute();
    for (const row of rows) ids.set(row.key, row.id);
  }
  return ids;
}

function required(values: AgencyValues) {
  return {
    key: values.key,
    name: values.name,
    short_name: values.shortName,
    kind: values.kind,
    symbol: values.symbol,
  };
}

export async function updateAgency(tx: Transaction, id: string, values: Partial<AgencyValues>): Promise<void> {
  const columns = toColumns(values);
  if (Object.keys(columns).length === 0) return;
  await tx.updateTable('organisation.agency').set(columns).where('id', '=', id).execute();
}

export async function closeAgencyRow(tx: Transaction, id: string, day: string): Promise<void> {
  await tx.updateTable('organisation.agency').set({ closed_on: day }).where('id', '=', id).execute();
}

/** Which of the unique values another agency already has. */
export async function findTaken(
  db: Database,
  values: { key?: string | undefined; codeQcvn102?: string | null | undefined; codeQd20?: string | null | undefined },
  exceptId: string | null,
): Promise<'key' | 'codeQcvn102' | 'codeQd20' | null> {
  const rows = await db
    .selectFrom('organisation.agency')
    .select(['key', 'code_qcvn102', 'code_qd20'])
    .where((eb) =>
      eb.or([
        eb('key', '=', values.key ?? ''),
        eb('code_qcvn102', '=', values.codeQcvn102 ?? ''),
        eb('code_qd20', '=', values.codeQd20 ?? ''),
      ]),
    )
    .$if(exceptId !== null, (query) => query.where('id', '!=', exceptId ?? ''))
    .execute();
  if (rows.some((row) => row.key === values.key)) return 'key';
  if (rows.some((row) => row.code_qcvn102 !== null && row.code_qcvn102 === values.codeQcvn102)) return 'codeQcvn102';
  return rows.length > 0 ? 'codeQd20' : null;
}

function toAgency<R extends { kind: string }>(row: R): R & { kind: AgencyKind } {
  // The column's CHECK lists the same kinds.
  return { ...row, kind: row.kind as AgencyKind };
}

export async function listAgencyNames(db: Database, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisation.agency')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`ANY(${[...ids]})`)
    .execute();
}
