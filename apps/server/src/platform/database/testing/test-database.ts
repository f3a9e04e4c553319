import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connectDatabase, type DatabaseConnection } from '../connect.ts';
import { createDatabase, TEMPLATE } from './template.ts';

export interface TestDatabase extends DatabaseConnection {
  /** Owner's connection string of this database. */
  readonly url: string;
}

/**
 * A database of its own for one test file, cloned from the migrated template. Close it in `afterAll`.
 *
 * @param options.max connections of the app pool; raise it for tests of simultaneous acts
 */
export async function createTestDatabase(options: { max?: number } = {}): Promise<TestDatabase> {
  const url = await createDatabase(inject('clusterUrl'), `test_${randomBytes(6).toString('hex')}`, TEMPLATE);
  return { url, ...connectDatabase(url, options) };
}
