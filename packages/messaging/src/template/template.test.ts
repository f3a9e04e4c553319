import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSms } from '../sms/encode-sms.ts';
import { fieldsOf, unknownFields } from './check-template.ts';
import { estimateLongest } from './estimate-longest.ts';
import { parseTemplate, type TemplatePart } from './parse-template.ts';
import { renderTemplate } from './render-template.ts';

function partsOf(template: string): readonly TemplatePart[] {
  const read = parseTemplate(template);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.parts;
}

test('fields are found, known ones filled, braces kept', () => {
  const parts = partsOf('{{Kính}} gửi {ten}, xã { xa }: {ten}');
  expect(fieldsOf(parts)).toEqual(['ten', 'xa']);
  expect(renderTemplate(parts, { ten: 'Bửu\r\nHỏa', xa: '{ten}' })).toEqual({
    text: '{Kính} gửi Bửu Hỏa, xã {ten}: Bửu Hỏa',
    missing: [],
  });
  expect(renderTemplate(parts, { xa: null }).missing).toEqual(['ten', 'xa']);
  expect(renderTemplate(partsOf('{constructor}{toString}'), {}).text).toBe('');
});

test('an unknown name is told with the one that was meant', () => {
  expect(unknownFields(partsOf('{Tên} {duong_link} {x}'), ['ten', 'duonglink'])).toEqual([
    { name: 'Tên', meant: 'ten' },
    { name: 'duong_link', meant: 'duonglink' },
    { name: 'x', meant: null },
  ]);
});

test.each([
  ['a {ten', 'unclosed', 2],
  ['a ten}', 'stray', 5],
  ['{}', 'empty', 0],
  ['{a b}', 'bad-name', 0],
  ['{1}', 'bad-name', 0],
])('%s is %s', (template, reason, at) => {
  const read = parseTemplate(template);
  expect(read.ok ? [] : read.faults).toMatchObject([{ reason, at }]);
});

test('escaped text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', 'ế', ' ') }), (text) => {
      const escaped = text.replaceAll('{', '{{').replaceAll('}', '}}');
      expect(renderTemplate(partsOf(escaped), {}).text).toBe(text);
    }),
  );
});

test('no rendered message costs more than the estimate', () => {
  const piece = fc.oneof(
    fc.constantFrom('{ten}', '{xa}', 'Kính gửi ', '€'),
    fc.string({ unit: fc.constantFrom('a', 'ế', ' '), maxLength: 60 }),
  );
  const value = fc.string({ unit: fc.constantFrom('a', 'ế', 'Q', '1'), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(piece), value, value, (pieces, ten, xa) => {
      const parts = partsOf(pieces.join(''));
      const limits = { ten: { length: 40, accented: true }, xa: { length: 40, accented: true } };
      const sent = encodeSms(renderTemplate(parts, { ten, xa }).text);
      expect(sent.segments).toBeLessThanOrEqual(estimateLongest(parts, limits).segments);
    }),
  );
});
