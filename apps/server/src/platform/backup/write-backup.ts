import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { FileStore } from '../files/file-store.ts';
import { contentKey } from '../files/keep-file.ts';
import { BackupError, type Manifest } from './manifest.ts';
import { type BackupTable, listBackupTables } from './tables.ts';

/**
 * Writes all tables and all kept files into an empty folder while the server goes on working: the tables are read in one
 * snapshot, and files never change once kept.
 *
 * @param parts.url owner's connection string
 * @param folder an absent or empty folder
 * @throws BackupError when the folder holds something, or its disk is full: nothing of the attempt is left then
 */
export async function writeBackup(parts: BackupParts, folder: string): Promise<Manifest> {
  const isTaken = (await readdir(folder).catch(() => [])).length > 0;
  if (isTaken) throw new BackupError(`${folder} is not empty; choose another folder`);
  try {
    await mkdir(path.join(folder, 'tables'), { recursive: true });
    return await writeAll(parts, folder);
  } catch (cause) {
    for (const name of await readdir(folder).catch(() => []))
      await rm(path.join(folder, name), { recursive: true, force: true });
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new BackupError(`The disk of ${folder} is full; make room or choose another disk. No backup was written.`, {
        cause,
      });
    throw cause;
  }
}

interface BackupParts {
  readonly url: string;
  readonly files: FileStore;
  readonly now: Date;
  readonly report?: (line: string) => void;
}

async function writeAll(parts: BackupParts, folder: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: parts.url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await client.query<{ name: string; sha256: string }>(
      'SELECT name, sha256 FROM public.migration ORDER BY name',
    );
    const tables: Manifest['tables'] = [];
    for (const table of await listBackupTables(client)) {
      tables.push(await copyTable(client, table, folder));
      parts.report?.(`${table.schema}.${table.name}`);
    }
    const kept = await client.query<{ sha256: string }>('SELECT DISTINCT sha256 FROM platform.file ORDER BY 1');
    const bytes = await copyFiles(
      kept.rows.map((row) => row.sha256),
      { files: parts.files, folder },
    );
    const written: Manifest = {
      format: 1,
      createdAt: parts.now.toISOString(),
      migrations: migrations.rows,
      tables,
      files: { count: kept.rows.length, bytes },
    };
    await writeManifest(folder, written);
    return written;
  } finally {
    await client.end();
  }
}

/** Appears whole or not at all: it is what makes a folder a backup. */
async function writeManifest(folder: string, written: Manifest): Promise<void> {
  const partial = path.join(folder, 'manifest.json.part');
  const file = await open(partial, 'w');
  try {
    await file.writeFile(`${JSON.stringify(written, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path.join(folder, 'manifest.json'));
}

async function copyTable(client: pg.Client, table: BackupTable, folder: string): Promise<Manifest['tables'][number]> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const source = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`;
  const stream = client.query(copyTo(`COPY ${source} (${columns}) TO STDOUT`));
  const hash = createHash('sha256');
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  const file = path.join(folder, 'tables', `${table.schema}.${table.name}.copy.gz`);
  await pipeline(stream, counting, createGzip({ level: 6 }), createWriteStream(file));
  return {
    schema: table.schema,
    name: table.name,
    columns: [...table.columns],
    rows: stream.rowCount,
    sha256: hash.digest('hex'),
  };
}

async function copyFiles(hashes: readonly string[], parts: { files: FileStore; folder: string }): Promise<number> {
  let bytes = 0;
  for (const sha256 of hashes) {
    const content = await parts.files.get(contentKey(sha256));
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new BackupError(`kept file ${sha256} no longer matches its checksum`);
    const place = path.join(parts.folder, 'files', contentKey(sha256));
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
    bytes += content.length;
  }
  return bytes;
}
