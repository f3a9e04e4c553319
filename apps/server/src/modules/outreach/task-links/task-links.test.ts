import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { recordInstalls } from '../../coverage/index.ts';
import type { BuiltProvince } from '../../organisation/testing.ts';
import { buildAudienceProvince, TEST_NOW } from '../audiences/testing.ts';
import { lockTaskLink } from '../store/task-links.ts';
import { viewTaskLinks } from './link-views.ts';
import { refreshFigures } from './refresh-figures.ts';
import { buildTaskLink } from './testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildAudienceProvince(database.db);
});
afterAll(() => database.close());

test('a linked task takes its figures from the campaign, keeps each with its source, and leaves reports alone', async () => {
  const { head } = await province.staffOf(province.committee);
  const [one, two] = province.districts[0].communes;
  await database.db
    .updateTable('organisation.agency')
    .set({ population: 1_000 })
    .where('id', 'in', [one.id, two.id])
    .execute();
  const leads = [one.id, two.id, province.departments[0].id];
  const link = await buildTaskLink(database.db, head, province.committee.id, leads);
  const refresh = (at: Date) =>
    database.db.transaction().execute(async (tx) => {
      const row = await lockTaskLink(tx, link.id);
      return row === null ? null : refreshFigures(tx, row, at);
    });
  const figures = async () =>
    database.db
      .selectFrom('tasks.assignment')
      .select(['agency_id', 'done', 'total', 'state'])
      .where('document_id', '=', link.documentId)
      .where('agency_id', 'in', [one.id, two.id])
      .execute();
  const install = (communeId: string, count: number) =>
    database.db.transaction().execute((tx) => {
      const { campaignId } = link;
      return recordInstalls(tx, {
        source: 'tally',
        campaignId,
        communeId,
        codeId: null,
        count,
        at: TEST_NOW,
        onceKey: null,
      });
    });
  expect((await figures()).map((row) => Number(row.total))).toEqual([1_000, 1_000]);
  await database.db
    .updateTable('tasks.assignment')
    .set({ state: 'accepted', done: 7 })
    .where('agency_id', '=', two.id)
    .execute();
  await install(one.id, 250);
  await refresh(new Date(TEST_NOW.getTime() + 60_000));
  const after = await figures();
  expect(after.find((row) => row.agency_id === two.id)).toMatchObject({ state: 'accepted', done: '7' });
  expect(after.find((row) => row.agency_id === one.id)).toMatchObject({ state: 'new', done: '250', total: '1000' });
  const [row] = await viewTaskLinks(database.db, head, { campaignId: link.campaignId });
  expect(row).toMatchObject({ agencies: 2, total: 2_000, mayUnlink: true, path: link.path });
  const stranger = await province.staffOf(province.departments[1]);
  expect(await viewTaskLinks(database.db, stranger.head, { campaignId: link.campaignId })).toEqual([]);
});
