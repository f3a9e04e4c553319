import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { createOrganisationJobs } from './jobs.ts';
import { buildPerson } from './testing.ts';

let database: TestDatabase;
const now = new Date('2020-07-28T19:20:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

it('removes what has run out, and nothing else', async () => {
  const { db } = database;
  const { id } = await buildPerson(db);
  for (const [token, expires] of [
    ['het', '2020-07-28T19:19:59Z'],
    ['con', '2020-07-28T19:20:01Z'],
  ] as const) {
    await db.insertInto('organisation.auth_session').values({ user_id: id, token, expires_at: expires }).execute();
    await db
      .insertInto('organisation.auth_verification')
      .values({ identifier: token, value: '', expires_at: expires })
      .execute();
  }
  for (const [key, at] of [
    ['het', '2020-07-27T19:00:00Z'],
    ['con', '2020-07-28T19:00:00Z'],
  ] as const)
    await db.insertInto('organisation.sign_in_guard').values({ key, attempts: 5, last_attempt_at: at }).execute();
  const [job] = createOrganisationJobs({ db, clock: { now: () => now } });
  await job?.run({}, 'test');
  const tokens = await db.selectFrom('organisation.auth_session').select('token').execute();
  const identifiers = await db.selectFrom('organisation.auth_verification').select('identifier').execute();
  const keys = await db.selectFrom('organisation.sign_in_guard').select('key').execute();
  expect([tokens, identifiers, keys]).toEqual([[{ token: 'con' }], [{ identifier: 'con' }], [{ key: 'con' }]]);
});
