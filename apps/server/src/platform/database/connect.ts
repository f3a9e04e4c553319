import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.gen.ts';

/** The typed database. A store takes one of these two and never commits. */
export type Database = Kysely<DB>;
export type Transaction = KyselyTransaction<DB>;

/** Role that serves requests: owns nothing, cannot alter tables, cannot change the audit (migration 0001). */
export const APP_ROLE = 'phong_tuyen_app';

// Calendar dates stay text: a DATE has no time zone, and node's Date would invent one.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
// Counts and sizes fit into a double; no table of ours goes past 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const CONNECT_WITHIN_MS = 10_000;

export interface DatabaseConnection {
  readonly db: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool whose every connection acts as the weak app role.
 *
 * @param url connection string of the owner, or of any login that is a member of the app role
 * @param options.max connections in the pool
 * @param options.role the role to act as; the owner itself when null (migrations, backup)
 */
export function connectDatabase(url: string, options: { max?: number; role?: string | null } = {}): DatabaseConnection {
  const role = options.role === undefined ? APP_ROLE : options.role;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 20,
    // Without an end to waiting, a database that is away would hold every request open for ever.
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    ...(role === null ? {} : { options: `-c role=${role}` }),
    application_name: 'phong-tuyen',
  });
  // A connection that dies in the pool is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}
