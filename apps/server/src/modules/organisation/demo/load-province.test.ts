import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { listActableOffices } from '../store/offices.ts';
import { findPersonByEmail } from '../store/people.ts';
import { loadProvince, type ProvinceAgency, type ProvinceContent } from './load-province.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const options = { password: 'mat-khau-trinh-dien', now: new Date() };
const agency = (key: string, parentKey: string | null): ProvinceAgency => ({
  key,
  parentKey,
  name: `Cơ quan ${key}`,
  shortName: key,
  aliases: [],
  kind: parentKey === null ? 'province-committee' : 'department',
  codeQcvn102: null,
  codeQd20: null,
  gsoCode: null,
  symbol: 'CQ',
  population: null,
  tile: { row: 1, column: 2 },
  sortOrder: 0,
});
/** A province of its own for each test: they share the database, in any order. */
function buildContent(of: string): ProvinceContent {
  const key = (name: string) => `${name}-${of}`;
  return {
    agencies: [agency(key('con'), key('cha')), agency(key('cha'), key('goc')), agency(key('goc'), null)],
    people: [
      {
        name: 'Nguyễn Văn Mẫu',
        email: `truong@${of}.example`,
        offices: [
          { agencyKey: key('con'), role: 'head', position: 'Giám đốc', signs: ['HEAD'] },
          { agencyKey: key('goc'), role: 'leader', position: 'Ủy viên', signs: ['TM'] },
        ],
      },
      {
        name: 'Trần Thị Mẫu',
        email: `pho@${of}.example`,
        offices: [{ agencyKey: key('con'), role: 'leader', position: 'Phó Giám đốc', signs: ['KT'] }],
      },
    ],
    deputies: [
      {
        holderEmail: `truong@${of}.example`,
        agencyKey: key('con'),
        deputyEmail: `pho@${of}.example`,
        validFrom: '2020-07-01',
        validUntil: '2020-07-31',
        reason: 'Đi công tác',
      },
    ],
  };
}

describe('loadProvince', () => {
  it('writes what is missing, parents first, and nothing the second time', async () => {
    const content = buildContent('lan-hai');
    expect(await loadProvince(database.db, content, options)).toEqual({
      agencies: 3,
      people: 2,
      offices: 3,
      deputies: 1,
    });
    expect(await loadProvince(database.db, content, options)).toEqual({
      agencies: 0,
      people: 0,
      offices: 0,
      deputies: 0,
    });
    const deputy = await findPersonByEmail(database.db, 'pho@lan-hai.example');
    const offices = await listActableOffices(database.db, deputy?.id ?? '', '2020-07-28');
    expect(offices.map((office) => office.deputyFor)).toEqual([null, 'Nguyễn Văn Mẫu']);
  });

  it('leaves what people changed since', async () => {
    const content = buildContent('da-doi');
    await loadProvince(database.db, content, options);
    const { db } = database;
    await db.updateTable('organisation.agency').set({ name: 'Đổi tên' }).where('key', '=', 'con-da-doi').execute();
    await db.updateTable('organisation.auth_account').set({ password: 'da-doi' }).execute();
    await loadProvince(db, content, options);
    const renamed = await db.selectFrom('organisation.agency').select('name').where('key', '=', 'con-da-doi').execute();
    expect(renamed).toEqual([{ name: 'Đổi tên' }]);
    const passwords = await db.selectFrom('organisation.auth_account').select('password').distinct().execute();
    expect(passwords).toEqual([{ password: 'da-doi' }]);
  });

  it('names what stands for nothing, and writes none of it', async () => {
    const lost = { ...buildContent('mo-coi'), agencies: [agency('mo-coi', 'khong-co')] };
    await expect(loadProvince(database.db, lost, options)).rejects.toThrow('mo-coi');
    const rows = await database.db.selectFrom('organisation.agency').select('id').where('key', '=', 'mo-coi').execute();
    expect(rows).toEqual([]);
  });
});
