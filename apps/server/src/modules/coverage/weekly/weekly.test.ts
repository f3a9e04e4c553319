import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTypesetter } from '@phong-tuyen/letters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { openFileStore } from '../../../platform/files/open-file-store.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { type FilesSettings, filesSettings } from '../../../platform/files/settings.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { makeWeeklyReport } from '../commands/make-weekly-report.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, install } from '../testing.ts';
import { getReadableWeekly, listWeeklyReports } from './list-weekly.ts';
import type { ReportParts } from './make-report.ts';
import { makeWeeklyReports } from './weekly-job.ts';

let database: TestDatabase;
let province: CoverageProvince;
let parts: ReportParts;
let campaignId = '';
/** Monday 3 August 2020, 7:00 in Vietnam. */
const MONDAY = new Date('2020-08-03T00:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  parts = { files: openFileStore(await storeSettings()), typesetter: createTypesetter() };
  campaignId = await buildGoal(database.db, province.committee.id);
  await database.db.transaction().execute((tx) =>
    recordInstalls(
      tx,
      Array.from({ length: 20 }, (_, day) =>
        install({
          communeId: province.counted.communes[day % 2 === 0 ? 0 : 1].id,
          count: 20 + day,
          at: new Date(Date.parse('2020-07-10T05:00:00Z') + day * 86_400_000),
        }),
      ),
    ),
  );
});
afterAll(() => database.close());

async function storeSettings(): Promise<FilesSettings> {
  const FILES_DIR = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-weekly-'));
  return z.object(filesSettings).parse({ FILES_DIR }) as FilesSettings;
}

test('Monday’s report is made once, however many servers wake up, with the figures of the day before', async () => {
  const made = await Promise.all([1, 2].map(() => makeWeeklyReports(database.db, parts, MONDAY)));
  expect(made.sort()).toEqual([0, 1]);
  expect(await makeWeeklyReports(database.db, parts, MONDAY)).toBe(0);
  const head = (await province.staffOf(province.committee)).head;
  const { items } = await listWeeklyReports(database.db, head, { campaignId, limit: 10 });
  expect(items).toMatchObject([{ day: '2020-08-02', origin: 'schedule', installed: 590, personName: null }]);
  const row = await getReadableWeekly(database.db, head, items[0]?.id ?? '');
  const { bytes, file } = await readKeptFile(database.db, parts.files, row.pdfFileId);
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(file.name).toBe('bao-cao-do-phu-2020-08-02.pdf');
  expect((await readKeptFile(database.db, parts.files, row.excelFileId)).bytes.length).toBeGreaterThan(3_000);
});

test('a district makes its own, which others do not see', async () => {
  const district = (await province.staffOf(province.counted.district)).head;
  const other = (await province.staffOf(province.districts[0].committee)).head;
  await inCommand(database.db, { actor: district, now: MONDAY }, (context) =>
    makeWeeklyReport(context, parts, campaignId),
  );
  const { items } = await listWeeklyReports(database.db, district, { campaignId, limit: 10 });
  expect(items).toMatchObject([{ day: '2020-08-03', origin: 'person', installed: 590 }]);
  await expect(getReadableWeekly(database.db, other, items[0]?.id ?? '')).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  expect((await listWeeklyReports(database.db, other, { campaignId, limit: 10 })).items).toEqual([]);
});
