import type { Role } from '@phong-tuyen/contracts';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { DB } from '../../../platform/database/schema.gen.ts';
import { inParts } from './in-parts.ts';

export type SigningAuthority = 'HEAD' | 'TM' | 'KT' | 'TL' | 'TUQ';

export interface OfficeRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: Role;
  readonly position: string;
  readonly signs: SigningAuthority[];
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** Whether an office is in force on a day, both ends included. */
export function inForce(eb: ExpressionBuilder<DB & { office: DB['organisation.office'] }, 'office'>, day: string) {
  return eb.and([
    eb('office.valid_from', '<=', day),
    eb.or([eb('office.valid_until', 'is', null), eb('office.valid_until', '>=', day)]),
  ]);
}

function selectOffices(db: Database) {
  return db
    .selectFrom('organisation.office as office')
    .innerJoin('organisation.agency as agency', 'agency.id', 'office.agency_id')
    .innerJoin('organisation.person as person', 'person.id', 'office.person_id')
    .select([
      'office.id',
      'office.agency_id as agencyId',
      'agency.name as agencyName',
      'office.person_id as personId',
      'person.name as personName',
      'office.role',
      'office.position',
      'office.signs',
      'office.valid_from as validFrom',
      'office.valid_until as validUntil',
    ]);
}

type Raw = Omit<OfficeRow, 'role' | 'signs'> & { role: string; signs: string[] };
// The columns' CHECKs list the same roles and authorities.
const toOffice = (row: Raw): OfficeRow => ({
  ...row,
  role: row.role as Role,
  signs: row.signs as SigningAuthority[],
});

/** Order of an agency's list: who leads it first. */
const RANK = sql<number>`array_position(ARRAY['head', 'leader', 'specialist', 'clerk', 'administrator'], office.role)`;

export async function listOfficesOfAgency(db: Database, agencyId: string, day: string): Promise<OfficeRow[]> {
  const rows = await selectOffices(db)
    .where('office.agency_id', '=', agencyId)
    .where((eb) => inForce(eb, day))
    .orderBy(RANK)
    .orderBy('person.sort_name')
    .orderBy('office.id')
    .execute();
  return rows.map(toOffice);
}

export async function listOfficesOfPeople(
  db: Database,
  personIds: readonly string[],
  day: string,
): Promise<OfficeRow[]> {
  if (personIds.length === 0) return [];
  const rows = await selectOffices(db)
    .where('office.person_id', 'in', [...personIds])
    .where((eb) => inForce(eb, day))
    .orderBy('office.valid_from')
    .orderBy('office.id')
    .execute();
  return rows.map(toOffice);
}

/** Every office of people, ended and coming ones too. */
export async function listAllOfficesOfPeople(db: Database, personIds: readonly string[]): Promise<OfficeRow[]> {
  const rows = await selectOffices(db)
    .where('office.person_id', '=', sql<string>`ANY(${[...personIds]})`)
    .orderBy('office.valid_from')
    .orderBy('office.id')
    .execute();
  return rows.map(toOffice);
}

/** Offices in force on a day in some agencies, in the agencies' own order. */
export async function listOfficesOfAgencies(
  db: Database,
  agencyIds: readonly string[],
  day: string,
): Promise<OfficeRow[]> {
  const rows = await selectOffices(db)
    .where('office.agency_id', '=', sql<string>`ANY(${[...agencyIds]})`)
    .where((eb) => inForce(eb, day))
    .orderBy('agency.sort_order')
    .orderBy('agency.name')
    .orderBy(RANK)
    .orderBy('person.sort_name')
    .orderBy('office.id')
    .execute();
  return rows.map(toOffice);
}

/** Offices in force on a day, by agency and role: whom to tell, whom to assign. */
export async function listOfficesByRole(
  db: Database,
  filter: { agencyIds: readonly string[]; roles: readonly Role[]; day: string },
): Promise<OfficeRow[]> {
  if (filter.agencyIds.length === 0 || filter.roles.length === 0) return [];
  const rows = await selectOffices(db)
    .where('office.agency_id', 'in', [...filter.agencyIds])
    .where('office.role', 'in', [...filter.roles])
    .where('person.disabled_at', 'is', null)
    .where((eb) => inForce(eb, filter.day))
    .orderBy('office.agency_id')
    .orderBy(RANK)
    .orderBy('office.id')
    .execute();
  return rows.map(toOffice);
}

export async function listOfficesByIds(db: Database, ids: readonly string[]): Promise<OfficeRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectOffices(db)
    .where('office.id', 'in', [...ids])
    .execute();
  return rows.map(toOffice);
}

export async function findOfficeRow(db: Database, id: string): Promise<OfficeRow | null> {
  return (await listOfficesByIds(db, [id]))[0] ?? null;
}

/** Locks the office row until the transaction ends: ending it and naming deputies wait for each other. */
export async function lockOffice(tx: Transaction, id: string): Promise<OfficeRow | null> {
  const locked = await tx
    .selectFrom('organisation.office')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return locked === undefined ? null : findOfficeRow(tx, id);
}

/** Offices that a person may act in on a day: their own first, then those they are deputy for. */
export async function listActableOffices(
  db: Database,
  personId: string,
  day: string,
): Promise<(OfficeRow & { deputyFor: string | null })[]> {
  const own = (await listOfficesOfPeople(db, [personId], day)).map((office) => ({ ...office, deputyFor: null }));
  const rows = await selectOffices(db)
    .innerJoin('organisation.deputy as deputy', 'deputy.office_id', 'office.id')
    .where('deputy.deputy_person_id', '=', personId)
    .where('deputy.revoked_at', 'is', null)
    .where('deputy.valid_from', '<=', day)
    .where('deputy.valid_until', '>=', day)
    .where((eb) => inForce(eb, day))
    .orderBy('deputy.valid_from')
    .orderBy('office.id')
    .execute();
  return [...own, ...rows.map((row) => ({ ...toOffice(row), deputyFor: row.personName }))];
}

/** How many offices of an agency are in force on a day or begin later. */
export async function countOpenOffices(db: Database, agencyId: string, day: string): Promise<number> {
  const { n } = await db
    .selectFrom('organisation.office as office')
    .where('office.agency_id', '=', agencyId)
    .where((eb) => eb.or([eb('office.valid_until', 'is', null), eb('office.valid_until', '>=', day)]))
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

export interface OfficeValues {
  readonly agencyId: string;
  readonly personId: string;
  readonly role: Role;
  readonly position: string;
  readonly signs: readonly SigningAuthority[];
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export async function insertOffices(tx: Transaction, list: readonly OfficeValues[]): Promise<string[]> {
  const ids: string[] = [];
  for (const part of inParts(list)) {
    const rows = await tx
      .insertInto('organisation.office')
      .values(
        part.map((office) => ({
          agency_id: office.agencyId,
          person_id: office.personId,
          role: office.role,
          position: office.position,
          signs: [...office.signs],
          valid_from: office.validFrom,
          valid_until: office.validUntil,
        })),
      )
      .returning('id')
      .execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

export async function updateOffice(
  tx: Transaction,
  id: string,
  values: { validFrom?: string; validUntil?: string | null; signs?: readonly SigningAuthority[] },
): Promise<void> {
  await tx
    .updateTable('organisation.office')
    .set({
      ...(values.validFrom === undefined ? {} : { valid_from: values.validFrom }),
      ...(values.validUntil === undefined ? {} : { valid_until: values.validUntil }),
      ...(values.signs === undefined ? {} : { signs: [...values.signs] }),
    })
    .where('id', '=', id)
    .execute();
}

/** A condition for queries over people: they hold an office of this agency on a day. */
export function holdsOfficeIn(agencyId: string, day: string): Expression<SqlBool> {
  return sql<SqlBool>`EXISTS (SELECT 1 FROM organisation.office o WHERE o.person_id = person.id AND o.agency_id = ${agencyId}
    AND o.valid_from <= ${day} AND (o.valid_until IS NULL OR o.valid_until >= ${day}))`;
}
