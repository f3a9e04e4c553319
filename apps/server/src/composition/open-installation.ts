import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { findClusterAccount, homeForCluster } from '../platform/database/cluster-account.ts';
import { startEmbeddedCluster } from '../platform/database/embedded-cluster.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { DatabaseSettings } from '../platform/database/settings.ts';

/** The database this installation stands on, migrated. */
export interface OpenedDatabase {
  readonly url: string;
  /** Stops the embedded PostgreSQL unless another process works on it; does nothing for a database of someone else's. */
  stop(): Promise<void>;
  /** The same, unless another process had started it. */
  release(): Promise<void>;
}

/** Starts the embedded PostgreSQL unless `DATABASE_URL` is set, and brings the tables up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenedDatabase> {
  if (settings.DATABASE_URL !== undefined) {
    await migrate(settings.DATABASE_URL);
    return { url: settings.DATABASE_URL, stop: async () => undefined, release: async () => undefined };
  }
  const cluster = await startEmbeddedCluster(settings.DATABASE_DIR);
  try {
    await migrate(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    ...cluster,
    stop: async () => {
      if (!(await hasOtherClients(cluster.url))) await cluster.stop();
    },
  };
}

const FAREWELL_MS = 2_000;

/** Our own connections are gone by now, but PostgreSQL may take a moment to see it. */
async function hasOtherClients(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    for (let waited = 0; waited < FAREWELL_MS; waited += 100) {
      const { rows } = await client.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      if (rows[0]?.others === 0) return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The installation's secret: the setting, or one made at the first start and kept beside the data.
 *
 * @returns 32 bytes
 */
export async function openSecret(setting: string | undefined, folder: string): Promise<Buffer> {
  if (setting !== undefined) return Buffer.from(setting, 'hex');
  const file = path.join(folder, 'secret');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return Buffer.from(kept.trim(), 'hex');
  const made = randomBytes(32);
  await mkdir(folder, { recursive: true });
  await writeFile(file, made.toString('hex'), { mode: 0o600 });
  return made;
}

/**
 * Forgets all data of this checkout: `script/start --reset`.
 *
 * @throws Error when the data lives elsewhere, which is not ours to delete
 */
export async function resetInstallation(settings: {
  database: DatabaseSettings;
  filesFolder: string;
  secretFolder: string;
}): Promise<void> {
  if (settings.database.DATABASE_URL !== undefined)
    throw new Error('--reset forgets the embedded database only; DATABASE_URL is set');
  const cluster = await startEmbeddedCluster(settings.database.DATABASE_DIR).catch(() => null);
  await cluster?.stop();
  const home = await homeForCluster(settings.database.DATABASE_DIR, await findClusterAccount());
  await rm(home, { recursive: true, force: true });
  await rm(settings.filesFolder, { recursive: true, force: true });
  await rm(path.join(settings.secretFolder, 'secret'), { force: true });
}
