import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildAgency, buildStaff } from '../../organisation/testing.ts';
import { getCampaign } from '../campaigns/get-campaign.ts';
import { TEST_EXAMPLES, TEST_NOW } from '../testing.ts';
import { seedCampaign } from './seed-campaign.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('the demo’s campaign stands there once, with counts that add up', async () => {
  const { db } = database;
  const committee = await buildAgency(db, { key: 'ubnd-tinh', kind: 'province-committee' });
  for (const name of ['Ủy ban nhân dân xã Đông', 'Ủy ban nhân dân xã Tây'])
    await buildAgency(db, { kind: 'commune-committee', name, parentId: committee.id });
  const staff = await buildStaff(db, committee.id);
  const id = '01738f00-0000-7000-8000-000000004248';
  await seedCampaign(db, { campaignId: id, now: TEST_NOW });
  await seedCampaign(db, { campaignId: id, now: TEST_NOW });
  const campaign = await getCampaign(db, staff.leader, {
    id,
    now: TEST_NOW,
    minimumGroup: 10,
    examples: TEST_EXAMPLES,
  });
  expect(campaign).toMatchObject({ state: 'done', total: 24, inHand: 0 });
  const { accepted, delivered, failed } = campaign.figures.byState;
  expect(accepted + delivered + failed).toBe(24);
  expect(campaign.figures.byCommune.map((each) => each.name).sort()).toEqual(['xã Tây', 'xã Đông']);
});
