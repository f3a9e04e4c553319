import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { listMessageAreas, moduleOfArea, readTexts } from '../scripts/compile-messages.ts';
import { parseMessage } from '../scripts/message-function.ts';

const SRC = path.dirname(fileURLToPath(import.meta.url));
/** Attributes that people read or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'error',
  'label',
  'lead',
  'message',
  'placeholder',
  'title',
]);

test('every message is there in Vietnamese and in English', () => {
  expect(listMessageAreas().length).toBeGreaterThan(0);
  for (const area of listMessageAreas())
    expect([area, Object.keys(readTexts(area, 'en')).sort()]).toEqual([
      area,
      Object.keys(readTexts(area, 'vi')).sort(),
    ]);
});

test('no message is empty, and both languages name the same values', () => {
  const names = (text: string): string[] =>
    parseMessage(text).flatMap((part) => (part.kind === 'text' ? [] : [part.name]));
  const odd = listMessageAreas().flatMap((area) => {
    const en = readTexts(area, 'en');
    return Object.entries(readTexts(area, 'vi'))
      .filter(([key, vi]) => {
        const other = en[key] ?? '';
        const same = names(vi).sort().join() === names(other).sort().join();
        return vi.trim() === '' || other.trim() === '' || !same;
      })
      .map(([key]) => `${area}.${key}`);
  });
  expect(odd).toEqual([]);
});

test('the compiled messages are those of the files', () => {
  for (const area of listMessageAreas())
    expect(readFileSync(path.join(SRC, `messages/${area}.gen.ts`), 'utf8')).toBe(moduleOfArea(area));
});

test('a plural, a value and a reserved word', () => {
  expect(parseMessage('còn {count, plural, one {# ngày} other {# ngày}}')[1]).toMatchObject({ kind: 'plural' });
  expect(() => parseMessage('còn {count')).toThrow('not closed');
  expect(() => parseMessage('{count, plural, one {x}}')).toThrow('other');
});

test('markup holds no text of its own', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(20);
  const literals = files.flatMap((name) =>
    textsIn(readFileSync(path.join(SRC, name), 'utf8'), name).map((text) => `${name}: ${text}`),
  );
  expect(literals).toEqual([]);
});

test('the search for texts in markup finds them', () => {
  expect(textsIn('const a = <p title="Sổ đi">Xin chào {x ? "bạn" : <b>ai</b>} · 3 {"đó"}</p>;', 'a.tsx')).toEqual([
    'Sổ đi',
    'Xin chào',
    'bạn',
    'ai',
    'đó',
  ]);
  expect(textsIn('const a = <p className="Sổ" data-kind={x ? "late" : "done"}> · {m.x()}</p>;', 'a.tsx')).toEqual([]);
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2,}/u.test(text);

/** Texts a reader would see that stand in the markup itself: JSX text, strings as children, strings of spoken attributes. */
function textsIn(source: string, name: string): string[] {
  const { program, errors } = parseSync(name, source);
  expect(errors).toEqual([]);
  const found: string[] = [];
  walk(program as unknown as Node, false, found);
  return found;
}

function walk(node: Node, shown: boolean, found: string[]): void {
  if (node.type === 'JSXText' && hasWords(node.value)) found.push(node.value.trim().replace(/\s+·.*/, ''));
  if (shown && node.type === 'Literal' && hasWords(node.value)) found.push(node.value);
  if (shown && node.type === 'TemplateElement') {
    const { cooked } = node.value as { cooked?: unknown };
    if (hasWords(cooked)) found.push(cooked);
  }
  for (const child of childrenOf(node)) walk(child, isShown(child, node, shown), found);
}

function isShown(child: Node, parent: Node, shown: boolean): boolean {
  if (child.type === 'JSXAttribute') {
    const name = isNode(child.name) ? String(child.name.name) : '';
    return SPOKEN.has(name);
  }
  if (parent.type === 'JSXAttribute') return shown;
  if (child.type === 'JSXExpressionContainer') return true;
  if (child.type.startsWith('JSX')) return false;
  // Only what the expression itself gives is shown: branches and joined strings, not the arguments of calls or tests.
  if (parent.type === 'ConditionalExpression') return shown && child !== parent.test;
  if (parent.type === 'LogicalExpression') return shown && child === parent.right;
  if (parent.type === 'BinaryExpression') return shown && parent.operator === '+';
  return shown && (parent.type === 'JSXExpressionContainer' || parent.type === 'TemplateLiteral');
}

const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    key === 'parent' ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
