import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INSTALL_STEPS, stepDrawing } from './index.ts';

test('four steps, each in both languages and short enough for a poster', () => {
  expect(INSTALL_STEPS.map((step) => step.key)).toEqual(['open-store', 'install', 'allow', 'check']);
  for (const { title, text } of INSTALL_STEPS) {
    expect(Math.max(title.vi.length, title.en.length)).toBeLessThan(40);
    expect(Math.max(text.vi.length, text.en.length)).toBeLessThan(110);
  }
});

test('drawings are small, whole, and wear only colours of the product', () => {
  const tokens = readFileSync(new URL('../../../apps/web/src/theme/tokens.css', import.meta.url), 'utf8');
  for (const { key } of INSTALL_STEPS) {
    const drawing = stepDrawing(key);
    expect(drawing.length).toBeLessThan(1_400);
    expect(drawing.match(/<[a-z]+/g)?.length).toBe(drawing.match(/\/>|<\/svg>/g)?.length);
    for (const colour of drawing.match(/#[0-9a-f]{6}/g) ?? []) expect(tokens).toContain(colour);
  }
});

test('another picture brings its own colours', () => {
  const black = { line: '#000', fill: '#fff', accent: '#999', paper: '#fff', faint: '#777', stop: '#000' };
  for (const { key } of INSTALL_STEPS) expect(stepDrawing(key, black)).not.toMatch(/#0f595e|#f2b430/);
});
