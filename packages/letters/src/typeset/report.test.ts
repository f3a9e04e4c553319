import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../golden/sample-report.ts';
import { runPoppler } from './pdf-text.ts';
import { createTypesetter } from './typesetter.ts';

const typesetter = createTypesetter();
const createdAt = new Date('2020-12-31T00:00:00Z');

describe('typesetReport', () => {
  it('repeats the header row on each of many pages and keeps every row', () => {
    const { pdf, pageCount } = typesetter.typesetReport(sampleReport(3_000), { createdAt });
    const pages = runPoppler('pdftotext', ['-layout'], pdf).toString().normalize('NFC').split('\f').slice(0, -1);
    expect(pages.length).toBe(pageCount);
    expect(pages.every((page) => page.includes('Người ký'))).toBe(true);
    expect(pages.join('').match(/\d{4}\/UBND/gu)?.length).toBe(3_000);
    expect(pages[0]).not.toMatch(/^\s*1\s*$/mu);
    expect(pages[1]).toMatch(/^\s*2\s*$/mu);
  });

  it('prints cells as they are, never as markup, and does without a head', () => {
    const report = {
      ...sampleReport(0),
      head: { parentAgency: null, issuer: null, placeAndDate: null },
      columns: [{ title: '#panic()', width: 1, align: 'left' as const }],
      rows: [['*a* $b$ [c]']],
    };
    const text = runPoppler('pdftotext', [], typesetter.typesetReport(report, { createdAt }).pdf).toString();
    expect(text).toContain('#panic()');
    expect(text).toContain('*a* $b$ [c]');
    expect(text.normalize('NFC')).not.toContain('CỘNG HÒA');
  });

  it.each([
    [{ rows: [['một ô']] }, 'rows[0]'],
    [{ columns: [] }, 'columns'],
    [{ columns: [{ title: 'a', width: 0, align: 'left' as const }], rows: [] }, 'columns[0].width'],
  ])('refuses a table of the wrong shape: %j', (change, path) => {
    expect(() => typesetter.typesetReport({ ...sampleReport(1), ...change }, { createdAt })).toThrow(
      expect.objectContaining({ code: 'wrong-shape', path }),
    );
  });
});
