import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { recordAudit } from '../audit/record-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { connectDatabase } from '../database/connect.ts';
import { createDatabase } from '../database/testing/template.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { keepFile } from '../files/keep-file.ts';
import { openFileStore } from '../files/open-file-store.ts';
import { readKeptFile } from '../files/read-file.ts';
import { inCommand, testActor } from '../testing/test-context.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let source: TestDatabase;
let folder: string;
const storeAt = (place: string) =>
  openFileStore({ FILES_DIR: place, FILES_MAX_MB: 50, S3_REGION: 'us-east-1' } as never);

beforeAll(async () => {
  source = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true });
});

/** Every row of every table of ours, as text. */
async function contents(url: string): Promise<Record<string, string[]>> {
  const owner = connectDatabase(url, { role: null });
  const tables = await sql<{ name: string }>`
    SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'pgboss')`.execute(
    owner.db,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    // applied_at of a migration is when this database had it
    if (name === 'public.migration') continue;
    const rows = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(name)} t ORDER BY 1`.execute(
      owner.db,
    );
    all[name] = rows.rows.map((row) => row.row);
  }
  await owner.close();
  return all;
}

test('a backup restored into an empty database gives the same rows and files', async () => {
  const files = storeAt(path.join(folder, 'source-files'));
  const bytes = new TextEncoder().encode('Bản gốc Công văn 4248');
  const kept = await inCommand(source.db, {}, async (context) => {
    const file = await keepFile(context.tx, files, {
      name: 'cv.txt',
      bytes,
      agencyId: context.actor.agencyId,
      personId: null,
    });
    await recordAudit(context, {
      act: 'test.kept',
      subjectType: 'file',
      subjectId: file.id,
      detail: { note: 'tab\tand "quote"' },
    });
    return file;
  });
  const backup = path.join(folder, 'backup');
  const written = await writeBackup({ url: source.url, files, now: new Date() }, backup);
  expect(written.files.count).toBe(1);

  const url = await createDatabase(inject('clusterUrl'), `restored_${Date.now()}`);
  const restoredFiles = storeAt(path.join(folder, 'restored-files'));
  await restoreBackup({ url, files: restoredFiles }, backup);
  expect(await contents(url)).toEqual(await contents(source.url));
  const restored = connectDatabase(url);
  expect(Buffer.from((await readKeptFile(restored.db, restoredFiles, kept.id)).bytes).equals(bytes)).toBe(true);
  expect(await verifyAudit(restored.db)).toEqual([]);
  await restored.close();
  await expect(restoreBackup({ url, files: restoredFiles }, backup)).rejects.toThrow(/not empty/);
});

test('a folder that holds something is refused, and so is one that is not whole', async () => {
  const files = storeAt(path.join(folder, 'other-files'));
  const taken = await mkdtemp(path.join(folder, 'taken-'));
  await writeFile(path.join(taken, 'note.txt'), 'x');
  await expect(writeBackup({ url: source.url, files, now: new Date() }, taken)).rejects.toThrow(/not empty/);
  expect(await readdir(taken)).toContain('note.txt');
  await expect(restoreBackup({ url: source.url, files }, taken)).rejects.toThrow(/not whole/);
  expect(testActor().role).toBe('clerk');
});
