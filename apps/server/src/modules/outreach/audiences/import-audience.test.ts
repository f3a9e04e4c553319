import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltProvince } from '../../organisation/testing.ts';
import { cancelImport } from '../commands/cancel-import.ts';
import { changeLayout } from '../commands/change-layout.ts';
import { confirmAudience } from '../commands/confirm-audience.ts';
import { findAudience } from '../store/audiences.ts';
import { claimImport } from '../store/imports.ts';
import { pageOfContacts, pageOfFaults, viewAudience } from './audience-views.ts';
import { importAudience } from './import-audience.ts';
import { buildAudienceProvince, memoryStore, readLists, TEST_NOW, uploadList } from './testing.ts';
import { writeFaultSheet } from './write-fault-sheet.ts';

let database: TestDatabase;
let province: BuiltProvince;
let clerk: Actor;
const files = memoryStore();
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildAudienceProvince(database.db);
  clerk = (await province.staffOf(province.departments[2])).clerk;
});
afterAll(() => database.close());

const look = (id: string) => viewAudience(database.db, clerk, { id, least: 10 });
const upload = async (text: string, parts = {}) => {
  const id = await uploadList(database.db, files, { actor: clerk, text, ...parts });
  await readLists(database.db, files);
  return id;
};
const faultsOf = async (id: string) =>
  (await pageOfFaults(database.db, clerk, { id, limit: 200 })).items.map(({ row, column, kind }) => [
    row,
    column,
    kind,
  ]);
const phonesOf = async (id: string) =>
  (await pageOfContacts(database.db, clerk, { id, kind: 'all', limit: 200 })).items.map((item) => item.phone);

test('a clean list is ready at once; a heading, a number and a commune are read as they were meant', async () => {
  const id = await upload(
    'STT;Họ và tên;Số ĐT;Xã/Phường;Huyện;Đối tượng\r\n1;Hồ Thị Mơ;0912 345 678;xã ĐÔNG;Thượng Nguồn;giáo viên\r\n2;Lê Tân;01692345678;Tay;Huyện Hạ Nguồn;\r\n',
    { group: 'cán bộ' },
  );
  const list = await look(id);
  expect(list).toMatchObject({
    state: 'ready',
    usable: 2,
    faulty: 0,
    rowsDone: 2,
    share: 1,
    encoding: 'utf-8',
    delimiter: ';',
  });
  expect(list.layout).toMatchObject({
    headerRow: 1,
    columns: { name: 1, phone: 2, commune: 3, district: 4, group: 5 },
  });
  const { items } = await pageOfContacts(database.db, clerk, { id, kind: 'all', limit: 10 });
  expect(items).toMatchObject([
    { phone: '84392345678', name: 'Lê Tân', commune: 'xã Tây', group: 'cán bộ', row: 3 },
    { phone: '84912345678', name: 'Hồ Thị Mơ', commune: 'xã Đông', group: 'giáo viên', row: 2 },
  ]);
});

test('faults are told cell by cell, repeats name the first row, nothing is usable until confirmed', async () => {
  const id = await upload(
    [
      'phone,name,commune',
      '0905000001,A B,Đông',
      '0905000001,C D,',
      '02353812345,E F,',
      'x,G H,',
      ',I K,',
      '0905000002,L M,Xã Không Có',
      '',
    ].join('\n'),
  );
  expect(await look(id)).toMatchObject({
    state: 'checking',
    usable: 2,
    faulty: 3,
    repeated: 1,
    mild: 2,
    acts: expect.arrayContaining(['confirm']),
  });
  expect(await faultsOf(id)).toEqual([
    [2, 2, 'commune-ambiguous'],
    [3, 0, 'repeated'],
    [4, 0, 'phone-landline'],
    [5, 0, 'phone-letters'],
    [6, 0, 'phone-empty'],
    [7, 2, 'commune-unknown'],
  ]);
  const confirm = (usable: number) =>
    inCommand(database.db, { actor: clerk, now: TEST_NOW }, (context) => confirmAudience(context, id, usable));
  await expect(confirm(3)).rejects.toMatchObject({ code: 'audiences.count-changed' });
  await confirm(2);
  expect((await look(id)).state).toBe('ready');
  const sheet = new ExcelJS.Workbook();
  await sheet.xlsx.load((await writeFaultSheet({ db: database.db, files }, clerk, id)).buffer as ArrayBuffer);
  const marked = sheet.worksheets[0]?.getRow(4);
  expect(marked?.values).toEqual([undefined, '02353812345', 'E F', '', 4, expect.stringContaining('cố định')]);
  expect(marked?.getCell(1).fill).toMatchObject({ fgColor: { argb: 'FFF8D7DA' } });
});

test('a workbook is read like text: numbers as numbers, formulas by their value, errors told', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Bìa').addRow(['Danh sách gửi kèm']);
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH CÁN BỘ']);
  sheet.addRow(['Tên', 'Di động']);
  sheet.addRow(['A', 905000011]);
  sheet.addRow(['B', { formula: '"0905"&"000012"', result: '0905000012' }]);
  sheet.addRow(['C', { error: '#REF!' }]);
  sheet.addRow([{ richText: [{ text: 'D ' }, { text: 'Đ' }] }, '84905000013']);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const id = await upload('', { file: { name: 'ds.xlsx', bytes } });
  expect(await look(id)).toMatchObject({
    state: 'failed',
    failure: { code: 'no-phone-column' },
    sheets: ['Bìa', 'Danh sách'],
  });
  const columns = { phone: 1, name: 0, commune: null, district: null, group: null, language: null };
  await inCommand(database.db, { actor: clerk, now: TEST_NOW }, (context) =>
    changeLayout(context, id, { sheet: 1, headerRow: 2, columns, tcvn3: false }),
  );
  await readLists(database.db, files);
  expect(await look(id)).toMatchObject({ state: 'checking', usable: 3, faulty: 1 });
  expect(await faultsOf(id)).toEqual([[5, 1, 'cell-error']]);
  const file = await findAudience(database.db, id);
  expect((await readKeptFile(database.db, files, file?.fileId ?? '')).bytes).toEqual(bytes);
});

test('pasted numbers need no heading and are looked at before use', async () => {
  const id = await upload('0905 000 021\n84905000022\n\n+84 905.000.023\n');
  expect(await look(id)).toMatchObject({
    state: 'checking',
    usable: 3,
    layout: { headerRow: 0, columns: { phone: 0 } },
  });
});

test('numbers of other lists are told apart, and groups are shown only when large', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `09060000${10 + index},giáo viên`);
  const first = await upload(['sdt,nhom', ...rows].join('\n'));
  const second = await upload(['sdt,nhom', ...rows.slice(0, 3), '0906000099,tiểu thương'].join('\n'));
  expect((await look(first)).reach).toMatchObject([{ group: 'giáo viên', count: 12 }]);
  expect(await look(second)).toMatchObject({ elsewhere: 3, usable: 4, reach: [{ count: null }, { count: null }] });
});

test('a reader that died is followed from its last batch; one that lost its list writes nothing more', async () => {
  const lines = Array.from({ length: 9_000 }, (_, index) => `09${String(70_000_000 + index)}`);
  const id = await uploadList(database.db, files, { actor: clerk, text: ['sdt', ...lines].join('\n') });
  const claim = (token: string, now: Date) =>
    database.db.transaction().execute((tx) => claimImport(tx, { token, now, until: new Date(now.getTime() + 60_000) }));
  const dead = await claim('00000000-0000-4000-8000-000000000001', TEST_NOW);
  let batches = 0;
  const clock = { now: () => (++batches === 2 ? throwDeath() : TEST_NOW) };
  await expect(importAudience({ db: database.db, files, clock }, dead as never)).rejects.toThrow('killed');
  expect(await findAudience(database.db, id)).toMatchObject({ state: 'importing', rowsDone: 4999, contacts: 4999 });
  const later = new Date(TEST_NOW.getTime() + 61_000);
  expect(await claim('00000000-0000-4000-8000-000000000002', TEST_NOW)).toBeNull();
  await readLists(database.db, files, later);
  expect(await look(id)).toMatchObject({ state: 'checking', usable: 9000, rowsDone: 9000 });
  await importAudience({ db: database.db, files, clock: { now: () => later } }, dead as never);
  expect(await look(id)).toMatchObject({ usable: 9000, rowsDone: 9000, repeated: 0 });
});
const throwDeath = (): never => {
  throw new Error('killed');
};

test('a cancelled list keeps nothing but its file', async () => {
  const id = await uploadList(database.db, files, { actor: clerk, text: 'sdt\n0907000001\n' });
  await inCommand(database.db, { actor: clerk, now: TEST_NOW }, (context) => cancelImport(context, id));
  await readLists(database.db, files);
  expect(await look(id)).toMatchObject({ state: 'failed', failure: { code: 'cancelled' }, usable: 0 });
  expect(await phonesOf(id)).toEqual([]);
});

test('another agency sees nothing of a list', async () => {
  const id = await upload('sdt\n0907000002\n');
  const { head } = await province.staffOf(province.departments[0]);
  await expect(viewAudience(database.db, head, { id, least: 10 })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  await expect(pageOfContacts(database.db, head, { id, kind: 'all', limit: 1 })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  await expect(writeFaultSheet({ db: database.db, files }, head, id)).rejects.toMatchObject({
    code: 'platform.not-found',
  });
});
