import pg from 'pg';
import { migrate } from '../migrate.ts';

export const TEMPLATE = 'template_phong_tuyen';

/** `url` with another database name. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** Creates an empty database, replacing one of the same name. */
export async function createDatabase(url: string, name: string, template = 'template1'): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`,
    );
  } finally {
    await client.end();
  }
  return withDatabase(url, name);
}

/** Migrates the database that test files clone: copying files is faster than migrating again. */
export async function createTemplate(clusterUrl: string): Promise<void> {
  await migrate(await createDatabase(clusterUrl, TEMPLATE));
}
