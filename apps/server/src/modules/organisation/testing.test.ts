import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { buildProvince } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('buildProvince', () => {
  it('makes a tree of eleven agencies whose staff act in them', async () => {
    const province = await buildProvince(database.db);
    const rows = await database.db.selectFrom('organisation.agency').select('parent_id').execute();
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => row.parent_id === province.committee.id)).toHaveLength(6);
    const commune = province.districts[1].communes[0];
    const staff = await province.staffOf(commune);
    expect(staff.head.agencyId).toBe(commune.id);
    expect((await province.staffOf(commune)).clerk).toEqual(staff.clerk);
    expect(staff.administrator.abilities.has('organisation.edit-people')).toBe(true);
    expect(staff.clerk.abilities.has('organisation.edit-people')).toBe(false);
  });
});
