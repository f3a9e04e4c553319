import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { importOrganisation } from '../commands/import-organisation.ts';
import { agencyTree, listPeople } from '../queries.ts';
import { type BuiltProvince, buildAgency, buildOffice, buildPerson, buildProvince } from '../testing.ts';
import { exportOrganisation } from './export-organisation.ts';
import { readDay } from './people-rows.ts';
import { buildWorkbook, buildZip } from './testing.ts';
import { writeTemplate } from './write-workbook.ts';

interface Validated {
  readonly dataValidations: { add(range: string, rule: object): void };
}

let database: TestDatabase;
let province: BuiltProvince;
let administrator: Actor;
let rootKey: string;
const now = new Date('2020-07-28T02:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildProvince(database.db);
  administrator = (await province.staffOf(province.committee)).administrator;
  rootKey = await keyOf(province.committee.id);
});
afterAll(() => database.close());

async function keyOf(id: string): Promise<string> {
  const { key } = await database.db
    .selectFrom('organisation.agency')
    .select('key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return key;
}
const run = (bytes: Uint8Array, confirm = false, actor = administrator) =>
  inCommand(database.db, { actor, now }, (context) => importOrganisation(context, { bytes, confirm }));

const agency = (key: string, parts: object = {}) => ({
  key,
  parentKey: rootKey,
  name: `Cơ quan ${key}`,
  kind: 'Sở',
  symbol: 'S',
  ...parts,
});
const person = (email: string, agencyKey: string, parts: object = {}) => ({
  name: 'Hồ Thị Gấm',
  email,
  agencyKey,
  role: 'Lãnh đạo',
  position: 'Phó Giám đốc',
  signs: 'KT',
  validFrom: '01/07/2020',
  ...parts,
});

describe('importing', () => {
  it('shows what it would do, writes it when confirmed, and finds everything as it is the next time', async () => {
    const bytes = await buildWorkbook({
      agencies: [
        agency('nhap-xa', { parentKey: 'nhap-huyen', kind: 'UBND cấp xã', population: '12.345' }),
        agency('nhap-huyen', { kind: 'UBND cấp huyện', codeQcvn102: '000.00.77.H47', codeQd20: 'H47.77' }),
      ],
      people: [
        person('gam@nhap.example', 'nhap-huyen', { validFrom: new Date('2020-07-01T00:00:00Z') }),
        person('gam@nhap.example', 'nhap-xa', { role: 'Chuyên viên', position: 'Biệt phái', signs: null }),
      ],
    });
    const preview = await run(bytes);
    expect(preview).toMatchObject({
      agencies: { new: 2, changed: 0, same: 0 },
      people: { new: 2, changed: 0, same: 0 },
      faults: [],
      written: false,
    });
    expect((await agencyTree(database.db)).some((one) => one.name.includes('nhap-'))).toBe(false);
    expect(await run(bytes, true)).toMatchObject({ written: true });
    const { items } = await listPeople(database.db, { search: 'gam@nhap', limit: 5 }, now);
    expect(items).toHaveLength(1);
    expect(items[0]?.offices.map((office) => office.validFrom)).toEqual(['2020-07-01', '2020-07-01']);
    const again = await run(bytes, true);
    expect(again).toMatchObject({ agencies: { same: 2 }, people: { same: 2 } });
    expect(again.rows.every((row) => row.change === 'same')).toBe(true);
  });

  it('changes what differs and leaves who is not in the file', async () => {
    const first = await buildWorkbook({
      agencies: [agency('nhap-doi')],
      people: [person('doi@nhap.example', 'nhap-doi'), person('o-lai@nhap.example', 'nhap-doi')],
    });
    await run(first, true);
    const second = await buildWorkbook({
      agencies: [agency('nhap-doi', { name: 'Tên mới' })],
      people: [person('doi@nhap.example', 'nhap-doi', { name: 'Hồ Thị Gấm Mới', validUntil: '31/12/2020' })],
    });
    expect(await run(second, true)).toMatchObject({ agencies: { changed: 1 }, people: { changed: 1 }, written: true });
    const { items } = await listPeople(database.db, { search: 'nhap.example', limit: 20 }, now);
    expect(items.find((item) => item.email === 'doi@nhap.example')).toMatchObject({ name: 'Hồ Thị Gấm Mới' });
    expect(items.find((item) => item.email === 'o-lai@nhap.example')?.offices).toHaveLength(1);
  });

  it('names every faulty cell and writes nothing while there is one', async () => {
    const taken = await buildAgency(database.db, { parentId: province.committee.id, codeQd20: 'H47.66' });
    const closed = await buildAgency(database.db, { parentId: province.committee.id, closedOn: '2020-01-01' });
    const bytes = await buildWorkbook({
      agencies: [
        agency('sai-1', { codeQcvn102: '123', codeQd20: 'H47.66', population: 'nhiều', kind: 'Cục' }),
        agency('sai-1', { symbol: null }),
        agency('Khóa Sai', { parentKey: 'khong-co' }),
        agency('vong-1', { parentKey: 'vong-2' }),
        agency('vong-2', { parentKey: 'vong-1' }),
        agency('goc-khac', { parentKey: null }),
        agency(await keyOf(closed.id), { parentKey: await keyOf(closed.id) }),
        agency('tot'),
      ],
      people: [
        person('khong-phai-thu', 'tot', { phone: '12', role: 'Trùm', validFrom: '30/02/2020' }),
        person('hai@nhap.example', 'khong-co', { role: 'Văn thư', signs: 'HEAD; XX' }),
        person('ba@nhap.example', 'tot', { validUntil: '01/01/2019', position: null }),
        person('bon@nhap.example', 'tot', { name: { error: '#REF!' } }),
        person('nam@nhap.example', 'tot'),
        person('nam@nhap.example', 'tot', { name: 'Tên Khác' }),
      ],
    });
    const preview = await run(bytes, true);
    const cells = (sheet: string) =>
      [...new Set(preview.faults.filter((fault) => fault.sheet === sheet).map((fault) => fault.cell))].sort();
    expect(cells('Cơ quan')).toEqual(['A3', 'A4', 'A8', 'B4', 'B5', 'B6', 'B7', 'B8', 'F2', 'G3', 'H2', 'I2', 'K2']);
    expect(cells('Nhân sự')).toEqual(['A5', 'A7', 'B2', 'C2', 'D3', 'E2', 'F4', 'F7', 'G3', 'H2', 'I4']);
    expect(preview.faults.find((fault) => fault.cell === 'I2' && fault.sheet === 'Cơ quan')?.message).toContain(
      taken.name,
    );
    expect(preview.written).toBe(false);
    expect(preview.rows.filter((row) => row.change === 'faulty').length).toBeGreaterThan(8);
    expect((await agencyTree(database.db)).some((one) => one.name === 'Cơ quan tot')).toBe(false);
  });

  it('lets an agency’s administrator import its own people only', async () => {
    const own = await province.staffOf(province.departments[0]);
    const key = await keyOf(province.departments[0].id);
    const good = await buildWorkbook({ people: [person('rieng@nhap.example', key)] });
    expect(await run(good, true, own.administrator)).toMatchObject({ written: true, people: { new: 1 } });
    const other = await buildPerson(database.db, { name: 'Người Nơi Khác' });
    await buildOffice(database.db, { personId: other.id, agencyId: province.departments[1].id });
    const bad = await buildWorkbook({
      agencies: [agency('cua-rieng')],
      people: [person('x@nhap.example', rootKey), person(other.email, key)],
    });
    const preview = await run(bad, true, own.administrator);
    expect(preview.faults.map((fault) => `${fault.sheet} ${fault.cell}`).sort()).toEqual([
      'Cơ quan A2',
      'Nhân sự A3',
      'Nhân sự D2',
    ]);
    await expect(run(good, true, own.clerk)).rejects.toThrow('platform.forbidden');
  });

  it('finds columns by their headings, wherever they stand, and says which is missing', async () => {
    const bytes = await buildWorkbook({
      people: [],
      change: (workbook) => {
        const sheet = workbook.getWorksheet('Nhân sự');
        sheet?.spliceRows(1, 1, ['Ghi chú', 'Chức danh *', 'họ và tên', 'Thư điện tử']);
      },
    });
    const { faults } = await run(bytes);
    expect(faults.map((fault) => fault.message)).toEqual([
      expect.stringContaining('Khóa cơ quan'),
      expect.stringContaining('Vai trò'),
    ]);
  });
});

describe('export and template', () => {
  it('give the form that imports take: exported and imported again nothing changes', async () => {
    const bytes = await exportOrganisation(database.db, administrator, now);
    const preview = await run(bytes);
    expect(preview.faults).toEqual([]);
    expect(preview.agencies).toMatchObject({ new: 0, changed: 0 });
    expect(preview.agencies.same).toBeGreaterThan(10);
    expect(preview.people).toMatchObject({ new: 0, changed: 0 });
  });

  it('give an agency’s administrator only their own', async () => {
    const { administrator: own } = await province.staffOf(province.departments[2]);
    const workbook = await openWorkbook(await exportOrganisation(database.db, own, now));
    expect(workbook.getWorksheet('Cơ quan')?.rowCount).toBe(2);
    expect(workbook.getWorksheet('Nhân sự')?.rowCount).toBe(6);
  });

  it('offers an empty template that imports as nothing', async () => {
    expect(await run(await writeTemplate(), true)).toMatchObject({
      agencies: { new: 0 },
      people: { new: 0 },
      faults: [],
    });
  });
});

describe('files made to hurt', () => {
  it.each([
    ['nothing', new Uint8Array([1, 2, 3])],
    ['text', new TextEncoder().encode('PK\x03\x04 không phải Excel')],
    ['a ZIP without a workbook', buildZip(Buffer.from('<a/>'))],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
  ])('refuses %s', async (_what, bytes) => {
    await expect(run(bytes)).rejects.toThrow(/platform\.workbook-unreadable|organisation\.import-sheet-missing/);
  });

  it('refuses what unpacks to too much, whatever its header says', async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024);
    await expect(run(buildZip(bomb))).rejects.toThrow('platform.workbook-too-large');
    await expect(run(buildZip(bomb, 10))).rejects.toThrow('platform.workbook-too-large');
    await expect(run(new Uint8Array(5 * 1024 * 1024 + 1))).rejects.toThrow('platform.workbook-too-large');
  });

  it('takes 5,000 rows of each sheet', async () => {
    const agencies = Array.from({ length: 5_000 }, (_, n) => agency(`nhieu-${n}`));
    const people = agencies.map(({ key }) => person(`${key}@nhieu.example`, key));
    const bytes = await buildWorkbook({ agencies, people });
    const start = performance.now();
    await expect(
      database.db.transaction().execute(async (tx) => {
        const context = { tx, actor: administrator, now, from: null, requestId: null };
        const answer = await importOrganisation(context, { bytes, confirm: true });
        throw new Error(`undone after ${answer.agencies.new} and ${answer.people.new}`);
      }),
    ).rejects.toThrow('undone after 5000 and 5000');
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('refuses more than 5,000 rows', async () => {
    const people = Array.from({ length: 5_001 }, (_, n) => person(`nguoi-${n}@nhap.example`, rootKey));
    await expect(run(await buildWorkbook({ people }))).rejects.toThrow('platform.workbook-too-large');
  });

  it('does not choke on ranges over whole columns', async () => {
    const bytes = await buildWorkbook({
      people: [person('rong@nhap.example', rootKey)],
      change: (workbook) => {
        // exceljs's types leave out what its own documents describe.
        const sheet = workbook.getWorksheet('Nhân sự') as unknown as Validated;
        // What Excel writes when a list is put on a whole column; the reader would make a million entries of it.
        for (const column of 'DEFGHIJK')
          sheet.dataValidations.add(`${column}2:${column}1048576`, { type: 'list', formulae: ['"Văn thư"'] });
      },
    });
    const start = performance.now();
    expect((await run(bytes)).faults).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('readDay', () => {
  it.each([
    ['28/7/2020', '2020-07-28'],
    ['28-07-2020', '2020-07-28'],
    ['2020-07-28', '2020-07-28'],
    ['44040', '2020-07-28'],
    ['29/02/2020', '2020-02-29'],
    ['29/02/2021', undefined],
    ['31/04/2020', undefined],
    ['7/28/2020', undefined],
    ['mai', undefined],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
