import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withoutMetadata } from './without-metadata.ts';

const SECRET = 'GPS 15.8801 108.3380';
const text = (words: string) => Buffer.from(words, 'latin1');

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);

/** EXIF as a telephone writes it: which side is up, then where it was. */
const exif = (orientation: number) =>
  Buffer.concat([
    text('Exif\0\0'),
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
    text(SECRET),
  ]);
const SCAN = Buffer.from([0xff, 0xda, 0, 4, 1, 2, 0x11, 0xff, 0x00, 0x22, 0xff, 0xd9]);
const jpeg = (orientation: number, tail = '') =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, text('JFIF\0')),
    segment(0xe1, exif(orientation)),
    segment(0xed, text(SECRET)),
    segment(0xfe, text(SECRET)),
    segment(0xdb, Buffer.alloc(8, 7)),
    SCAN,
    text(tail),
  ]);

test('a JPEG keeps its pixels and which side is up, and loses where it was taken', () => {
  for (const orientation of [1, 3, 6, 8]) {
    const cleaned = Buffer.from(withoutMetadata(jpeg(orientation)) ?? []);
    expect(cleaned.includes(SECRET)).toBe(false);
    expect(cleaned.subarray(-SCAN.length)).toEqual(SCAN);
    expect(cleaned.includes('JFIF')).toBe(true);
    const at = cleaned.indexOf('Exif');
    expect(at < 0 ? 1 : cleaned[at + 6 + 19]).toBe(orientation);
  }
});

test('what hides behind the end of a JPEG goes too', () => {
  const cleaned = Buffer.from(withoutMetadata(jpeg(1, `film ${SECRET}`)) ?? []);
  expect(cleaned.includes(SECRET)).toBe(false);
});

test('a PNG loses its texts and stays the same picture', () => {
  const picture = new PNG({ width: 4, height: 3 });
  picture.data.fill(90);
  const bytes = PNG.sync.write(picture);
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, SECRET.length]), text(`tEXt${SECRET}`), Buffer.alloc(4)]);
  const written = Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
  const cleaned = Buffer.from(withoutMetadata(written) ?? []);
  expect(cleaned).toEqual(bytes);
});

test('a WebP loses EXIF and says so in its head', () => {
  const part = (type: string, body: Buffer) =>
    Buffer.concat([text(type), Buffer.from([body.length, 0, 0, 0]), body, Buffer.alloc(body.length % 2)]);
  const body = Buffer.concat([
    part('VP8X', Buffer.from([0b0000_1100, 0, 0, 0, 3, 0, 0, 3, 0, 0])),
    part('VP8 ', Buffer.alloc(6, 1)),
    part('EXIF', text(SECRET)),
  ]);
  const whole = Buffer.concat([text('RIFF'), Buffer.from([body.length + 4, 0, 0, 0]), text('WEBP'), body]);
  const cleaned = Buffer.from(withoutMetadata(whole) ?? []);
  expect(cleaned.includes(SECRET)).toBe(false);
  expect(cleaned[20]).toBe(0);
  expect(cleaned.readUInt32LE(4)).toBe(cleaned.length - 8);
});

test('no bytes break it: null, or a picture no larger', () => {
  const starts = [[0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [...text('RIFF\0\0\0\0WEBP')]];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      const bytes = Uint8Array.from([...start, ...rest]);
      const cleaned = withoutMetadata(bytes);
      // A JPEG whose EXIF was short gains the 36 bytes that say which side is up.
      expect(cleaned === null || cleaned.length <= bytes.length + 36).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  const photo = jpeg(6);
  fc.assert(
    fc.property(fc.nat(photo.length - 1), fc.nat(255), (at, value) => {
      const hurt = Uint8Array.from(photo);
      hurt[at] = value;
      withoutMetadata(hurt);
      withoutMetadata(hurt.subarray(0, at));
    }),
    { numRuns: 2_000 },
  );
});
