import { expect, test } from 'vitest';
import { allImports, type Import, listFolders, sources } from './source-files.ts';

const MODULES = 'apps/server/src/modules';
const modules = listFolders(MODULES);
const words = (imports: readonly Import[]) => imports.map((each) => `${each.from.path} imports ${each.specifier}`);
const moduleOf = (file: string) => (file.startsWith(`${MODULES}/`) ? (file.split('/')[4] ?? null) : null);

test('modules are found by listing the folder, and each has a face and a README', () => {
  expect(modules.length).toBeGreaterThan(0);
  for (const name of modules) expect(sources.map((file) => file.path)).toContain(`${MODULES}/${name}/index.ts`);
});

// Whole-system tests and benchmarks drive commands from outside the server, in processes of their own: they may reach in.
test('a module is entered by its index only (its builders by testing.ts, from tests)', () => {
  const deep = allImports.filter((each) => {
    const to = each.target === null ? null : moduleOf(each.target);
    if (to === null || to === moduleOf(each.from.path)) return false;
    if (each.target === `${MODULES}/${to}/index.ts`) return false;
    if (/^(tests|bench)\//.test(each.from.path)) return false;
    const isTestFile = /\.test\.ts$|\/testing(\/|\.ts$)/.test(each.from.path);
    return !(isTestFile && /\/testing(\/|\.ts$)/.test(each.target ?? ''));
  });
  expect(words(deep)).toEqual([]);
});

test('modules do not import each other in a ring', () => {
  const arrows = new Map(modules.map((name) => [name, new Set<string>()]));
  for (const each of allImports) {
    const from = moduleOf(each.from.path);
    const to = each.target === null ? null : moduleOf(each.target);
    const isTestFile = /\.test\.ts$|\/testing(\/|\.ts$)/.test(each.from.path);
    if (from !== null && to !== null && from !== to && !isTestFile) arrows.get(from)?.add(to);
  }
  const reaches = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of arrows.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
    return seen;
  };
  expect(modules.filter((name) => reaches(name).has(name))).toEqual([]);
});

test('the platform knows no module', () => {
  expect(
    words(
      allImports.filter(
        (each) =>
          each.from.path.startsWith('apps/server/src/platform/') &&
          each.target !== null &&
          moduleOf(each.target) !== null,
      ),
    ),
  ).toEqual([]);
});

test('packages import no app, and only packages they declare', () => {
  const wrong = allImports.filter(
    (each) =>
      each.from.path.startsWith('packages/') &&
      ((each.target ?? '').startsWith('apps/') || /^@phong-tuyen\/(server|web|mobile)/.test(each.specifier)),
  );
  expect(words(wrong)).toEqual([]);
});

test('web and phone import nothing of the server, and of the letters package only its model', () => {
  const wrong = allImports.filter((each) => {
    if (!/^apps\/(web|mobile)\//.test(each.from.path)) return false;
    return (
      /^apps\/server/.test(each.target ?? '') ||
      each.specifier === '@phong-tuyen/server' ||
      each.specifier === '@phong-tuyen/letters'
    );
  });
  expect(words(wrong)).toEqual([]);
});

test('a relative import does not leave its app or package', () => {
  const home = (file: string) => file.split('/').slice(0, 2).join('/');
  const wrong = allImports.filter(
    (each) =>
      /^(apps|packages)\//.test(each.from.path) && each.target !== null && home(each.target) !== home(each.from.path),
  );
  expect(words(wrong)).toEqual([]);
});
