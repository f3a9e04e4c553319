import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../../organisation/testing.ts';
import { closeStation } from '../commands/close-station.ts';
import { importStations } from '../commands/import-stations.ts';
import { exportStations } from '../queries/station-list.ts';
import { stationsOf } from '../store/stations.ts';
import { buildBroadcastsProvince, buildStation, TEST_NOW } from '../testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
let district: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildBroadcastsProvince(database.db);
  district = await province.staffOf(province.districts[0].committee);
});
afterAll(() => database.close());

const send = (bytes: Uint8Array, keep: boolean) =>
  inCommand(database.db, { actor: district.clerk, now: TEST_NOW }, (context) =>
    importStations(context, { bytes, keep }),
  );
/** The list as it is downloaded, with what somebody wrote into it. */
async function fill(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = await exportStations(database.db, district.clerk.agencyId, TEST_NOW);
  await book.xlsx.load(list.buffer.slice(list.byteOffset, list.byteOffset + list.byteLength) as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const write = (row: ExcelJS.Row, values: Record<number, string | number>) => {
  for (const [column, value] of Object.entries(values)) row.getCell(Number(column)).value = value;
};

test('the list that was downloaded is mended and sent again: looked at first, then new ones added and known ones changed', async () => {
  const [first, second] = province.districts[0].communes;
  const known = await buildStation(database.db, district.clerk, { agencyId: first.id, name: 'Đài cũ', kind: 'fm' });
  expect(await send(await fill(() => undefined), false)).toMatchObject({ added: 0, changed: 0, same: 1, faults: [] });
  const mended = await fill((sheet) => {
    sheet.eachRow((row) => {
      if (row.getCell(4).text === 'Đài cũ') write(row, { 6: '5h-6h30', 9: '0235 123 456' });
      else if (row.getCell(4).text === '') write(row, { 4: 'Đài mới', 5: 'bo thu ip', 7: 60 });
    });
  });
  const places = province.districts[0].communes.length;
  const looked = await send(mended, false);
  expect(looked).toMatchObject({ kept: false, added: places - 1, changed: 1, same: 0, faults: [] });
  expect(await stationsOf(database.db, [second.id])).toEqual([]);
  await send(mended, true);
  expect(await stationsOf(database.db, [second.id])).toMatchObject([
    { name: 'Đài mới', kind: 'ip-box', volume: 60, slots: [{ from: 300, until: 390 }, {}] },
  ]);
  expect(await stationsOf(database.db, [first.id])).toMatchObject([
    { id: known, kind: 'fm', phone: '0235 123 456', slots: [{ from: 300, until: 390 }] },
  ]);
  expect(await send(mended, true)).toMatchObject({ added: 0, changed: 0, same: places });
  await inCommand(database.db, { actor: district.clerk, now: TEST_NOW }, (context) => closeStation(context, known));
  expect(await send(mended, true)).toMatchObject({ added: 0, closed: ['Đài cũ'], same: places - 1 });
});

test('each wrong cell is named with what to do, and rows without faults are not held up', async () => {
  const other = province.districts[1].communes[0];
  const bad = await fill((sheet) => {
    const key = sheet.getRow(2).getCell(1).text;
    const row = (number: number, values: Record<number, string | number>) => write(sheet.getRow(100 + number), values);
    row(1, { 1: key, 4: 'A', 5: 'đài lạ' });
    row(2, { 1: 'khong-co', 4: 'B', 5: 'FM' });
    row(3, { 1: key, 4: 'C', 5: 'FM', 6: '18:30-17:00' });
    row(4, { 1: key, 4: 'D', 5: 'FM', 7: 140 });
    row(5, { 1: key, 4: 'E', 5: 'FM', 10: 'x'.repeat(301) });
    row(6, { 1: key, 4: 'F', 5: 'FM' });
    row(7, { 1: key, 4: 'F', 5: 'FM' });
    row(8, { 1: other.id, 4: 'G', 5: 'FM' });
  });
  const { faults, added } = await send(bad, false);
  expect(faults.map((fault) => fault.cell)).toEqual(['E101', 'A102', 'F103', 'G104', 'J105', 'D107', 'A108']);
  expect(added).toBe(1);
});

test('a workbook without the sheet, and what is no workbook, are refused in words', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Khác');
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await expect(send(bytes, false)).rejects.toMatchObject({ code: 'broadcasts.sheet-missing' });
  await expect(send(Uint8Array.from([1]), false)).rejects.toMatchObject({ code: 'platform.workbook-unreadable' });
});
