import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../platform/database/testing/test-database.ts';
import { inCommand } from '../../../../platform/testing/test-context.ts';
import { coverageOf } from '../../../coverage/index.ts';
import { type BuiltProvince, type BuiltStaff, buildAgency } from '../../../organisation/testing.ts';
import { createCampaign } from '../../commands/create-campaign.ts';
import { saveCampaign } from '../../commands/save-campaign.ts';
import { findCampaignRow } from '../../store/campaigns.ts';
import { buildApproved, buildAudience, buildOutreachProvince, TEST_NOW, testPlan } from '../../testing.ts';
import { listTargets } from './list-targets.ts';
import { readTargetSheet } from './read-target-sheet.ts';
import { writeTargetSheet } from './write-target-sheet.ts';

let database: TestDatabase;
let province: BuiltProvince;
let department: BuiltStaff;
let communes: { id: string; population: number }[];

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildOutreachProvince(database.db);
  department = await province.staffOf(province.departments[0]);
  const parentId = province.districts[0].committee.id;
  communes = await Promise.all(
    [1_000, 3_000].map(async (population) => {
      const name = `Ủy ban nhân dân xã Đích ${population}`;
      const { id } = await buildAgency(database.db, { kind: 'commune-committee', name, parentId, population });
      return { id, population };
    }),
  );
});
afterAll(() => database.close());

const [first, second] = [() => communes[0]?.id ?? '', () => communes[1]?.id ?? ''];
async function draft(): Promise<string> {
  const as = { actor: department.specialist, now: TEST_NOW };
  return inCommand(database.db, as, (context) => createCampaign(context, 'Chỉ tiêu'));
}
async function save(id: string, communeTargets: { agencyId: string; percent: number }[]) {
  const version = (await findCampaignRow(database.db, id))?.version ?? 0;
  const as = { actor: department.specialist, now: TEST_NOW };
  await inCommand(database.db, as, (context) =>
    saveCampaign(context, id, { version, plan: testPlan({ communeTargets }) }),
  );
}
async function targets(id: string) {
  const row = await findCampaignRow(database.db, id);
  if (row === null) throw new Error('no campaign');
  return listTargets(database.db, row);
}

test('a department’s campaign is for the province’s communes, each with residents, smartphones and its own target', async () => {
  const id = await draft();
  await save(id, [{ agencyId: first(), percent: 80 }]);
  const list = await targets(id);
  expect(list.find((target) => target.agencyId === first())).toMatchObject({
    name: 'xã Đích 1000',
    population: 1_000,
    smartphoneShare: 0.65,
    percent: 80,
  });
  expect(list.find((target) => target.agencyId === second())?.percent).toBeNull();
  expect(list.length).toBeGreaterThan(communes.length);
});

test('targets of places outside the campaign’s area, or given twice, are refused', async () => {
  const id = await draft();
  const elsewhere = { agencyId: province.departments[0].id, percent: 50 };
  await expect(save(id, [elsewhere])).rejects.toMatchObject({ code: 'outreach.target-elsewhere' });
  const own = { agencyId: first(), percent: 50 };
  await expect(save(id, [own, own])).rejects.toMatchObject({ code: 'outreach.target-elsewhere' });
});

test('the form that was downloaded is read again: faults by cell, empty cells follow the general target', async () => {
  const list = await targets(await draft());
  const { default: ExcelJS } = await import('exceljs');
  const fill = async (change: (cell: (address: string) => { value: unknown }) => void) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeTargetSheet(list)).buffer as ArrayBuffer);
    const sheet = book.worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    change((address) => sheet.getCell(address));
    return readTargetSheet(new Uint8Array(await book.xlsx.writeBuffer()), list);
  };
  const good = await fill((cell) => {
    cell('F2').value = 55;
    cell('F3').value = '70 %';
  });
  expect(good).toEqual({
    faults: [],
    targets: [
      { agencyId: list[0]?.agencyId, percent: 55 },
      { agencyId: list[1]?.agencyId, percent: 70 },
    ],
  });
  const bad = await fill((cell) => {
    cell('F2').value = 140;
    cell('F3').value = 'nhiều';
    cell('A4').value = list[0]?.key;
    cell('F4').value = 5;
    cell('A5').value = 'khong-co';
    cell('F5').value = 62.5;
  });
  expect(bad.targets).toEqual([]);
  expect(bad.faults.map((fault) => fault.cell)).toEqual(['F2', 'F3', 'A4', 'A5', 'F5']);
});

test('approved, coverage compares each commune against its own target', async () => {
  const audienceIds = [await buildAudience(database.db, { actor: department.specialist, count: 1 })];
  const people = { writer: department.specialist, approver: department.leader };
  const plan = testPlan({ audienceIds, communeTargets: [{ agencyId: first(), percent: 80 }] });
  const campaignId = await buildApproved(database.db, people, plan);
  const of = (agencyId: string) => coverageOf(database.db, { campaignId, agencyId });
  expect((await of(first())).target).toBe(80);
  expect((await of(second())).target).toBe(60);
  expect((await of(province.districts[0].committee.id)).target).toBeCloseTo((800 + 1_800) / 40, 0);
});
