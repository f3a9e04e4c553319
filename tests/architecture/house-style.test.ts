import { expect, test } from 'vitest';
import { isGenerated, isTest, listFiles, sources } from './source-files.ts';

const lines = (text: string) => text.split('\n').length;
const production = sources.filter((file) => !isTest(file));

test('source files keep under 400 lines and tests under 600', () => {
  const long = sources.filter((file) => lines(file.text) > (isTest(file) ? 600 : 400) + 1);
  expect(long.map((file) => `${file.path} ${lines(file.text)}`)).toEqual([]);
});

test('95 of 100 source files keep under 300 lines', () => {
  const sizes = production.map((file) => lines(file.text)).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThan(300);
});

test('no room without a name', () => {
  const nameless = listFiles(/(^|\/)(utils?|helpers?|common|misc|lib|part2|v2)(\/|\.tsx?$)/);
  expect(nameless.map((file) => file.path)).toEqual([]);
});

test('files are named in kebab-case', () => {
  const odd = sources.filter((file) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(file.path));
  expect(odd.map((file) => file.path)).toEqual([]);
});

test('SQL is written in stores only', () => {
  const allowed = /\/store(\/|\.ts$)|\/[a-z-]+-store\.ts$|\/platform\/(database|backup|health|events)\//;
  const wrong = production.filter(
    (file) =>
      file.path.startsWith('apps/server/src/') &&
      !allowed.test(file.path) &&
      /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(file.text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('stores never commit', () => {
  const wrong = production.filter((file) => /\/store(\/|\.ts$)/.test(file.path) && /\.transaction\(\)/.test(file.text));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('the environment is read where settings are parsed and nowhere else', () => {
  const allowed =
    /^apps\/server\/src\/(main|composition\/[a-z-]+)\.ts$|^packages\/[a-z-]+\/(bin|src\/cli)\/|^apps\/web\/vite\.config\.ts$|^bench\/|^tests\//;
  const wrong = production.filter((file) => !allowed.test(file.path) && /process\.env\b/.test(file.text));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('tests neither sleep nor leave tests out without saying why', () => {
  const wrong = sources.filter(
    (file) =>
      /\.test\.tsx?$/.test(file.path) &&
      /\b(test|it|describe)\.only\(|waitForTimeout\(|setTimeout\(resolve, \d{3,}\)/.test(file.text) &&
      !file.path.startsWith('tests/architecture/'),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('suppressions give a reason and stay under one in two thousand lines', () => {
  const total = sources.reduce((sum, file) => sum + lines(file.text), 0);
  const suppressed = sources
    .filter((file) => !file.path.startsWith('tests/architecture/'))
    .flatMap((file) => file.text.match(/biome-ignore[^\n]*|@ts-expect-error[^\n]*|@ts-ignore[^\n]*/g) ?? []);
  expect(suppressed.filter((line) => !/biome-ignore [^:]+: \S+/.test(line))).toEqual([]);
  expect(suppressed.length).toBeLessThanOrEqual(Math.ceil(total / 2000));
});

test('nothing names a machine', () => {
  const home = ['', 'work', ''].join('/');
  const wrong = listFiles(/\.(tsx?|md|sh|sql|json|typ)$|^script\/|^\.ci\//).filter(
    (file) =>
      !isGenerated(file) &&
      !file.path.endsWith('package-lock.json') &&
      (file.text.includes(`${home}main`) || file.text.includes(`${home}shared`)),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});
