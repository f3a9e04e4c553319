import { randomUUID } from 'node:crypto';
import { changeAgencyBody, createAgencyBody } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { getAgency } from '../queries.ts';
import { type BuiltProvince, buildAgency, buildOffice, buildProvince } from '../testing.ts';
import { changeAgency } from './change-agency.ts';
import { closeAgency } from './close-agency.ts';
import { createAgency } from './create-agency.ts';

let database: TestDatabase;
let province: BuiltProvince;
let administrator: Actor;
const now = new Date('2020-07-28T02:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildProvince(database.db);
  administrator = (await province.staffOf(province.committee)).administrator;
});
afterAll(() => database.close());

const body = (parts: object = {}) =>
  createAgencyBody.parse({
    parentId: province.committee.id,
    key: `so-${randomUUID().slice(0, 8)}`,
    name: 'Sở Giao thông vận tải',
    shortName: 'Sở GTVT',
    kind: 'department',
    symbol: 'SGTVT',
    ...parts,
  });
const create = (actor: Actor, parts: object = {}) =>
  inCommand(database.db, { actor, now }, (context) => createAgency(context, body(parts)));
const change = (actor: Actor, agencyId: string, changes: object) =>
  inCommand(database.db, { actor, now }, (context) =>
    changeAgency(context, { agencyId, changes: changeAgencyBody.parse(changes) }),
  );
const close = (actor: Actor, agencyId: string) =>
  inCommand(database.db, { actor, now }, (context) => closeAgency(context, agencyId));

describe('createAgency', () => {
  it('adds an agency with both code forms below its parent, and an audit row', async () => {
    const { id } = await create(administrator, { codeQcvn102: '000.00.17.H47', codeQd20: 'H47.17' });
    const detail = await getAgency(database.db, id, now);
    expect(detail).toMatchObject({ codeQcvn102: '000.00.17.H47', codeQd20: 'H47.17', parentId: province.committee.id });
    expect(detail.path.map((step) => step.id)).toEqual([province.committee.id, id]);
    const row = await database.db
      .selectFrom('platform.audit_entry')
      .select(['act', 'person_id'])
      .where('subject_id', '=', id)
      .executeTakeFirst();
    expect(row).toEqual({ act: 'organisation.agency-created', person_id: administrator.personId });
  });

  it.each([['000.00.17.H4'], ['000.00.17.Z47'], ['0000.00.17.H47']])(
    'refuses %s as a code of QCVN 102',
    (codeQcvn102) => {
      expect(createAgencyBody.safeParse({ ...body(), codeQcvn102 }).success).toBe(false);
    },
  );

  it.each([[`H47${'.123'.repeat(9)}`], ['h47.1'], ['H47..1'], ['H47.'], ['47.1']])(
    'refuses %s as a code of QĐ 20/2020',
    (codeQd20) => {
      expect(createAgencyBody.safeParse({ ...body(), codeQd20 }).success).toBe(false);
    },
  );

  it('refuses keys and codes that belong to another', async () => {
    const taken = body({ codeQcvn102: '000.00.18.H47', codeQd20: 'H47.18' });
    await create(administrator, taken);
    await expect(create(administrator, { key: taken.key })).rejects.toThrow('organisation.key-taken');
    await expect(create(administrator, { codeQcvn102: '000.00.18.H47' })).rejects.toThrow('organisation.code-taken');
    await expect(create(administrator, { codeQd20: 'H47.18' })).rejects.toThrow('organisation.code-taken');
  });

  it('refuses other roles, other agencies’ administrators, absent and closed parents', async () => {
    const own = await province.staffOf(province.committee);
    await expect(create(own.head)).rejects.toThrow('platform.forbidden');
    const { administrator: district } = await province.staffOf(province.districts[0].committee);
    await expect(create(district, { parentId: district.agencyId })).rejects.toThrow('platform.not-found');
    await expect(create(administrator, { parentId: randomUUID() })).rejects.toThrow('platform.not-found');
    const closed = await buildAgency(database.db, { parentId: province.committee.id, closedOn: '2020-01-01' });
    await expect(create(administrator, { parentId: closed.id })).rejects.toThrow('organisation.agency-closed');
  });
});

describe('changeAgency', () => {
  it('keeps the old name as an alias, because letters go on using it', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id, name: 'Sở Công Thương cũ' });
    await change(administrator, agency.id, { name: 'Sở Công Thương', population: null });
    const detail = await getAgency(database.db, agency.id, now);
    expect(detail.name).toBe('Sở Công Thương');
    expect(detail.aliases).toContain('Sở Công Thương cũ');
  });

  it('refuses other roles, other agencies’ administrators, absent and closed agencies', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id });
    const { administrator: own, clerk } = await province.staffOf(agency);
    await expect(change(clerk, agency.id, { name: 'Khác' })).rejects.toThrow('platform.forbidden');
    await expect(change(own, agency.id, { name: 'Khác' })).rejects.toThrow('platform.not-found');
    await expect(change(administrator, randomUUID(), { name: 'Khác' })).rejects.toThrow('platform.not-found');
    const closed = await buildAgency(database.db, { parentId: province.committee.id, closedOn: '2020-01-01' });
    await expect(change(administrator, closed.id, { name: 'Khác' })).rejects.toThrow('organisation.agency-closed');
  });

  it('keeps its own code without complaint', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id, codeQd20: 'H47.99' });
    await change(administrator, agency.id, { codeQd20: 'H47.99', symbol: 'SCT' });
    expect((await getAgency(database.db, agency.id, now)).symbol).toBe('SCT');
  });
});

describe('closeAgency', () => {
  it('closes an empty agency, and again without effect', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id });
    await buildOffice(database.db, { agencyId: agency.id, validUntil: '2020-07-27' });
    await close(administrator, agency.id);
    await close(administrator, agency.id);
    const rows = await database.db
      .selectFrom('platform.audit_entry')
      .select('act')
      .where('subject_id', '=', agency.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('asks for no open offices, no open children, and leaves the root', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id });
    await buildOffice(database.db, { agencyId: agency.id });
    await expect(close(administrator, agency.id)).rejects.toThrow('organisation.agency-has-offices');
    const parent = province.districts[0].committee;
    await expect(close(administrator, parent.id)).rejects.toThrow('organisation.agency-has-children');
    await expect(close(administrator, province.committee.id)).rejects.toThrow('organisation.agency-is-root');
  });

  it('refuses other roles, other agencies’ administrators and absent agencies', async () => {
    const agency = await buildAgency(database.db, { parentId: province.committee.id });
    const staff = await province.staffOf(province.office);
    await expect(close(staff.leader, agency.id)).rejects.toThrow('platform.forbidden');
    await expect(close(staff.administrator, agency.id)).rejects.toThrow('platform.not-found');
    await expect(close(administrator, randomUUID())).rejects.toThrow('platform.not-found');
  });
});
