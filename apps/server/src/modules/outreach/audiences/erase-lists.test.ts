import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { eraseForgotten } from '../../../platform/files/forget-file.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { findAudience } from '../store/audiences.ts';
import { pageOfContacts } from './audience-views.ts';
import { eraseLists } from './erase-lists-job.ts';
import { buildAudienceProvince, memoryStore, readLists, TEST_NOW, uploadList } from './testing.ts';

let database: TestDatabase;
let clerk: Actor;
const files = memoryStore();
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildAudienceProvince(database.db);
  clerk = (await province.staffOf(province.departments[0])).clerk;
});
// Each test begins with no list, in whatever order they run.
afterEach(async () => {
  await eraseLists(database.db, daysLater(366));
  await eraseForgotten(database.db, files);
});
afterAll(() => database.close());

const daysLater = (days: number) => new Date(TEST_NOW.getTime() + days * 86_400_000);
const usable = async (id: string) =>
  (await pageOfContacts(database.db, clerk, { id, kind: 'all', limit: 10 })).items.length;

test('after its time a list has no name, no number and no upload any more; one day before it has all', async () => {
  const id = await uploadList(database.db, files, { actor: clerk, text: 'ten,sdt\nHồ Mơ,0908000001\n' });
  await readLists(database.db, files);
  const fileId = (await findAudience(database.db, id))?.fileId ?? '';
  expect(await eraseLists(database.db, daysLater(365))).toBe(0);
  expect(await usable(id)).toBe(1);
  expect(await eraseLists(database.db, daysLater(366))).toBe(1);
  expect(await usable(id)).toBe(0);
  expect(await findAudience(database.db, id)).toMatchObject({ state: 'archived', fileId: null, fileName: '' });
  await expect(readKeptFile(database.db, files, fileId)).rejects.toMatchObject({ code: 'platform.not-found' });
  expect(await eraseForgotten(database.db, files)).toBe(1);
  expect(await eraseLists(database.db, daysLater(366))).toBe(0);
});

test('the same file uploaded twice stays until the second list is erased too', async () => {
  const text = 'sdt\n0908000002\n';
  await uploadList(database.db, files, { actor: clerk, text });
  await readLists(database.db, files);
  await eraseLists(database.db, daysLater(366));
  const later = await uploadList(database.db, files, { actor: clerk, text });
  await readLists(database.db, files);
  expect(await eraseForgotten(database.db, files)).toBe(0);
  const fileId = (await findAudience(database.db, later))?.fileId ?? '';
  expect(new TextDecoder().decode((await readKeptFile(database.db, files, fileId)).bytes)).toBe(text);
});
