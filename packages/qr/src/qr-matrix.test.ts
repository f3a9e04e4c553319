import { expect, test } from 'vitest';
import { codewordsOf } from './codewords.ts';
import { errorCorrection } from './error-correction.ts';
import { formatBits, qrMatrix, versionBits } from './qr-matrix.ts';

test('error correction of the usual example, version 1-M of HELLO WORLD', () => {
  const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
  expect(errorCorrection(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

test('format and version information as the standard prints them (annexes C and D)', () => {
  expect(formatBits(0).toString(2).padStart(15, '0')).toBe('111011111000100');
  expect(formatBits(4).toString(2).padStart(15, '0')).toBe('110011000101111');
  expect(versionBits(7).toString(2).padStart(18, '0')).toBe('000111110010010100');
});

test('versions grow with the text, blocks come out whole, and what is too long is refused', () => {
  expect(codewordsOf('a'.repeat(17)).version).toBe(1);
  expect(codewordsOf('a'.repeat(18)).version).toBe(2);
  expect(codewordsOf('a'.repeat(230)).version).toBe(9);
  expect(codewordsOf('a'.repeat(231)).version).toBe(10);
  expect(codewordsOf('a'.repeat(231)).codewords).toHaveLength(346);
  expect(codewordsOf('a'.repeat(520)).version).toBe(15);
  expect(() => codewordsOf('a'.repeat(521))).toThrow(RangeError);
});

/** The mask that a code says it wears, or undefined. */
const maskOf = (matrix: ReturnType<typeof qrMatrix>): number | undefined =>
  [0, 1, 2, 3, 4, 5, 6, 7].find((mask) =>
    [0, 1, 2, 3, 4, 5].every((bit) => matrix[bit]?.[8] === (((formatBits(mask) >> bit) & 1) === 1)),
  );

test('finders, timing, the dark module and a mask that can be read stand where they belong', () => {
  const matrix = qrMatrix('otpauth://totp/x');
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const bits = (rows: readonly (readonly boolean[])[], left: number) =>
    rows.map((row) =>
      row
        .slice(left, left + 7)
        .map(Number)
        .join(''),
    );
  expect(bits(matrix.slice(0, 7), 0)).toEqual(finder);
  expect(bits(matrix.slice(0, 7), matrix.length - 7)).toEqual(finder);
  expect(bits(matrix.slice(-7), 0)).toEqual(finder);
  expect(matrix[6]?.slice(8, 13).map(Number).join('')).toBe('10101');
  expect(matrix.at(-8)?.[8]).toBe(true);
  expect(maskOf(matrix)).toBeDefined();
});
