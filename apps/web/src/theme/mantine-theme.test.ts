import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mantineTheme } from './mantine-theme.ts';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

test('the river has the same ten shades in the style sheet and in Mantine', () => {
  const inSheet = [...tokens.matchAll(/--river-\d: (#[0-9a-f]{6});/g)].map((match) => match[1]);
  expect(mantineTheme.colors?.river).toEqual(inSheet);
  expect(mantineTheme.colors?.lantern?.[5]).toBe(tokens.match(/--lantern: (#[0-9a-f]{6});/)?.[1]);
});

const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Values of one scheme, `var(--river-7)` followed. */
function scheme(selector: string): (name: string) => string {
  const block = (start: string) => tokens.slice(tokens.indexOf(start)).split('}')[0] ?? '';
  const find = (name: string): string => {
    const line = new RegExp(`${name}: ([^;]+);`);
    const value = (block(selector).match(line) ?? block(':root {').match(line))?.[1] ?? '';
    const other = value.match(/^var\((--[\w-]+)\)$/)?.[1];
    return other === undefined ? value : find(other);
  };
  return find;
}

test.each([':root {', ':root[data-mantine-color-scheme="dark"]'])(
  'texts are readable on their grounds in %s',
  (selector) => {
    const value = scheme(selector);
    const pairs = [
      ['--ink', '--paper'],
      ['--ink', '--ground'],
      ['--ink-soft', '--paper'],
      ['--ink-soft', '--sunken'],
      ['--ink-faint', '--paper'],
      ['--ink-faint', '--ground'],
      ['--ink-faint', '--sunken'],
      ['--river-text', '--paper'],
      ['--river-text', '--river-tint'],
      ['--lantern-text', '--lantern-tint'],
      ['--seal-text', '--seal-tint'],
      ['--seal-text', '--paper'],
      ['--good-text', '--good-tint'],
      ['--on-river', '--river'],
      ['--on-step-low', '--step-0'],
      ['--on-step-low', '--step-2'],
      ['--on-step-high', '--step-3'],
      ['--on-step-full', '--step-4'],
    ] as const;
    // WCAG 2.2, 1.4.3: 4.5 to 1 for text of ordinary size.
    const weak = pairs.filter(([text, ground]) => contrast(value(text), value(ground)) < 4.5);
    expect(weak).toEqual([]);
  },
);
