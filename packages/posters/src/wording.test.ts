import { INSTALL_STEPS } from '@phong-tuyen/install-guide';
import { expect, test } from 'vitest';
import { FORMAT_NAMES } from './formats.ts';
import { createPosterPrinter } from './poster-printer.ts';
import { splitAccents, viewShared } from './poster-view.ts';
import { SAMPLE_CONTENT, SAMPLE_FACE } from './testing.ts';
import { AUDIENCES, WORDINGS } from './wording.ts';

test('every audience has at least two wordings in both languages, two short lines each', () => {
  for (const audience of AUDIENCES) {
    expect(WORDINGS[audience].length).toBeGreaterThanOrEqual(2);
    for (const { headline, lead } of WORDINGS[audience]) {
      expect(headline.vi.split('\n')).toHaveLength(2);
      for (const line of headline.vi.split('\n')) expect(line.replaceAll('*', '').length).toBeLessThan(26);
      expect(lead.vi.length).toBeLessThan(110);
      expect(headline.en).not.toBe('');
    }
  }
});

test('stretches between stars are yellow', () => {
  expect(splitAccents('Trong lúc chờ\n*cài Bluezone* nhé')).toEqual([
    [{ text: 'Trong lúc chờ', accent: false }],
    [
      { text: 'cài Bluezone', accent: true },
      { text: ' nhé', accent: false },
    ],
  ]);
});

test('any words a person may type are drawn in every format, hostile marks of the typesetter too', () => {
  const printer = createPosterPrinter();
  const words = { vi: '#eval("1") $x$ [a] _b_ \\ <l> @r\n*`raw` //', en: '"; #panic() ' };
  for (const format of FORMAT_NAMES) {
    const svg = printer.svg({
      format,
      content: { ...SAMPLE_CONTENT, headline: words, lead: words, urgent: true, hotline: '' },
      faces: [{ ...SAMPLE_FACE, place: '#import "x"' }],
    });
    expect(svg.startsWith('<svg')).toBe(true);
  }
});

test('the four steps are those of the install page, word for word', () => {
  expect(viewShared(SAMPLE_CONTENT).steps.map(({ vi, en }) => [vi.replaceAll('\u00a0', ' '), en])).toEqual(
    INSTALL_STEPS.map(({ title }) => [title.vi, title.en]),
  );
});
