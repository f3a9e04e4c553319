import { describe, expect, it } from 'vitest';
import { runPoppler } from './pdf-text.ts';
import { sampleLetter } from './sample-letter.ts';
import { createTypesetter } from './typesetter.ts';

const typesetter = createTypesetter();
const createdAt = new Date('2020-07-28T03:00:00Z');
const textOf = (pdf: Uint8Array) => runPoppler('pdftotext', ['-layout'], pdf).toString().normalize('NFC');
const wordsOf = (pdf: Uint8Array) =>
  [
    ...runPoppler('pdftotext', ['-bbox'], pdf)
      .toString()
      .matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu),
  ].map(([, xMin, yMin, xMax, yMax, word]) => ({
    xMin: Number(xMin),
    yMin: Number(yMin),
    xMax: Number(xMax),
    yMax: Number(yMax),
    word,
  }));

describe('typeset', () => {
  it('gives the same bytes for the same letter and time', () => {
    const first = typesetter.typeset(sampleLetter(), { createdAt });
    const second = createTypesetter().typeset(sampleLetter(), { createdAt });
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
  });

  it('prints words as they are, never as markup', () => {
    const text = '#panic("x") *đậm* _nghiêng_ $x^2$ <nhãn> @tham \\n `mã` // hết [^9] "ngoặc"';
    const { pdf } = typesetter.typeset(
      sampleLetter({ body: [{ kind: 'paragraph', label: null, text, children: [] }] }),
      { createdAt },
    );
    expect(textOf(pdf).replace(/\s+/gu, ' ')).toContain(
      '#panic("x") *đậm* _nghiêng_ $x^2$ <nhãn> @tham \\n `mã` // hết',
    );
  });

  it('pads days under ten and the months 1 and 2 only', () => {
    const line = (date: string) =>
      /ngày.*/u.exec(textOf(typesetter.typeset(sampleLetter({ date }), { createdAt }).pdf))?.[0].trim();
    expect(line('2020-07-05')).toBe('ngày 05 tháng 7 năm 2020');
    expect(line('2020-02-28')).toBe('ngày 28 tháng 02 năm 2020');
    expect(line('2020-12-31')).toBe('ngày 31 tháng 12 năm 2020');
  });

  it('refuses a day that does not exist and characters it cannot draw', () => {
    expect(() => typesetter.typeset(sampleLetter({ date: '2020-02-30' }), { createdAt })).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: 'date' }),
    );
    const odd = sampleLetter({ recipients: ['Như trên', 'Đơn vị 😀'] });
    expect(() => typesetter.typeset(odd, { createdAt })).toThrow(
      expect.objectContaining({ code: 'character-not-in-font', path: 'recipients[1]' }),
    );
    expect(() => typesetter.typeset(sampleLetter({ issuer: 'A\u0000B' }), { createdAt })).toThrow(
      expect.objectContaining({ code: 'character-not-in-font', path: 'issuer' }),
    );
  });

  it('tells where number and date stand, printed or left blank', () => {
    const issued = typesetter.typeset(sampleLetter(), { createdAt });
    const number = wordsOf(issued.pdf).find((word) => word.word?.startsWith('4248'));
    expect(issued.places.number?.x).toBeCloseTo(number?.xMin ?? 0, 0);
    const draft = typesetter.typeset(sampleLetter({ number: null, date: null }), { createdAt, draftYear: 2020 });
    const words = wordsOf(draft.pdf);
    const right = (word: string) => words.find((each) => each.word === word)?.xMax ?? 0;
    const left = (word: string) => words.find((each) => each.word?.startsWith(word))?.xMin ?? 0;
    const { number: blank, day, month, date } = draft.places;
    expect(blank?.x).toBeGreaterThan(right('Số:'));
    expect((blank?.x ?? 0) + (blank?.width ?? 0)).toBeCloseTo(left('/UBND-KGVX'), 0);
    expect(day?.x).toBeGreaterThan(right('ngày'));
    expect((day?.x ?? 0) + (day?.width ?? 0)).toBeLessThan(left('tháng'));
    expect(month?.x).toBeGreaterThan(right('tháng'));
    expect(date?.width).toBeGreaterThan(100);
    expect(new Set([blank?.baseline, day?.baseline, month?.baseline]).size).toBe(1);
  });

  it('leaves room for the signature between position and name, the seal over its left third', () => {
    const { pdf, places } = typesetter.typeset(sampleLetter(), { createdAt });
    const { signature, seal, name } = places;
    if (signature === null || seal === null || name === null) throw new Error('A place is missing');
    const height = (297 * 72) / 25.4;
    const words = wordsOf(pdf);
    const position = words.findLast((word) => word.word === 'PHÓ');
    expect(signature.y + signature.height).toBeLessThan(height - (position?.yMax ?? 0) + 3);
    expect(signature.y).toBeGreaterThan(name.y + name.height - 1);
    expect((seal.x + seal.width - signature.x) / signature.width).toBeCloseTo(1 / 3, 2);
    expect(name.x).toBeCloseTo(words.findLast((word) => word.word === 'Nguyễn')?.xMin ?? 0, 0);
  });

  it('never leaves the signature alone on a page', () => {
    const line = {
      kind: 'paragraph',
      label: null,
      text: 'Các đơn vị báo cáo kết quả thực hiện trước ngày 15 hằng tháng.',
      children: [],
    } as const;
    const long = { ...line, text: `${line.text} `.repeat(12) };
    for (let count = 18; count < 34; count += 1) {
      const body = [...Array.from({ length: count }, () => line), long];
      const { pdf, places } = typesetter.typeset(sampleLetter({ body }), { createdAt });
      const pages = textOf(pdf).split('\f');
      expect(pages[places.signature?.page ?? 0], `${count} lines`).toMatch(/báo cáo kết quả|hằng tháng\./u);
    }
  });

  it('keeps long recipients on the page and the end of a very long last paragraph with the signature', () => {
    const recipients = Array.from(
      { length: 40 },
      (_, index) =>
        `Ủy ban nhân dân các huyện, thị xã, thành phố trên địa bàn tỉnh có công trình đang thi công, lần ${index}`,
    );
    const text = 'Các đơn vị báo cáo kết quả thực hiện trước ngày 15 hằng tháng để tổng hợp. '.repeat(90);
    const letter = sampleLetter({ recipients, body: [{ kind: 'paragraph', label: null, text, children: [] }] });
    const { pdf, places } = typesetter.typeset(letter, { createdAt });
    const lowest = Math.max(...wordsOf(pdf).map((word) => word.yMax));
    expect(lowest).toBeLessThan(((297 - 19) * 72) / 25.4);
    const pages = textOf(pdf).split('\f');
    expect(pages.join('').match(/lần\s+\d+/gu)?.length).toBe(40);
    expect(pages[places.signature?.page ?? 0]).toContain('để tổng hợp');
  });

  it('sets ten thousand recipients', () => {
    const recipients = Array.from({ length: 10_000 }, (_, index) => `Đơn vị thứ ${index + 1}`);
    const { pageCount } = typesetter.typeset(sampleLetter({ recipients }), { createdAt });
    expect(pageCount).toBeGreaterThan(100);
  });
});
