import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../platform/database/testing/test-database.ts';
import { DEMO_PASSWORD, demoProvince, loadProvince } from '../../../organisation/index.ts';
import { memoryStore, TEST_NOW } from '../testing.ts';
import { seedAudiences } from './seed-audiences.ts';

test('the demo has a usable list and one to confirm, once', { timeout: 120_000 }, async () => {
  const { db, close } = await createTestDatabase();
  await loadProvince(db, demoProvince(), { password: DEMO_PASSWORD, now: TEST_NOW });
  const files = memoryStore();
  await seedAudiences(db, files, TEST_NOW);
  await seedAudiences(db, files, TEST_NOW);
  const lists = await db
    .selectFrom('outreach.audience')
    .select(['name', 'state', 'contacts', 'faulty', 'repeated', 'mild'])
    .orderBy('name')
    .execute();
  expect(lists).toEqual([
    { name: 'Cán bộ cơ sở (số mẫu)', state: 'ready', contacts: 150, faulty: 0, repeated: 0, mild: 0 },
    { name: 'Giáo viên (số mẫu)', state: 'checking', contacts: 151, faulty: 2, repeated: 0, mild: 0 },
  ]);
  expect(await db.selectFrom('outreach.reply').select('id').execute()).toHaveLength(2);
  await close();
});
