import { describe, expect, it } from 'vitest';
import { familyOf, joinRuns } from './pdf-runs.ts';

describe('familyOf', () => {
  it.each([
    ['BCDEEE+TimesNewRomanPS-BoldMT', 'TimesNewRoman'],
    ['BCDEEE+TimesNewRomanPSMT', 'TimesNewRoman'],
    ['TimesNewRoman,BoldItalic', 'TimesNewRoman'],
    ['TimesNewRoman', 'TimesNewRoman'],
    ['Times-Roman', 'Times'],
    ['AAAAAA+LiberationSerif-Italic', 'LiberationSerif'],
    ['XTHQUA+Tinos-Bold', 'Tinos'],
    ['ArialMT', 'Arial'],
    ['Calibri', 'Calibri'],
  ])('of %s is %s', (font, family) => {
    expect(familyOf(font)).toBe(family);
  });
});

describe('joinRuns', () => {
  const run = (text: string, x: number, baseline: number, size = 14) => ({
    text,
    x,
    baseline,
    width: text.length * 7,
    size,
    font: 'F',
  });

  it('keeps columns apart and blanks and raised marks in their line', () => {
    const runs = [
      run('Số:', 100, 700),
      run('/UBND', 160, 700),
      run('Quảng Nam, ngày', 300, 700),
      run('tháng', 440, 700),
      run('dòng', 100, 680),
      run('1', 129, 684, 9),
      run('sau', 140, 680),
      run('CỘNG HÒA', 165, 680),
    ];
    const texts = joinRuns(runs).map((line) => line.map((each) => each.text).join('|'));
    expect(texts).toEqual(['Số:|/UBND', 'Quảng Nam, ngày|tháng', 'dòng|1|sau', 'CỘNG HÒA']);
  });
});
