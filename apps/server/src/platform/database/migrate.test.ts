import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateTypes, SCHEMA_FILE } from './generate-types.ts';
import { migrate } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('migrating twice applies nothing the second time', async () => {
  expect(await migrate(database.url)).toEqual([]);
});

test('the committed table types are those of the migrated database', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'types-'));
  const file = path.join(folder, 'schema.gen.ts');
  await generateTypes(database.url, file);
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true });
});

test('the role that serves requests cannot alter tables or rewrite the audit', async () => {
  await expect(sql`ALTER TABLE platform.file ADD COLUMN x int`.execute(database.db)).rejects.toThrow(/must be owner/);
  await expect(sql`UPDATE platform.audit_entry SET act = 'x'`.execute(database.db)).rejects.toThrow(
    /permission denied/,
  );
  await expect(sql`DELETE FROM platform.audit_entry`.execute(database.db)).rejects.toThrow(/permission denied/);
});

test('folding drops marks and đ, composed or not', async () => {
  const { rows } = await sql<{ a: string; b: string }>`
    SELECT platform.fold('Đường Phố QUẢNG Nam') AS a, platform.fold(normalize('Uỷ ban', NFD)) AS b`.execute(
    database.db,
  );
  expect(rows[0]).toEqual({ a: 'duong pho quang nam', b: 'uy ban' });
});
