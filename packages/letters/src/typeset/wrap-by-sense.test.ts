import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTinos, openLetterFontMetrics } from './tinos.ts';
import { wrapBySense } from './wrap-by-sense.ts';

const metrics = openLetterFontMetrics(loadTinos());
const bold = (text: string) => metrics.bold.widthOf(text, 13);

describe('wrapBySense', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM', ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NAM']],
    ['ỦY BAN NHÂN DÂN XÃ TAM NGHĨA', ['ỦY BAN NHÂN DÂN', 'XÃ TAM NGHĨA']],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', ['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG']],
    ['SỞ Y TẾ', ['SỞ Y TẾ']],
    ['', []],
  ])('breaks %s', (name, lines) => {
    expect(wrapBySense(name, 170, bold)).toEqual(lines);
  });

  it('loses no word and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-ZĐƠƯ,]{1,9}$/u), { maxLength: 40 }), (words) => {
        const lines = wrapBySense(words.join(' '), 170, bold);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.filter((line) => bold(line) > 170 && line.includes(' '))).toEqual([]);
      }),
    );
  });
});
