import type { Role } from '@phong-tuyen/contracts';
import { hashPassword } from 'better-auth/crypto';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { type AgencyValues, insertAgencies, listAllAgencies, lockNames } from '../store/agencies.ts';
import { listWithPassword, upsertPasswords } from '../store/credentials.ts';
import { insertDeputyOnce } from '../store/deputies.ts';
import { insertOffices, listAllOfficesOfPeople, type SigningAuthority } from '../store/offices.ts';
import { insertPeople, listPeopleByEmails } from '../store/people.ts';

/** An agency of the demo; parents are named by key and may stand anywhere in the list. */
export type ProvinceAgency = Omit<AgencyValues, 'parentId'> & { readonly parentKey: string | null };

export interface ProvinceOffice {
  readonly agencyKey: string;
  readonly role: Role;
  readonly position: string;
  readonly signs: readonly SigningAuthority[];
}

export interface ProvincePerson {
  readonly name: string;
  readonly email: string;
  readonly offices: readonly ProvinceOffice[];
}

export interface ProvinceDeputy {
  readonly holderEmail: string;
  readonly agencyKey: string;
  readonly deputyEmail: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reason: string;
}

export interface ProvinceContent {
  readonly agencies: readonly ProvinceAgency[];
  readonly people: readonly ProvincePerson[];
  readonly deputies: readonly ProvinceDeputy[];
}

export interface LoadedProvince {
  readonly agencies: number;
  readonly people: number;
  readonly offices: number;
  readonly deputies: number;
}

/**
 * Writes what is missing of a province: agencies by key, people by e-mail address, each with the same password. What is
 * there already stays as it is, so that a demo in use survives a restart. One transaction; safe to call at every start.
 *
 * @param options.password of every account; hashed once, because a hash takes as long as it should and there are hundreds
 * @returns how much was written now
 * @throws Error naming a key or address that stands for nothing
 */
export async function loadProvince(
  db: Database,
  content: ProvinceContent,
  options: { readonly password: string; readonly now: Date },
): Promise<LoadedProvince> {
  return db.transaction().execute(async (tx) => {
    await lockNames(tx);
    const agencies = await loadAgencies(tx, content.agencies);
    const people = await loadPeople(tx, content.people);
    const withPassword = await listWithPassword(tx, [...people.ids.values()]);
    const without = [...people.ids.values()].filter((id) => !withPassword.has(id));
    if (without.length > 0) {
      const hash = await hashPassword(options.password);
      await upsertPasswords(
        tx,
        without.map((personId) => ({ personId, hash })),
        options.now,
      );
    }
    const offices = await loadOffices(tx, content.people, { agencyIds: agencies.ids, personIds: people.ids });
    const deputies = await loadDeputies(tx, content.deputies, { agencyIds: agencies.ids, personIds: people.ids });
    return { agencies: agencies.written, people: people.written, offices, deputies };
  });
}

async function loadAgencies(
  tx: Transaction,
  list: readonly ProvinceAgency[],
): Promise<{ ids: ReadonlyMap<string, string>; written: number }> {
  const ids = new Map((await listAllAgencies(tx)).map((agency) => [agency.key, agency.id]));
  let waiting = list.filter((agency) => !ids.has(agency.key));
  const written = waiting.length;
  while (waiting.length > 0) {
    const ready = waiting.filter((agency) => agency.parentKey === null || ids.has(agency.parentKey));
    if (ready.length === 0)
      throw new Error(`demo agencies hang under nothing: ${waiting.map((agency) => agency.key).join(', ')}`);
    const values = ready.map(({ parentKey, ...agency }) => ({
      ...agency,
      parentId: parentKey === null ? null : idOf(ids, parentKey),
    }));
    for (const [key, id] of await insertAgencies(tx, values)) ids.set(key, id);
    waiting = waiting.filter((agency) => !ids.has(agency.key));
  }
  return { ids, written };
}

async function loadPeople(
  tx: Transaction,
  list: readonly ProvincePerson[],
): Promise<{ ids: ReadonlyMap<string, string>; written: number }> {
  const there = await listPeopleByEmails(
    tx,
    list.map((person) => person.email),
  );
  const ids = new Map(there.map((person) => [person.email, person.id]));
  const missing = list.filter((person) => !ids.has(person.email));
  const values = missing.map(({ name, email }) => ({ name, email, phone: null, language: 'vi' as const }));
  for (const [email, id] of await insertPeople(tx, values)) ids.set(email, id);
  return { ids, written: missing.length };
}

interface Ids {
  readonly agencyIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
}

async function loadOffices(tx: Transaction, list: readonly ProvincePerson[], ids: Ids): Promise<number> {
  const nameOf = (personId: string, agencyId: string, office: { role: string; position: string }) =>
    [personId, agencyId, office.role, office.position].join('\n');
  const held = new Set(
    (await listAllOfficesOfPeople(tx, [...ids.personIds.values()])).map((office) =>
      nameOf(office.personId, office.agencyId, office),
    ),
  );
  const missing = list
    .flatMap((person) =>
      person.offices.map((office) => ({
        ...office,
        personId: idOf(ids.personIds, person.email),
        agencyId: idOf(ids.agencyIds, office.agencyKey),
        validFrom: '2020-01-01',
        validUntil: null,
      })),
    )
    .filter((office) => !held.has(nameOf(office.personId, office.agencyId, office)));
  await insertOffices(tx, missing);
  return missing.length;
}

async function loadDeputies(tx: Transaction, list: readonly ProvinceDeputy[], ids: Ids): Promise<number> {
  const offices = await listAllOfficesOfPeople(
    tx,
    list.map((deputy) => idOf(ids.personIds, deputy.holderEmail)),
  );
  let written = 0;
  for (const deputy of list) {
    const personId = idOf(ids.personIds, deputy.holderEmail);
    const agencyId = idOf(ids.agencyIds, deputy.agencyKey);
    const office = offices.find((one) => one.personId === personId && one.agencyId === agencyId);
    if (office === undefined) throw new Error(`${deputy.holderEmail} holds no office in ${deputy.agencyKey}`);
    const { validFrom, validUntil, reason } = deputy;
    const deputyPersonId = idOf(ids.personIds, deputy.deputyEmail);
    if (await insertDeputyOnce(tx, { officeId: office.id, deputyPersonId, validFrom, validUntil, reason }))
      written += 1;
  }
  return written;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo names ${key}, which is nowhere`);
  return id;
}
