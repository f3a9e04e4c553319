import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../database/migrate.ts';
import type { FileStore } from '../files/file-store.ts';
import { contentKey } from '../files/keep-file.ts';
import { BackupError, type Manifest, manifest } from './manifest.ts';

/**
 * Loads a backup into an empty database and file store, in one transaction: all of it or nothing.
 *
 * @param parts.url owner's connection string of an empty database
 * @throws BackupError when the folder is not whole, was written by other migrations, or the database holds data
 */
export async function restoreBackup(parts: { url: string; files: FileStore }, folder: string): Promise<Manifest> {
  const backup = await readManifest(folder);
  const fresh = (await migrate(parts.url)).length === backup.migrations.length;
  const client = new pg.Client({ connectionString: parts.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await assertSameMigrations(client, backup);
    // A database migrated just now holds only what migrations put there, and the backup holds that too.
    if (fresh) await emptyTables(client, backup);
    for (const table of backup.tables) await loadTable(client, table, folder);
    for (const row of (await client.query<{ sha256: string }>('SELECT DISTINCT sha256 FROM platform.file')).rows)
      await parts.files.put(contentKey(row.sha256), await readFile(path.join(folder, 'files', contentKey(row.sha256))));
    await client.query('COMMIT');
    return backup;
  } finally {
    await client.end();
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no manifest.json; the backup is not whole`);
  });
  const parsed = manifest.safeParse(parseJson(text));
  if (!parsed.success) throw new BackupError(`manifest.json of ${folder} is not understood`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function assertSameMigrations(client: pg.Client, backup: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM public.migration ORDER BY name',
  );
  const here = JSON.stringify(rows);
  if (here !== JSON.stringify(backup.migrations))
    throw new BackupError('the backup was written by another version; restore it with that version, then upgrade');
}

async function emptyTables(client: pg.Client, backup: Manifest): Promise<void> {
  const names = backup.tables.map(
    (table) => `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`,
  );
  await client.query(`TRUNCATE ${names.join(', ')}`);
}

async function loadTable(client: pg.Client, table: Manifest['tables'][number], folder: string): Promise<void> {
  const target = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`;
  const { rows } = await client.query<{ filled: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${target}) AS filled`);
  if (rows[0]?.filled === true)
    throw new BackupError(`${table.schema}.${table.name} is not empty; restore into an empty database`);
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyFrom(`COPY ${target} (${columns}) FROM STDIN`));
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  const file = path.join(folder, 'tables', `${table.schema}.${table.name}.copy.gz`);
  await pipeline(createReadStream(file), createGunzip(), hashing, stream);
  if (hash.digest('hex') !== table.sha256) throw new BackupError(`${file} does not match its checksum`);
}
