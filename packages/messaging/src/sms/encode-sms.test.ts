import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSms, splitSms, toSmsText } from './encode-sms.ts';
import { fromGsm7, isGsm7 } from './gsm7.ts';
import { needUcs2, plainSms, unaccent } from './plain-sms.ts';
import { fromUcs2, smsBytes } from './sms-bytes.ts';

const gsm = fc.string({ unit: fc.constantFrom(...'ABCabc 0123?!@£àéÑ€[]{}^~|\\\n'), maxLength: 500 });
const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  gsm,
  fc.string({ unit: fc.constantFrom('ế', '😷', 'a', '€'), maxLength: 300 }),
);

test('parts joined are the text, none is too long, none begins or ends inside a character', () => {
  fc.assert(
    fc.property(any, (text) => {
      const size = encodeSms(text);
      const parts = splitSms(text);
      expect(parts.join('')).toBe(toSmsText(text));
      expect(parts.length).toBe(size.segments);
      for (const part of parts) {
        expect(part.isWellFormed()).toBe(true);
        const octets = smsBytes(part, size.encoding).length;
        expect(octets).toBeLessThanOrEqual(size.encoding === 'gsm7' ? size.perSegment : size.perSegment * 2);
      }
    }),
  );
});

test('what still fits fits, and one more begins a further segment', () => {
  fc.assert(
    fc.property(gsm, (text) => {
      const size = encodeSms(text);
      fc.pre(size.segments > 0);
      expect(encodeSms(text + 'a'.repeat(size.left)).segments).toBe(size.segments);
      expect(encodeSms(`${text}${'a'.repeat(size.left + 1)}`).segments).toBe(size.segments + 1);
    }),
  );
});

test('bytes are read back as the text', () => {
  fc.assert(
    fc.property(gsm, (text) => {
      expect(fromGsm7(smsBytes(text, 'gsm7'))).toBe(toSmsText(text));
    }),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(fromUcs2(smsBytes(text, 'ucs2'))).toBe(toSmsText(text));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof fromGsm7(bytes)).toBe('string');
    }),
  );
});

test.each([
  ['', 'gsm7', 0, 0, 160, 160],
  ['a'.repeat(160), 'gsm7', 1, 160, 160, 0],
  ['a'.repeat(161), 'gsm7', 2, 161, 153, 145],
  ['€'.repeat(80), 'gsm7', 1, 160, 160, 0],
  // 76 pairs are 152 septets; the 77th would be cut at 153.
  ['€'.repeat(81), 'gsm7', 2, 162, 153, 143],
  ['ế'.repeat(70), 'ucs2', 1, 70, 70, 0],
  ['ế'.repeat(71), 'ucs2', 2, 71, 67, 63],
  ['😷'.repeat(36), 'ucs2', 2, 72, 67, 61],
  // Vietnamese letters that the default alphabet has.
  ['à è é ì ò ù', 'gsm7', 1, 11, 160, 149],
  ['e\u0302\u0301', 'ucs2', 1, 1, 70, 69],
] as const)('%j', (text, encoding, segments, units, perSegment, left) =>
  expect(encodeSms(text)).toEqual({ encoding, segments, units, perSegment, left }),
);

test('Vietnamese without marks is plain, and each sign that costs is told', () => {
  const vietnamese = 'Đồng bào hãy cài đặt Bluezone – “chỉ mất 1 phút”… ỨỪỬỮỰ ợởỡ ẵẳ ỵỷỹ';
  expect(unaccent(vietnamese)).toBe('Dong bao hay cai dat Bluezone – “chi mat 1 phut”… UUUUU ooo aa yyy');
  expect(plainSms(vietnamese)).toBe('Dong bao hay cai dat Bluezone - "chi mat 1 phut"... UUUUU ooo aa yyy');
  expect(isGsm7(plainSms(vietnamese))).toBe(true);
  expect(needUcs2('Cài đặt – đặt 😷')).toEqual([
    { character: 'đ', count: 2 },
    { character: 'ặ', count: 2 },
    { character: '–', count: 1 },
    { character: '😷', count: 1 },
  ]);
  fc.assert(
    fc.property(any, (text) => {
      expect(unaccent(unaccent(text))).toBe(unaccent(text));
    }),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(needUcs2(text).length === 0).toBe(encodeSms(text).encoding === 'gsm7');
    }),
  );
});
