import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { type QrLevel, type QrMatrix, QUIET_ZONE, qrMatrix, qrPath, qrPng, qrSvg } from './index.ts';

// The package is CommonJS: what it calls default is a property of what Node hands over.
const decode = readQr.default;
const LEVELS = ['L', 'M', 'Q', 'H'] as const;
const ROOM: Record<QrLevel, number> = { L: 520, M: 412, Q: 292, H: 220 };
const SCALE = 4;

/** What a camera would see of a code. */
function photograph(isDark: (x: number, y: number) => boolean, modules: number) {
  const size = (modules + 2 * QUIET_ZONE) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (isDark(Math.floor(x / SCALE) - QUIET_ZONE, Math.floor(y / SCALE) - QUIET_ZONE))
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return decode(pixels, size, size);
}
const read = (matrix: QrMatrix) => photograph((x, y) => matrix[y]?.[x] === true, matrix.length)?.data;

test('every version of every level is read back by a decoder of others', () => {
  for (const level of LEVELS)
    for (let length = 1; length <= ROOM[level]; length += 29) {
      const text = 'https://phongtuyen.example/b/'.repeat(20).slice(0, length);
      expect(read(qrMatrix(text, level)), `${level} ${length}`).toBe(text);
    }
}, 120_000);

test('the fullest code of each level is read, and one byte more is refused', () => {
  for (const level of LEVELS) {
    const text = 'x'.repeat(ROOM[level]);
    expect(read(qrMatrix(text, level))).toBe(text);
    expect(() => qrMatrix(`${text}x`, level)).toThrow(RangeError);
  }
}, 60_000);

test('any text of any level', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom(...LEVELS),
      (text, level) => {
        fc.pre(new TextEncoder().encode(text).length <= ROOM[level]);
        expect(new TextDecoder().decode(Uint8Array.from(photographOf(text, level)))).toBe(text.toWellFormed());
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
const photographOf = (text: string, level: QrLevel) => {
  const matrix = qrMatrix(text, level);
  return photograph((x, y) => matrix[y]?.[x] === true, matrix.length)?.binaryData ?? [];
};

test('a sixth of the picture spoilt is still read at level Q', () => {
  const text = 'https://phongtuyen.example/b/TK4248';
  const matrix = qrMatrix(text, 'Q');
  const spoilt = matrix.map((row, y) => row.map((dark, x) => (y > 10 && y < 16 && x > 10 && x < 20 ? true : dark)));
  expect(read(spoilt)).toBe(text);
});

test('the path of the SVG darkens the same modules', () => {
  const matrix = qrMatrix('Bluezone', 'M');
  const dark = new Set<string>();
  for (const [, x, y, width] of qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(width); step++)
      dark.add(`${Number(x) + step - QUIET_ZONE} ${Number(y) - QUIET_ZONE}`);
  expect(photograph((x, y) => dark.has(`${x} ${y}`), matrix.length)?.data).toBe('Bluezone');
  expect(qrSvg('x', { label: 'Mã "A" & <B>' })).toContain('aria-label="Mã &#34;A&#34; &#38; &#60;B&#62;"');
  expect(qrSvg('x')).toContain('aria-hidden="true"');
});

test.each([
  ['stored', undefined],
  ['deflated', (bytes: Uint8Array) => deflateSync(bytes)],
] as const)('the PNG is whole and holds the code, %s', (_name, deflate) => {
  const png = Buffer.from(
    qrPng('https://phongtuyen.example/cai-dat/TK4248', { scale: 10, ...(deflate && { deflate }) }),
  );
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const size = png.readUInt32BE(16);
  const start = png.indexOf('IDAT') + 4;
  const pixels = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const width = Math.ceil(size / 8) + 1;
  const isDark = (x: number, y: number) => (((pixels[y * width + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0;
  const rgba = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (isDark(x, y)) rgba.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  expect(decode(rgba, size, size)?.data).toBe('https://phongtuyen.example/cai-dat/TK4248');
});
