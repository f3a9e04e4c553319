import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { importsCheck } from './imports-check.ts';
import { buildAudienceProvince, memoryStore, readLists, TEST_NOW, uploadList } from './testing.ts';

let database: TestDatabase;
let clerk: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildAudienceProvince(database.db);
  clerk = (await province.staffOf(province.departments[0])).clerk;
});
afterAll(() => database.close());

const stateAfter = async (minutes: number) => {
  const now = new Date(TEST_NOW.getTime() + minutes * 60_000);
  return (await importsCheck({ db: database.db, clock: { now: () => now } }).check()).state;
};

test('a list that nobody reads is told of after five minutes, and no more once it is read', async () => {
  const files = memoryStore();
  expect(await stateAfter(0)).toBe('good');
  await uploadList(database.db, files, { actor: clerk, text: 'ten,sdt\nHồ Mơ,0908000001\n' });
  expect(await stateAfter(4)).toBe('good');
  expect(await stateAfter(6)).toBe('bad');
  await readLists(database.db, files);
  expect(await stateAfter(6)).toBe('good');
});
