import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { sortNameOf } from '../sort-name.ts';
import { inParts } from './in-parts.ts';
import { holdsOfficeIn } from './offices.ts';
import { searchPatterns } from './search-pattern.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: 'vi' | 'en';
  readonly sortName: string;
  readonly disabledAt: Date | null;
  readonly twoFactorEnabled: boolean;
  readonly oneTimePasswordUntil: Date | null;
}

function selectPeople(db: Database) {
  return db
    .selectFrom('organisation.person as person')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'person.phone',
      'person.language',
      'person.sort_name as sortName',
      'person.disabled_at as disabledAt',
      'person.two_factor_enabled as twoFactorEnabled',
      'person.one_time_password_until as oneTimePasswordUntil',
    ]);
}

const toPerson = <R extends { language: string }>(row: R): R & { language: 'vi' | 'en' } => ({
  ...row,
  language: row.language === 'en' ? 'en' : 'vi',
});

export interface PeopleFilter {
  readonly agencyId?: string | undefined;
  readonly search?: string | undefined;
  readonly today: string;
  readonly after: { sortName: string; id: string } | null;
  readonly limit: number;
}

/** One page of people by tên, họ, đệm. Every word of `search` must occur in the name or e-mail address, marks or not. */
export async function listPeopleRows(db: Database, filter: PeopleFilter): Promise<PersonRow[]> {
  let query = selectPeople(db);
  if (filter.agencyId !== undefined) query = query.where(holdsOfficeIn(filter.agencyId, filter.today));
  for (const pattern of searchPatterns(filter.search))
    query = query.where(sql<boolean>`person.search LIKE platform.fold(${pattern})`);
  if (filter.after !== null)
    query = query.where(
      sql<boolean>`(person.sort_name, person.id) > (${filter.after.sortName}, ${filter.after.id}::uuid)`,
    );
  const rows = await query.orderBy('person.sort_name').orderBy('person.id').limit(filter.limit).execute();
  return rows.map(toPerson);
}

export async function findPersonRow(db: Database, id: string): Promise<PersonRow | null> {
  const row = await selectPeople(db).where('person.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toPerson(row);
}

export async function findPersonByEmail(db: Database, email: string): Promise<PersonRow | null> {
  const row = await selectPeople(db).where('person.email', '=', email.toLowerCase()).executeTakeFirst();
  return row === undefined ? null : toPerson(row);
}

export async function lockPerson(tx: Transaction, id: string): Promise<PersonRow | null> {
  const row = await selectPeople(tx).where('person.id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toPerson(row);
}

export async function listPeopleByEmails(db: Database, emails: readonly string[]): Promise<PersonRow[]> {
  if (emails.length === 0) return [];
  const rows = await selectPeople(db)
    .where('person.email', '=', sql<string>`ANY(${[...emails]})`)
    .execute();
  return rows.map(toPerson);
}

export async function listPeopleByIds(db: Database, ids: readonly string[]): Promise<PersonRow[]> {
  const rows = await selectPeople(db)
    .where('person.id', '=', sql<string>`ANY(${[...ids]})`)
    .execute();
  return rows.map(toPerson);
}

export async function listNamesOfPeople(db: Database, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('organisation.person')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`ANY(${[...ids]})`)
    .execute();
}

export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: 'vi' | 'en';
}

/** Inserts people and answers their ids by e-mail address. */
export async function insertPeople(tx: Transaction, list: readonly PersonValues[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const part of inParts(list)) {
    const rows = await tx
      .insertInto('organisation.person')
      .values(part.map((person) => ({ ...person, sort_name: sortNameOf(person.name) })))
      .returning(['id', 'email'])
      .execute();
    for (const row of rows) ids.set(row.email, row.id);
  }
  return ids;
}

export async function updatePerson(
  tx: Transaction,
  id: string,
  values: Partial<PersonValues> & { disabledAt?: Date | null; oneTimePasswordUntil?: Date | null },
  now: Date,
): Promise<void> {
  const { disabledAt, oneTimePasswordUntil, ...same } = values;
  await tx
    .updateTable('organisation.person')
    .set({
      ...same,
      ...(values.name === undefined ? {} : { sort_name: sortNameOf(values.name) }),
      ...(disabledAt === undefined ? {} : { disabled_at: disabledAt }),
      ...(oneTimePasswordUntil === undefined ? {} : { one_time_password_until: oneTimePasswordUntil }),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
}
