import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { importReports } from '../commands/import-reports.ts';
import { reportInstalls } from '../commands/report-installs.ts';
import { coverageOf } from '../installs/coverage-of.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, TEST_NOW } from '../testing.ts';
import { exportReports } from './export-reports.ts';
import { getOwnReports, listReporting, reportingLines } from './list-reporting.ts';
import { reportingDue } from './reporting-due.ts';
import { tellUnreported } from './tell-unreported.ts';

let database: TestDatabase;
let province: CoverageProvince;
let clerk: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  clerk = (await province.staffOf(province.counted.communes[0])).clerk;
});
afterAll(() => database.close());

const figures = (staffInstalled: number, familyInstalled = 0) => ({
  staff: 20,
  staffInstalled,
  family: 40,
  familyInstalled,
  note: '',
});
const report = (campaignId: string, body: ReturnType<typeof figures>, now = TEST_NOW) =>
  inCommand(database.db, { actor: clerk, now }, (context) => reportInstalls(context, campaignId, body));

test('the latest report counts, downwards too, and the earlier stay', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const installed = async () => (await coverageOf(database.db, { campaignId, agencyId: clerk.agencyId })).installed;
  await report(campaignId, figures(12, 5));
  expect(await installed()).toBe(17);
  await report(campaignId, figures(15, 10), new Date(TEST_NOW.getTime() + 60_000));
  expect(await installed()).toBe(25);
  await report(campaignId, figures(11, 4), new Date(TEST_NOW.getTime() + 120_000));
  expect(await installed()).toBe(15);
  const own = await getOwnReports(database.db, clerk, { campaignId, now: TEST_NOW });
  expect(own.reports.map((each) => each.staffInstalled)).toEqual([11, 15, 12]);
  expect(own.due).toMatchObject({ state: 'reported', dueOn: '2020-07-31' });
});

test('two reports at once are one after the other: the sum is the last one', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  await Promise.all([1, 2, 3, 4].map((n) => report(campaignId, figures(10 + n), new Date(TEST_NOW.getTime() + n))));
  const { rows } = await sql<{ sum: number }>`
    SELECT sum(count)::int AS sum FROM coverage.install_event WHERE campaign_id = ${campaignId}`.execute(database.db);
  expect([11, 12, 13, 14]).toContain(rows[0]?.sum);
});

const goal = { startsOn: '2020-07-01', endsOn: '2020-08-31', reportWeekday: 5 };

test('a week runs up to its reporting day', () => {
  expect(reportingDue(goal, '2020-07-25', '2020-07-28')).toMatchObject({ state: 'reported', dueOn: '2020-07-31' });
  expect(reportingDue(goal, '2020-07-24', '2020-07-28')).toEqual({
    state: 'due',
    dueOn: '2020-07-31',
    workingDaysLeft: 3,
  });
  expect(reportingDue(goal, '2020-07-17', '2020-07-28')).toEqual({
    state: 'late',
    dueOn: '2020-07-24',
    workingDaysLeft: -2,
  });
  expect(reportingDue(goal, null, '2020-07-02')).toMatchObject({ state: 'due', dueOn: '2020-07-03' });
  expect(reportingDue(goal, null, '2020-07-28')).toMatchObject({ state: 'late' });
});

test('who has not reported can be found, searched and paged; figures of few are not told to others', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  await report(campaignId, figures(6, 12));
  const head = (await province.staffOf(province.committee)).head;
  const ask = (parts: object) => listReporting(database.db, head, { campaignId, limit: 100, now: TEST_NOW, ...parts });
  const all = await ask({});
  expect(all.counts).toEqual({ reported: 1, due: 0, late: all.items.length - 1 });
  expect((await ask({ state: 'reported' })).items).toMatchObject([
    { agencyId: clerk.agencyId, staff: 20, staffInstalled: null, familyInstalled: 12 },
  ]);
  const first = await ask({ limit: 4 });
  const second = await ask({ limit: 4, after: first.next });
  expect([...first.items, ...second.items].map((line) => line.agencyId)).toEqual(
    all.items.slice(0, 8).map((line) => line.agencyId),
  );
  expect((await ask({ search: 'thuong nguon' })).items.length).toBe(3);
  const own = await listReporting(database.db, clerk, { campaignId, limit: 10, now: TEST_NOW });
  expect(own.items).toMatchObject([{ agencyId: clerk.agencyId, staffInstalled: 6 }]);
});

test('the form that was exported is filled in and imported; again it changes nothing', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const district = (await province.staffOf(province.counted.district)).clerk;
  await report(campaignId, figures(12, 20));
  const bytes = await exportReports(await reportingLines(database.db, district, { campaignId, now: TEST_NOW }));
  const send = (content: Uint8Array, confirm: boolean) =>
    inCommand(database.db, { actor: district, now: TEST_NOW }, (context) =>
      importReports(context, campaignId, { bytes: content, confirm }),
    );
  expect(await send(bytes, true)).toMatchObject({ rows: [{ change: 'same' }], faults: [], written: true });
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Báo cáo');
  const other = sheet?.getRow(4);
  for (const [place, value] of [30, 25, 50, 60].entries())
    if (other !== undefined) other.getCell(place + 3).value = value;
  const wrong = new Uint8Array(await book.xlsx.writeBuffer());
  expect(await send(wrong, true)).toMatchObject({ written: false, faults: [{ cell: 'F4' }] });
  if (other !== undefined) other.getCell(6).value = 44;
  const right = new Uint8Array(await book.xlsx.writeBuffer());
  expect((await send(right, false)).written).toBe(false);
  expect(await send(right, true)).toMatchObject({ written: true, rows: [{ change: 'same' }, { change: 'new' }] });
  const commune = province.counted.communes[1].id;
  expect((await coverageOf(database.db, { campaignId, agencyId: commune })).installed).toBe(69);
});

test('an agency that has not reported is told on the day and when it is late, once each, and no more once it has', async () => {
  const campaignId = await buildGoal(database.db, province.committee.id);
  const at = (day: string) => new Date(`${day}T01:00:00Z`);
  const toldTo = async () => {
    const { rows } = await sql<{ code: string }>`
      SELECT code FROM organisation.notice WHERE person_id = ${clerk.personId} AND subject_id = ${campaignId} ORDER BY at`.execute(
      database.db,
    );
    return rows.map((row) => row.code);
  };
  await tellUnreported(database.db, at('2020-07-30'));
  const before = await toldTo();
  await report(campaignId, figures(12), at('2020-07-30'));
  await tellUnreported(database.db, at('2020-07-31'));
  expect(await toldTo()).toEqual(before);
  await tellUnreported(database.db, at('2020-08-07'));
  await tellUnreported(database.db, at('2020-08-07'));
  expect(await toldTo()).toEqual([...before, 'installs-due']);
  await tellUnreported(database.db, at('2020-08-08'));
  await tellUnreported(database.db, at('2020-08-10'));
  expect(await toldTo()).toEqual([...before, 'installs-due', 'installs-late']);
});
