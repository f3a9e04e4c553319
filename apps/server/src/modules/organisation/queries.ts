import type { AgencyDetail, AgencySummary, DeputySummary, OfficeSummary, Role } from '@phong-tuyen/contracts';
import type { AgencyKind, KnownAgency } from '@phong-tuyen/letters/model';
import type { Database } from '../../platform/database/connect.ts';
import { fail } from '../../platform/errors/errors.ts';
import { localDay } from './local-day.ts';
import { decodePageKey, encodePageKey } from './page-key.ts';
import {
  type AgencyCounts,
  type AgencyRow,
  findAgencyRow,
  findCountedAgency,
  listAgencyNames,
  listAgencyRows,
  listAllAgencies,
  listDescendants,
  listPath,
} from './store/agencies.ts';
import { type DeputyRow, listDeputyRows } from './store/deputies.ts';
import {
  findOfficeRow,
  listOfficesByIds,
  listOfficesByRole,
  listOfficesOfAgency,
  listOfficesOfPeople,
  type OfficeRow,
} from './store/offices.ts';
import { listNamesOfPeople, listPeopleRows } from './store/people.ts';

/** What other modules need to know of one agency. */
export interface AgencyFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
  readonly symbol: string;
  readonly codeQcvn102: string | null;
  readonly codeQd20: string | null;
  readonly closedOn: string | null;
}

export interface AgencySearch {
  readonly parentId?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  /** Words that must all occur in the names or aliases, with or without marks. */
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface PeopleSearch {
  readonly agencyId?: string | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly disabled: boolean;
  readonly offices: OfficeSummary[];
}

function toSummary(row: AgencyRow & AgencyCounts): AgencySummary {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    parentId: row.parent_id,
    codeQcvn102: row.code_qcvn102,
    codeQd20: row.code_qd20,
    gsoCode: row.gso_code,
    symbol: row.symbol,
    population: row.population,
    tile: row.tile_row === null || row.tile_column === null ? null : { row: row.tile_row, column: row.tile_column },
    childCount: row.child_count,
    peopleCount: row.people_count,
  };
}

function toFacts(row: AgencyRow): AgencyFacts {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    parentId: row.parent_id,
    symbol: row.symbol,
    codeQcvn102: row.code_qcvn102,
    codeQd20: row.code_qd20,
    closedOn: row.closed_on,
  };
}

/** Children of one agency, or a search over all: open agencies, a page at a time. */
export async function listAgencies(
  db: Database,
  filter: AgencySearch,
  now: Date,
): Promise<{ items: AgencySummary[]; next: string | null }> {
  const key = filter.after === undefined ? null : decodePageKey(filter.after, ['number', 'string', 'uuid']);
  const rows = await listAgencyRows(db, {
    parentId: filter.parentId,
    kind: filter.kind,
    search: filter.search,
    today: localDay(now),
    after: key === null ? null : { sortOrder: Number(key[0]), name: String(key[1]), id: String(key[2]) },
    limit: filter.limit + 1,
  });
  const last = rows.length > filter.limit ? rows[filter.limit - 1] : undefined;
  return {
    items: rows.slice(0, filter.limit).map(toSummary),
    next: last === undefined ? null : encodePageKey([last.sort_order, last.name, last.id]),
  };
}

/**
 * One agency with the way up to the root and its people's offices in force.
 *
 * @throws platform.not-found
 */
export async function getAgency(db: Database, id: string, now: Date): Promise<AgencyDetail> {
  const row = await findCountedAgency(db, id, localDay(now));
  if (row === null) throw fail('not-found');
  const [path, offices] = await Promise.all([listPath(db, id), listOfficesOfAgency(db, id, localDay(now))]);
  return { ...toSummary(row), path, aliases: row.aliases, offices };
}

/** People by tên, họ, đệm, with their offices in force; of one agency or of all. */
export async function listPeople(
  db: Database,
  filter: PeopleSearch,
  now: Date,
): Promise<{
  items: PersonLine[];
  next: string | null;
}> {
  const today = localDay(now);
  const key = filter.after === undefined ? null : decodePageKey(filter.after, ['string', 'uuid']);
  const rows = await listPeopleRows(db, {
    agencyId: filter.agencyId,
    search: filter.search,
    today,
    after: key === null ? null : { sortName: String(key[0]), id: String(key[1]) },
    limit: filter.limit + 1,
  });
  const page = rows.slice(0, filter.limit);
  const offices = await listOfficesOfPeople(
    db,
    page.map((row) => row.id),
    today,
  );
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      phone: row.phone,
      disabled: row.disabledAt !== null,
      offices: offices.filter((office) => office.personId === row.id),
    })),
    next: last === undefined ? null : encodePageKey([last.sortName, last.id]),
  };
}

/** Every open agency, as the letter reader wants them. */
export async function agencyTree(db: Database): Promise<KnownAgency[]> {
  const rows = await listAllAgencies(db);
  return rows
    .filter((row) => row.closed_on === null)
    .map((row) => ({
      id: row.id,
      name: row.name,
      aliases: row.short_name === row.name ? row.aliases : [...new Set([row.short_name, ...row.aliases])],
      kind: row.kind,
      parentId: row.parent_id,
    }));
}

/** Open agencies of some kinds anywhere below an agency: what a group in a letter means at this moment. */
export async function agenciesOfKinds(
  db: Database,
  rootAgencyId: string,
  kinds: readonly AgencyKind[],
): Promise<{ id: string; name: string; kind: AgencyKind; parentId: string | null }[]> {
  return kinds.length === 0 ? [] : listDescendants(db, rootAgencyId, kinds);
}

/** Open agencies directly below one. */
export async function listSubordinates(
  db: Database,
  agencyId: string,
): Promise<{ id: string; name: string; kind: AgencyKind; parentId: string | null }[]> {
  return (await listDescendants(db, agencyId, null)).filter((row) => row.parentId === agencyId);
}

/** Ids of an agency and of every open one below it: the scope of whoever answers for the whole tree. */
export async function subtreeIds(db: Database, agencyId: string): Promise<string[]> {
  return [agencyId, ...(await listDescendants(db, agencyId, null)).map((row) => row.id)];
}

export async function findAgency(db: Database, id: string): Promise<AgencyFacts | null> {
  const row = await findAgencyRow(db, id);
  return row === null ? null : toFacts(row);
}

/** The first agency of the tree: the province's committee. Null before anything was loaded. */
/** Ids of all agencies by their stable keys: what imports and the demo know them by. */
export async function agencyIdsByKey(db: Database): Promise<ReadonlyMap<string, string>> {
  return new Map((await listAllAgencies(db)).map((row) => [row.key, row.id]));
}

export async function findRootAgency(db: Database): Promise<AgencyFacts | null> {
  const rows = await listAllAgencies(db);
  const root = rows.find((row) => row.parent_id === null && row.kind === 'province-committee');
  return root === undefined ? null : toFacts(root);
}

export async function findOffice(db: Database, id: string): Promise<OfficeRow | null> {
  return findOfficeRow(db, id);
}

/** Offices in force of some roles in some agencies: whom to tell or to assign. People who are disabled are left out. */
export async function officesByRole(
  db: Database,
  filter: { agencyIds: readonly string[]; roles: readonly Role[] },
  now: Date,
): Promise<OfficeRow[]> {
  return listOfficesByRole(db, { ...filter, day: localDay(now) });
}

export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, OfficeRow>;
}

/** Names for ids that other modules keep; ids of nothing are left out. Three queries whatever the number. */
export async function namesOf(
  db: Database,
  ids: { personIds?: readonly string[]; officeIds?: readonly string[]; agencyIds?: readonly string[] },
): Promise<Names> {
  const [people, offices, agencies] = await Promise.all([
    listNamesOfPeople(db, ids.personIds ?? []),
    listOfficesByIds(db, ids.officeIds ?? []),
    (ids.agencyIds ?? []).length === 0 ? [] : listAgencyNames(db, ids.agencyIds ?? []),
  ]);
  return {
    people: new Map(people.map((row) => [row.id, row.name])),
    offices: new Map(offices.map((row) => [row.id, row])),
    agencies: new Map(agencies.map((row) => [row.id, row.name])),
  };
}

/** Deputies of an agency's offices, the latest first, with where they stand today. */
export async function listDeputies(db: Database, agencyId: string, now: Date): Promise<DeputySummary[]> {
  const today = localDay(now);
  const rows = await listDeputyRows(db, agencyId);
  return rows.map(({ agencyId: _agencyId, revokedAt, ...row }) => ({
    ...row,
    state: stateOf({ ...row, revokedAt }, today),
  }));
}

function stateOf(deputy: Pick<DeputyRow, 'revokedAt' | 'validFrom' | 'validUntil'>, today: string) {
  if (deputy.revokedAt !== null) return 'revoked' as const;
  if (deputy.validFrom > today) return 'coming' as const;
  return deputy.validUntil < today ? ('past' as const) : ('acting' as const);
}
