import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { demoProvince, findRootAgency, loadProvince } from '../../organisation/index.ts';
import { boardOfRoot } from '../testing.ts';
import { seedCoverage } from './seed-coverage.ts';

const CAMPAIGN = '01738f00-0000-7000-8000-000000004248';
const NOW = new Date('2020-08-25T03:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadProvince(database.db, demoProvince(), { password: 'Mat-khau-mau-4248', now: NOW });
});
afterAll(() => database.close());

test('the demo’s four weeks are there once, with all sources, with places behind and with doubts', async () => {
  const root = await findRootAgency(database.db);
  await seedCoverage(database.db, { campaignId: CAMPAIGN, now: NOW });
  await seedCoverage(database.db, { campaignId: CAMPAIGN, now: NOW });
  const board = await boardOfRoot(database.db, { campaignId: CAMPAIGN, rootId: root?.id ?? '', now: NOW });
  expect(board.rows).toHaveLength(18);
  expect(board.total.percent).toBeGreaterThan(25);
  expect(board.total.percentOfTarget).toBeLessThan(100);
  expect(board.forecast.state).toBe('forecast');
  expect(new Set(board.doubts.map((doubt) => doubt.code)).size).toBeGreaterThan(3);
  expect(board.channels.length).toBe(13);
  expect(Math.max(...board.rows.map((row) => row.percentOfTarget ?? 0))).toBeGreaterThan(60);
});
