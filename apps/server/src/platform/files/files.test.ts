import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { inCommand, testActor } from '../testing/test-context.ts';
import type { FileStore } from './file-store.ts';
import { contentKey, keepFile, sniffType } from './keep-file.ts';
import { openFileStore } from './open-file-store.ts';
import { readKeptFile } from './read-file.ts';

let database: TestDatabase;
let folder: string;
let store: FileStore;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'files-'));
  store = openFileStore({ FILES_DIR: folder, FILES_MAX_MB: 50, S3_REGION: 'us-east-1' } as never);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const keep = (bytes: Uint8Array, name = 'thư.txt', target: FileStore = store) =>
  inCommand(database.db, {}, (context) =>
    keepFile(context.tx, target, { name, bytes, agencyId: testActor().agencyId, personId: null }),
  );

test('bytes come back as they were, with checksum and sniffed type', async () => {
  const bytes = new TextEncoder().encode('Số: 4248\r\n\u0000'.replace('\u0000', ''));
  const kept = await keep(bytes, '/etc/../Thư\u0000 4248.txt');
  expect(kept).toMatchObject({
    name: 'Thư 4248.txt',
    mediaType: 'text/plain',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const read = await readKeptFile(database.db, store, kept.id);
  expect(Buffer.from(read.bytes).equals(bytes)).toBe(true);
});

test('a type is told by content, not by name', async () => {
  expect(await sniffType(new TextEncoder().encode('%PDF-1.7\n…'))).toBe('application/pdf');
  expect(await sniffType(new Uint8Array([0, 1, 2, 3]))).toBe('application/octet-stream');
});

test('an empty file is refused', async () => {
  await expect(keep(new Uint8Array())).rejects.toMatchObject({ code: 'platform.file-empty' });
});

test('a full disk is named and leaves no row', async () => {
  const full: FileStore = {
    ...store,
    get: store.get,
    prove: store.prove,
    put: async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  };
  await expect(keep(new Uint8Array([1]), 'a', full)).rejects.toMatchObject({ code: 'platform.storage-full' });
  const rows = await database.db.selectFrom('platform.file').select('id').where('name', '=', 'a').execute();
  expect(rows).toEqual([]);
});

test('bytes that changed on the disk are not handed out', async () => {
  const kept = await keep(new TextEncoder().encode('nguyên văn'));
  await writeFile(path.join(folder, contentKey(kept.sha256)), 'sửa trộm');
  await expect(readKeptFile(database.db, store, kept.id)).rejects.toMatchObject({ code: 'platform.file-damaged' });
});
