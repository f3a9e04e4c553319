import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import {
  agenciesOfKinds,
  agencyTree,
  findRootAgency,
  getAgency,
  listAgencies,
  listPeople,
  listSubordinates,
  namesOf,
  officesByRole,
  subtreeIds,
} from './queries.ts';
import { type BuiltProvince, buildAgency, buildOffice, buildPerson, buildProvince } from './testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
const now = new Date('2020-07-28T02:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildProvince(database.db);
  await buildAgency(database.db, {
    name: 'Ủy ban nhân dân thành phố Hội An',
    shortName: 'UBND TP Hội An',
    aliases: ['Uỷ ban nhân dân thị xã Hội An'],
    kind: 'district-committee',
    parentId: province.committee.id,
  });
  await buildAgency(database.db, { name: 'Sở Đã Đóng', parentId: province.committee.id, closedOn: '2020-01-01' });
});
afterAll(() => database.close());

const search = async (text: string) =>
  (await listAgencies(database.db, { search: text, limit: 20 }, now)).items.map((item) => item.shortName);

describe('listAgencies', () => {
  it.each(['Hội An', 'hoi an', 'HOI  AN', 'an hội', 'thi xa hoi an', 'ubnd tp'])(
    'finds Hội An by “%s”',
    async (text) => {
      expect(await search(text)).toContain('UBND TP Hội An');
    },
  );

  it.each(['100%', '_', 'Hội Bình', 'Sở Đã Đóng'])('finds nothing by “%s”', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('lists children with their counts, of one kind when asked', async () => {
    await province.staffOf(province.districts[0].committee);
    const { items } = await listAgencies(
      database.db,
      { parentId: province.committee.id, kind: 'district-committee', limit: 20 },
      now,
    );
    expect(items).toHaveLength(3);
    expect(items.find((item) => item.id === province.districts[0].committee.id)).toMatchObject({
      childCount: 2,
      peopleCount: 5,
    });
  });

  it('pages by keys without losing or repeating any', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listAgencies(database.db, { limit: 3, after }, now);
      seen.push(...page.items.map((item) => item.id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(12);
  });

  it.each(['x', 'W10', Buffer.from('["a",1,2]').toString('base64url')])('refuses %s as a page key', async (after) => {
    await expect(listAgencies(database.db, { limit: 3, after }, now)).rejects.toThrow('platform.bad-input');
  });
});

describe('one agency', () => {
  it('comes with the way up and its people', async () => {
    const commune = province.districts[0].communes[0];
    await province.staffOf(commune);
    const detail = await getAgency(database.db, commune.id, now);
    expect(detail.path.map((step) => step.id)).toEqual([
      province.committee.id,
      province.districts[0].committee.id,
      commune.id,
    ]);
    expect(detail.offices.map((office) => office.role)).toEqual([
      'head',
      'leader',
      'specialist',
      'clerk',
      'administrator',
    ]);
    await expect(getAgency(database.db, randomUUID(), now)).rejects.toThrow('platform.not-found');
  });
});

describe('what other modules ask', () => {
  it('gives the letter reader every open agency with its other names', async () => {
    const tree = await agencyTree(database.db);
    expect(tree).toHaveLength(12);
    expect(tree.find((one) => one.name.endsWith('Hội An'))?.aliases).toEqual([
      'UBND TP Hội An',
      'Uỷ ban nhân dân thị xã Hội An',
    ]);
  });

  it('resolves groups below an agency', async () => {
    const { id } = province.committee;
    expect(await agenciesOfKinds(database.db, id, ['commune-committee'])).toHaveLength(4);
    expect(await agenciesOfKinds(database.db, id, ['district-committee', 'department'])).toHaveLength(6);
    expect(await agenciesOfKinds(database.db, id, [])).toEqual([]);
    expect(await listSubordinates(database.db, province.districts[1].committee.id)).toHaveLength(2);
    expect(await subtreeIds(database.db, province.districts[1].committee.id)).toHaveLength(3);
    expect((await findRootAgency(database.db))?.id).toBe(id);
  });

  it('names people, offices and agencies, and leaves out what is nothing', async () => {
    const { head } = await province.staffOf(province.departments[0]);
    const names = await namesOf(database.db, {
      personIds: [head.personId, randomUUID()],
      officeIds: [head.officeId],
      agencyIds: [head.agencyId],
    });
    expect([...names.people.keys()]).toEqual([head.personId]);
    expect(names.agencies.get(head.agencyId)).toBe('Sở Thông tin và Truyền thông');
    expect(names.offices.get(head.officeId)).toMatchObject({ role: 'head', agencyId: head.agencyId });
  });

  it('finds whom to tell: offices in force of people who are not disabled', async () => {
    const agency = province.departments[1];
    const clerk = await buildOffice(database.db, { agencyId: agency.id, role: 'clerk' });
    await buildOffice(database.db, { agencyId: agency.id, role: 'clerk', validUntil: '2020-07-27' });
    const gone = await buildPerson(database.db, { disabledAt: now });
    await buildOffice(database.db, { agencyId: agency.id, role: 'clerk', personId: gone.id });
    const found = await officesByRole(database.db, { agencyIds: [agency.id], roles: ['clerk'] }, now);
    expect(found.map((office) => office.id)).toEqual([clerk.id]);
  });
});

describe('listPeople', () => {
  it('sorts by tên, and finds with and without marks, by name and address', async () => {
    const agency = province.departments[2];
    for (const name of ['Trần Văn Đạt', 'Lê Thị Ánh', 'Nguyễn An']) {
      const person = await buildPerson(database.db, { name });
      await buildOffice(database.db, { agencyId: agency.id, personId: person.id });
    }
    const find = async (text?: string) =>
      (await listPeople(database.db, { agencyId: agency.id, search: text, limit: 10 }, now)).items.map(
        (one) => one.name,
      );
    expect(await find()).toEqual(['Nguyễn An', 'Lê Thị Ánh', 'Trần Văn Đạt']);
    expect(await find('dat')).toEqual(['Trần Văn Đạt']);
    expect(await find('le anh')).toEqual(['Lê Thị Ánh']);
    const first = await listPeople(database.db, { agencyId: agency.id, limit: 2 }, now);
    const second = await listPeople(database.db, { agencyId: agency.id, limit: 2, after: first.next ?? '' }, now);
    expect(second.items.map((one) => one.name)).toEqual(['Trần Văn Đạt']);
    expect(second.next).toBeNull();
  });
});
