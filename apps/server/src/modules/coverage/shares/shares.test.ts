import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { buildAgency } from '../../organisation/testing.ts';
import { importShares } from '../commands/import-shares.ts';
import { setShare } from '../commands/set-share.ts';
import { buildCoverageProvince, type CoverageProvince, TEST_NOW } from '../testing.ts';
import { exportShares, shareLines } from './list-shares.ts';

let database: TestDatabase;
let province: CoverageProvince;
let head: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  head = (await province.staffOf(province.counted.district)).head;
});
afterAll(() => database.close());

const survey = (share: number) => ({ share, source: 'Điều tra tháng 7', asOf: '2020-07-01' });
const set = (agencyId: string, share: number) =>
  inCommand(database.db, { actor: head, now: TEST_NOW }, (context) => setShare(context, agencyId, survey(share)));
const lines = async () => new Map((await shareLines(database.db, head)).map((line) => [line.agencyId, line]));

test('a commune takes over its district’s share until it has its own', async () => {
  const parentId = province.counted.district.id;
  const first = await buildAgency(database.db, {
    kind: 'commune-committee',
    parentId,
    name: 'UBND xã Y',
    population: 1_000,
  });
  const second = await buildAgency(database.db, { kind: 'commune-committee', parentId, name: 'UBND xã Z' });
  expect((await lines()).get(first.id)).toMatchObject({ share: 0.65, from: 'assumed', population: 1_000 });
  await set(province.counted.district.id, 0.5);
  await set(first.id, 0.8);
  const after = await lines();
  expect(after.get(first.id)).toMatchObject({ share: 0.8, from: 'own', source: 'Điều tra tháng 7' });
  expect(after.get(second.id)).toMatchObject({ share: 0.5, from: 'above' });
});

test('a district’s people are shown their own places only, and departments have no share', async () => {
  expect((await lines()).has(province.districts[0].committee.id)).toBe(false);
  await expect(set(province.districts[0].committee.id, 0.5)).rejects.toMatchObject({ code: 'platform.not-found' });
  await expect(set(province.departments[0].id, 0.5)).rejects.toMatchObject({ code: 'coverage.not-a-place' });
});

test('the form that was exported is imported: faults by cell, then written, then unchanged', async () => {
  const send = (bytes: Uint8Array, confirm = true) =>
    inCommand(database.db, { actor: head, now: TEST_NOW }, (context) => importShares(context, { bytes, confirm }));
  const form = await exportShares(await shareLines(database.db, head));
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(form.buffer as ArrayBuffer);
  const row = book.worksheets[0]?.getRow(4);
  const fill = async (values: readonly (string | number)[]) => {
    for (const [place, value] of values.entries()) if (row !== undefined) row.getCell(place + 4).value = value;
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
  expect((await send(await fill([140, 'x', '32/7/2020']))).faults.map((fault) => fault.cell)).toEqual([
    'D4',
    'E4',
    'F4',
  ]);
  const good = await fill(['72,5', 'Xã đếm từng nhà', '15/7/2020']);
  expect(await send(good, false)).toMatchObject({ written: false, faults: [] });
  expect(await send(good)).toMatchObject({ written: true });
  expect((await lines()).get(province.counted.communes[1].id)).toMatchObject({ share: 0.725, asOf: '2020-07-15' });
  expect((await send(good)).rows.every((each) => each.change === 'same')).toBe(true);
});
