import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, listFolders, ROOT } from './source-files.ts';

const pages = listFiles(/\.md$/);

test('links inside the repository resolve', () => {
  const broken = pages.flatMap((page) =>
    [...page.text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !existsSync(path.join(ROOT, path.dirname(page.path), link)))
      .map((link) => `${page.path} → ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every module, package and app has a README and stands in ARCHITECTURE.md', () => {
  const architecture = pages.find((page) => page.path === 'ARCHITECTURE.md')?.text ?? '';
  const rooms = [
    ...listFolders('apps/server/src/modules').map((name) => `apps/server/src/modules/${name}`),
    ...listFolders('packages').map((name) => `packages/${name}`),
  ];
  for (const room of rooms) {
    expect(pages.map((page) => page.path)).toContain(`${room}/README.md`);
    expect(architecture).toContain(`${room.split('/').at(-1)}/`);
  }
});

test('decision records are numbered without gaps', () => {
  const numbers = pages
    .filter((page) => page.path.startsWith('docs/decisions/'))
    .map((page) => Number(path.basename(page.path).slice(0, 4)));
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});
