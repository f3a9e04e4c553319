import { randomUUID } from 'node:crypto';
import type { Role } from '@phong-tuyen/contracts';
import type { AgencyKind } from '@phong-tuyen/letters/model';
import type { Database, Transaction } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { abilities, groupAbilitiesByRole } from './policy.ts';
import { sortNameOf } from './sort-name.ts';

export { listNotices } from './notices.ts';

type Connection = Database | Transaction;
type Signing = 'HEAD' | 'TM' | 'KT' | 'TL' | 'TUQ';

export interface BuiltAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
  readonly symbol: string;
}

/** An agency with valid values for whatever is not given; the root of a tree of its own without `parentId`. */
export async function buildAgency(
  db: Connection,
  parts: Partial<BuiltAgency> & {
    key?: string;
    shortName?: string;
    aliases?: readonly string[];
    codeQd20?: string;
    codeQcvn102?: string;
    closedOn?: string;
    population?: number;
    sortOrder?: number;
  } = {},
): Promise<BuiltAgency> {
  const key = parts.key ?? `co-quan-${randomUUID().slice(0, 8)}`;
  const name = parts.name ?? `Cơ quan ${key.slice(-8)}`;
  const row = await db
    .insertInto('organisation.agency')
    .values({
      ...(parts.id === undefined ? {} : { id: parts.id }),
      key,
      name,
      short_name: parts.shortName ?? name,
      aliases: [...(parts.aliases ?? [])],
      kind: parts.kind ?? 'department',
      parent_id: parts.parentId ?? null,
      symbol: parts.symbol ?? 'CQ',
      code_qd20: parts.codeQd20 ?? null,
      code_qcvn102: parts.codeQcvn102 ?? null,
      closed_on: parts.closedOn ?? null,
      population: parts.population ?? null,
      sort_order: parts.sortOrder ?? 0,
    })
    .returning(['id', 'name', 'kind', 'parent_id as parentId', 'symbol'])
    .executeTakeFirstOrThrow();
  return { ...row, kind: row.kind as AgencyKind };
}

/** A person who can be given offices; e-mail unique by itself. */
export async function buildPerson(
  db: Connection,
  parts: { name?: string; email?: string; language?: 'vi' | 'en'; disabledAt?: Date } = {},
): Promise<{ id: string; name: string; email: string }> {
  const name = parts.name ?? 'Nguyễn Văn Thử';
  return db
    .insertInto('organisation.person')
    .values({
      name,
      email: parts.email ?? `${randomUUID().slice(0, 13)}@thu.phongtuyen.example`,
      sort_name: sortNameOf(name),
      language: parts.language ?? 'vi',
      disabled_at: parts.disabledAt ?? null,
    })
    .returning(['id', 'name', 'email'])
    .executeTakeFirstOrThrow();
}

export interface OfficeParts {
  readonly agencyId?: string;
  readonly personId?: string;
  readonly role?: Role;
  readonly position?: string;
  readonly signs?: readonly Signing[];
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** An office with its agency and person when these are not given. */
export async function buildOffice(
  db: Connection,
  parts: OfficeParts = {},
): Promise<{ id: string; agencyId: string; personId: string; role: Role }> {
  const agencyId = parts.agencyId ?? (await buildAgency(db)).id;
  const personId = parts.personId ?? (await buildPerson(db)).id;
  const role = parts.role ?? 'specialist';
  const { id } = await db
    .insertInto('organisation.office')
    .values({
      agency_id: agencyId,
      person_id: personId,
      role,
      position: parts.position ?? POSITIONS[role],
      signs: [...(parts.signs ?? SIGNS[role])],
      ...(parts.validFrom === undefined ? {} : { valid_from: parts.validFrom }),
      valid_until: parts.validUntil ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, agencyId, personId, role };
}

const POSITIONS: Record<Role, string> = {
  clerk: 'Văn thư',
  specialist: 'Chuyên viên',
  leader: 'Phó Giám đốc',
  head: 'Giám đốc',
  administrator: 'Quản trị hệ thống',
};
const SIGNS: Record<Role, readonly Signing[]> = {
  clerk: [],
  specialist: [],
  leader: ['KT'],
  head: ['HEAD'],
  administrator: [],
};

/**
 * A person acting in an office of their own, as a request would bring them.
 *
 * @param parts.abilities what the actor may do; the organisation module's abilities of the role when not given
 */
export async function buildActor(
  db: Connection,
  parts: OfficeParts & { role: Role; abilities?: readonly string[]; language?: 'vi' | 'en' },
): Promise<Actor> {
  const office = await buildOffice(db, parts);
  return {
    personId: office.personId,
    officeId: office.id,
    agencyId: office.agencyId,
    role: office.role,
    abilities: new Set(parts.abilities ?? groupAbilitiesByRole([abilities])[office.role]),
    language: parts.language ?? 'vi',
  };
}

export interface BuiltStaff {
  readonly clerk: Actor;
  readonly specialist: Actor;
  readonly leader: Actor;
  readonly head: Actor;
  readonly administrator: Actor;
}

/** One actor of each role in an agency. `abilities` is asked per role, so that a module's tests bring their own policy. */
export async function buildStaff(
  db: Connection,
  agencyId: string,
  abilitiesOf?: (role: Role) => readonly string[],
): Promise<BuiltStaff> {
  const of = (role: Role, signs: readonly Signing[] = SIGNS[role]) =>
    buildActor(db, { agencyId, role, signs, ...(abilitiesOf === undefined ? {} : { abilities: abilitiesOf(role) }) });
  return {
    clerk: await of('clerk'),
    specialist: await of('specialist'),
    leader: await of('leader'),
    head: await of('head'),
    administrator: await of('administrator'),
  };
}

export interface BuiltDistrict {
  readonly committee: BuiltAgency;
  readonly communes: readonly [BuiltAgency, BuiltAgency];
}

export interface BuiltProvince {
  readonly committee: BuiltAgency;
  readonly office: BuiltAgency;
  readonly departments: readonly [BuiltAgency, BuiltAgency, BuiltAgency];
  readonly districts: readonly [BuiltDistrict, BuiltDistrict];
  /** Staff of any agency of this province, made at the first asking. */
  staffOf(agency: { id: string }): Promise<BuiltStaff>;
}

/**
 * A small province: the committee with its office, three departments, two districts of two communes each.
 * All hang under the committee. Names are invented; the real province is the demo's business.
 */
export async function buildProvince(
  db: Connection,
  abilitiesOf?: (role: Role) => readonly string[],
): Promise<BuiltProvince> {
  const committee = await buildAgency(db, {
    kind: 'province-committee',
    name: 'Ủy ban nhân dân tỉnh Sông Thử',
    shortName: 'UBND tỉnh',
    symbol: 'UBND',
  });
  const under = (kind: AgencyKind, name: string, symbol: string, parentId = committee.id) =>
    buildAgency(db, { kind, name, symbol, parentId });
  const district = async (name: string): Promise<BuiltDistrict> => {
    const own = await under('district-committee', `Ủy ban nhân dân ${name}`, 'UBND');
    return {
      committee: own,
      communes: [
        await under('commune-committee', `Ủy ban nhân dân xã Đông, ${name}`, 'UBND', own.id),
        await under('commune-committee', `Ủy ban nhân dân xã Tây, ${name}`, 'UBND', own.id),
      ],
    };
  };
  const made = new Map<string, Promise<BuiltStaff>>();
  return {
    committee,
    office: await under('office', 'Văn phòng Ủy ban nhân dân tỉnh Sông Thử', 'VPUBND'),
    departments: [
      await under('department', 'Sở Thông tin và Truyền thông', 'STTTT'),
      await under('department', 'Sở Y tế', 'SYT'),
      await under('department', 'Sở Giáo dục và Đào tạo', 'SGDĐT'),
    ],
    districts: [await district('huyện Thượng Nguồn'), await district('huyện Hạ Nguồn')],
    staffOf(agency) {
      const known = made.get(agency.id) ?? buildStaff(db, agency.id, abilitiesOf);
      made.set(agency.id, known);
      return known;
    },
  };
}
