import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { inCommand, testActor } from '../testing/test-context.ts';
import type { FileStore } from './file-store.ts';
import { eraseForgotten, forgetFile } from './forget-file.ts';
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
    delete: store.delete,
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

const forget = (id: string) => inCommand(database.db, {}, (context) => forgetFile(context.tx, id, context.now));
const isThere = (sha256: string) =>
  store.get(contentKey(sha256)).then(
    () => true,
    () => false,
  );

test('what was let go of is erased once nobody keeps the same bytes, and keeping them again brings them back', async () => {
  const bytes = new TextEncoder().encode('0912345678');
  const [first, second] = [await keep(bytes), await keep(bytes)];
  await forget(first.id);
  expect(await eraseForgotten(database.db, store)).toBe(0);
  expect(await isThere(first.sha256)).toBe(true);
  await forget(second.id);
  expect(await isThere(first.sha256)).toBe(true);
  expect(await eraseForgotten(database.db, store)).toBe(1);
  expect(await isThere(first.sha256)).toBe(false);
  expect(await eraseForgotten(database.db, store)).toBe(0);
  const again = await keep(bytes);
  expect((await readKeptFile(database.db, store, again.id)).bytes).toHaveLength(10);
});

test('a process that died between letting go and erasing is followed by the next one; one refusal keeps no other back', async () => {
  const [one, two] = [await keep(new TextEncoder().encode('một')), await keep(new TextEncoder().encode('hai'))];
  await forget(one.id);
  await forget(two.id);
  const broken: FileStore = {
    put: store.put,
    get: store.get,
    prove: store.prove,
    delete: async (key) =>
      key === contentKey(one.sha256) ? Promise.reject(new Error('no right to')) : store.delete(key),
  };
  await expect(eraseForgotten(database.db, broken)).rejects.toThrow('1 files');
  expect(await isThere(one.sha256)).toBe(true);
  expect(await isThere(two.sha256)).toBe(false);
  expect(await eraseForgotten(database.db, store)).toBe(1);
  expect(await isThere(one.sha256)).toBe(false);
});

test('bytes that are kept while they are being erased are there afterwards', async () => {
  const bytes = new TextEncoder().encode('cùng lúc');
  const before = await keep(bytes);
  await forget(before.id);
  let kept: Promise<unknown> = Promise.resolve();
  const slow: FileStore = {
    put: store.put,
    get: store.get,
    prove: store.prove,
    delete: async (key) => {
      // Begun before the bytes go: it waits for the erasing transaction.
      kept = keep(bytes);
      await vi.waitFor(async () => {
        const { rows } = await sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`.execute(
          database.db,
        );
        expect(rows).toHaveLength(1);
      });
      await store.delete(key);
    },
  };
  await eraseForgotten(database.db, slow);
  await kept;
  expect(await isThere(before.sha256)).toBe(true);
});
