import { expect, test } from 'vitest';
import { listFiles, listFolders } from './source-files.ts';

const migrations = listFiles(/^apps\/server\/migrations\/.*\.sql$/);
const owners = new Set(['platform', ...listFolders('apps/server/src/modules')]);

test('migrations are numbered, and no two share a number', () => {
  const numbers = migrations.map((file) => /\/(\d{4})_[a-z0-9_]+\.sql$/.exec(file.path)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('every table belongs to the platform or to a module that exists', () => {
  const tables = migrations.flatMap((file) =>
    [...file.text.matchAll(/CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?([a-z_.]+)/gi)].map(
      (match) => match[1] ?? '',
    ),
  );
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((table) => !owners.has(table.split('.')[0] ?? ''))).toEqual([]);
});

test('a migration never drops or rewrites what an earlier one made without saying so', () => {
  const wrong = migrations.filter(
    (file) => /\bDROP (TABLE|COLUMN|SCHEMA)\b/i.test(file.text) && !/-- removes: /.test(file.text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});
