import { expect, test } from 'vitest';
import { isTest, listFiles, sources } from './source-files.ts';

const playbooks = listFiles(/^docs\/operations\/playbooks\.md$/)[0]?.text ?? '';
const headings = new Set([...playbooks.matchAll(/^### (\S+)$/gm)].map((match) => match[1]));
const server = sources.filter((file) => file.path.startsWith('apps/server/src/') && !isTest(file));

test('every health check has its playbook', () => {
  const checks = server
    .filter((file) => /\bHealthCheck\b/.test(file.text))
    .flatMap((file) => [...file.text.matchAll(/\bname: '([a-z-]+)',\s+title: \{/g)].map((match) => match[1] ?? ''));
  expect(checks.length).toBeGreaterThan(10);
  expect(checks.filter((name) => !headings.has(name))).toEqual([]);
});

test('every error that alerts has its playbook', () => {
  const alerts = server.flatMap((file) => {
    const module = /defineErrors\('([a-z-]+)'/.exec(file.text)?.[1];
    if (module === undefined) return [];
    return [...file.text.matchAll(/^ {2}'?([a-z-]+)'?: \{[^}]*alert: true/gm)].map((match) => `${module}.${match[1]}`);
  });
  expect(alerts.length).toBeGreaterThan(4);
  expect(alerts.filter((code) => !headings.has(code))).toEqual([]);
});

test('no playbook is for what is not there any more', () => {
  const text = server.map((file) => file.text).join('\n');
  const spare = [...headings].filter((heading) => !text.includes(`'${heading?.split('.').at(-1)}'`));
  expect(spare).toEqual([]);
});
