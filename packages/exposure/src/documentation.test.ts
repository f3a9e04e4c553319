import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import * as face from './index.ts';

const DECLARATION = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function\*?|const|class) (\w+)/g;
const documents = new Map(
  globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] })
    .flatMap((file) => [...readFileSync(path.join(import.meta.dirname, file), 'utf8').matchAll(DECLARATION)])
    .map(([, text = '', name = '']) => [name, text]),
);
/** Constants and tables need a sentence; functions and classes need to show how they are used. */
const callable = Object.entries(face).flatMap(([name, value]) =>
  typeof value === 'function' ? [[name, value] as const] : [],
);

it('describes everything it exports', () => {
  expect(Object.keys(face).filter((name) => !documents.get(name)?.startsWith('/**'))).toEqual([]);
});

it('shows how each function is used, and names each of its parameters', () => {
  const faults = callable.flatMap(([name, value]) => {
    const text = documents.get(name) ?? '';
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    const lacks = ['@example', ...(isClass || value.length === 0 ? [] : ['@param'])].filter(
      (tag) => !text.includes(tag),
    );
    return lacks.map((tag) => `${name}: ${tag}`);
  });
  expect(callable.length).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});
