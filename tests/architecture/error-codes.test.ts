import { expect, test } from 'vitest';
import { listFiles, sources } from './source-files.ts';

const catalogues = listFiles(/errors\.ts$/).filter(
  (file) => /defineErrors\(/.test(file.text) && !file.path.endsWith('domain-error.ts'),
);

test('every code of a catalogue has both sentences, and is thrown somewhere', () => {
  expect(catalogues.length).toBeGreaterThan(3);
  for (const catalogue of catalogues) {
    const codes = [...catalogue.text.matchAll(/^ {2}'?([a-z][a-z-]+)'?: \{/gm)].map((match) => match[1] ?? '');
    expect(codes.length, catalogue.path).toBeGreaterThan(0);
    expect(catalogue.text.match(/\bvi:/g)?.length, catalogue.path).toBe(codes.length);
    expect(catalogue.text.match(/\ben:/g)?.length, catalogue.path).toBe(codes.length);
    const others = sources
      .filter((file) => file.path !== catalogue.path)
      .map((file) => file.text)
      .join('\n');
    const spare = codes.filter((code) => !others.includes(`'${code}'`));
    expect(spare, `${catalogue.path}: codes that nothing throws`).toEqual([]);
  }
});
