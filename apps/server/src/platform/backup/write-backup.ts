import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
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
 * @throws BackupError when the folder holds something
 */
export async function writeBackup(
  parts: { url: string; files: FileStore; now: Date; report?: (line: string) => void },
  folder: string,
): Promise<Manifest> {
  await mkdir(path.join(folder, 'tables'), { recursive: true });
  if ((await readdir(folder)).length > 1) throw new BackupError(`${folder} is not empty; choose another folder`);
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
    await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(written, null, 2)}\n`);
    return written;
  } finally {
    await client.end();
  }
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
