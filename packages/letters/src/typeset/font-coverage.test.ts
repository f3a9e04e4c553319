import { describe, expect, it } from 'vitest';
import { openFontMetrics } from './font-metrics.ts';
import { runPoppler } from './pdf-text.ts';
import { sampleLetter } from './sample-letter.ts';
import { loadTinos } from './tinos.ts';
import { createTypesetter } from './typesetter.ts';

/** Every vowel of Vietnamese with each of its five tones, and đ: 67 letters, 134 with their capitals. */
function vietnameseLetters(): string[] {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const lower = vowels
    .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
    .filter((each) => !/^[aeiouy]$/u.test(each));
  return [...lower, 'đ'].flatMap((each) => [each, each.toLocaleUpperCase('vi')]);
}

describe('Vietnamese in the fonts', () => {
  const letters = vietnameseLetters();

  it('counts 134 letters beyond ASCII', () => {
    expect(new Set(letters).size).toBe(134);
  });

  it.each(Object.entries(loadTinos()))('%s draws all of them and the marks of letters', (_face, bytes) => {
    const metrics = openFontMetrics(bytes);
    const absent = [...letters, ...'–—“”‘’…§°²³×÷±≤≥•½₫€'].filter((each) => !metrics.has(each.codePointAt(0) ?? 0));
    expect(absent).toEqual([]);
  });

  it('come back from the page as they were written', () => {
    const text = letters.join(' ');
    const body = [{ kind: 'paragraph', label: null, text, children: [] }] as const;
    const { pdf } = createTypesetter().typeset(sampleLetter({ body }), { createdAt: new Date(0) });
    const back = runPoppler('pdftotext', [], pdf).toString().normalize('NFC').replace(/\s+/gu, '');
    expect(back).toContain(letters.join(''));
  });

  it('measures Quốc hiệu as set: 95.0 mm at 13 points', () => {
    const width = openFontMetrics(loadTinos().bold).widthOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13);
    // Kerning, which the metrics leave out, takes 0.7 mm of it.
    expect(Math.abs((width * 25.4) / 72 - 95.0)).toBeLessThan(1);
  });
});
