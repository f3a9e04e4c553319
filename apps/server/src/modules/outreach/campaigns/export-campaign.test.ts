import { DELIVERY_STATES } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { BuiltProvince, BuiltStaff } from '../../organisation/testing.ts';
import { FigureKeeper } from '../delivery/figure-keeper.ts';
import { planDueRounds } from '../delivery/planner.ts';
import { buildApproved, buildAudience, buildOutreachProvince, TEST_EXAMPLES, TEST_NOW, testPlan } from '../testing.ts';
import { exportCampaign } from './export-campaign.ts';
import { getCampaign } from './get-campaign.ts';

let database: TestDatabase;
let province: BuiltProvince;
let staff: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
});
afterAll(() => database.close());

/** Rows of a sheet below its heading: name, total, and each state's count. */
function rowsOf(book: ExcelJS.Workbook, name: string): unknown[][] {
  const rows: unknown[][] = [];
  book.getWorksheet(name)?.eachRow((row, number) => {
    if (number > 1) rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}

test('the file that is exported has the counts of the screen, sheet by sheet, and nobody’s number or name', async () => {
  const clock = { now: () => TEST_NOW };
  const communes = province.districts[0].communes;
  const audienceIds = await Promise.all(
    [[30, communes[0].id] as const, [4, communes[1].id] as const].map(([count, communeId], index) =>
      buildAudience(database.db, { actor: staff.specialist, count, communeId, from: index * 1_000 }),
    ),
  );
  const people = { writer: staff.specialist, approver: staff.leader };
  const id = await buildApproved(database.db, people, testPlan({ audienceIds }));
  await planDueRounds({ db: database.db, clock }, () => false);
  await sql`
    UPDATE outreach.delivery SET price = 300, state = (ARRAY['delivered', 'failed', 'unknown', 'accepted'])[phone % 4 + 1],
      reason = CASE WHEN phone % 4 = 1 THEN 'unreachable' END, code = CASE WHEN phone % 4 = 1 THEN '0x0B' END`.execute(
    database.db,
  );
  const keeper = new FigureKeeper({ db: database.db, clock });
  keeper.touch([id]);
  await keeper.gather(true);
  const question = { id, now: TEST_NOW, minimumGroup: 10, examples: TEST_EXAMPLES };
  const campaign = await getCampaign(database.db, staff.leader, question);
  const bytes = await exportCampaign(campaign);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const { figures } = campaign;
  const line = (title: string, counts: typeof figures.byState) => [
    title,
    DELIVERY_STATES.reduce((sum, state) => sum + counts[state], 0),
    ...DELIVERY_STATES.map((state) => counts[state]),
  ];
  expect(figures.total).toBe(34);
  expect(rowsOf(book, 'Tổng hợp')).toEqual([line('Tất cả', figures.byState)]);
  expect(rowsOf(book, 'Theo đợt')).toEqual([line('Đợt 1', figures.byState)]);
  expect(rowsOf(book, 'Theo kênh')).toEqual([line('SMS', figures.byState)]);
  // The commune with four people is in the sums and nowhere else.
  expect(rowsOf(book, 'Theo xã').map(([, total]) => total)).toEqual([30]);
  expect(rowsOf(book, 'Lý do')).toEqual(
    [
      ['Không liên lạc được', '0x0B', figures.byState.failed],
      ['Chưa rõ kết quả', '', figures.byState.unknown],
    ].sort((a, b) => Number(b[2]) - Number(a[2])),
  );
  expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).not.toMatch(/8490000|Người \d/);
});
