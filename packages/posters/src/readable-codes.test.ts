import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { FORMATS, PRINTED_FORMATS } from './formats.ts';
import { createPosterPrinter } from './poster-printer.ts';
import { decode, luminanceAt, rasterise, SAMPLE_CONTENT, SAMPLE_FACE } from './testing.ts';

const printer = createPosterPrinter();
const NOW = new Date('2020-08-01T00:00:00Z');
/** A1 at 150 dots is 17 million points: a phone's camera never sees so many. */
const sizes = PRINTED_FORMATS.flatMap((format) =>
  (FORMATS[format].width > 500 ? [72, 100] : [72, 150]).map((dpi) => ({ format, dpi })),
);

test.each(sizes)(
  'the code of $format is read at $dpi dpi, dark on light with its quiet zone',
  ({ format, dpi }) => {
    const pdf = printer.pdf({ format, content: SAMPLE_CONTENT, faces: [SAMPLE_FACE], sheet: 'trimmed' }, NOW);
    const [page] = rasterise(pdf, dpi);
    if (page === undefined) throw new Error('no page');
    // Of a table card one sees one face at a time.
    for (const picture of format === 'table-card' ? halves(page) : [page]) {
      const found = decode(picture);
      expect(found?.data).toBe(SAMPLE_FACE.url);
      // The upper face stands on its head: its corners are the lower one's, turned.
      if (found !== null && found.location.topLeftCorner.x < found.location.topRightCorner.x)
        expectClear(picture, found);
    }
  },
  60_000,
);

function halves(page: PNG): PNG[] {
  const height = Math.floor(page.height / 2);
  return [0, page.height - height].map((top) => {
    const half = new PNG({ width: page.width, height });
    PNG.bitblt(page, half, 0, top, page.width, height, 0, 0);
    return half;
  });
}

test.each(['slide-landscape', 'slide-portrait'] as const)(
  'the code of %s is read from a screen of half size',
  (format) => {
    const pdf = printer.pdf({ format, content: SAMPLE_CONTENT, faces: [SAMPLE_FACE], sheet: 'trimmed' }, NOW);
    const [picture] = rasterise(pdf, 72);
    expect(picture === undefined ? null : decode(picture)?.data).toBe(SAMPLE_FACE.url);
  },
  60_000,
);

test('every page of a print for many places has the code of its own place', () => {
  const faces = Array.from({ length: 6 }, (_, index) => ({
    url: `https://phongtuyen.songthu.gov.vn/cai-dat/AB${index}`,
    code: `AB${index}`,
    place: `Một cửa xã số ${index}`,
  }));
  const pdf = printer.pdf({ format: 'a5', content: SAMPLE_CONTENT, faces, sheet: 'trimmed' }, NOW);
  expect(rasterise(pdf, 72, 'all').map((page) => decode(page)?.data)).toEqual(faces.map((face) => face.url));
}, 60_000);

type Found = NonNullable<ReturnType<typeof decode>>;

/** At least 7:1 between modules, and four light modules on every side (ISO/IEC 18004, 5.3.8). */
function expectClear(picture: PNG, found: Found): void {
  const { topLeftCorner: a, topRightCorner: b, bottomLeftCorner: c } = found.location;
  const module = Math.hypot(b.x - a.x, b.y - a.y) / (17 + 4 * found.version);
  const dark = luminanceAt(picture, a.x + 0.5 * module, a.y + 3.5 * module);
  const light = luminanceAt(picture, a.x + 1.5 * module, a.y + 1.6 * module);
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(7);
  for (let along = -3; along <= 17 + 4 * found.version + 3; along++) {
    const points = [
      [a.x + along * module, a.y - 3.4 * module],
      [a.x - 3.4 * module, a.y + along * module],
      [a.x + along * module, c.y + 3.4 * module],
      [b.x + 3.4 * module, a.y + along * module],
    ] as const;
    for (const [x, y] of points) expect(luminanceAt(picture, x, y)).toBeGreaterThan(0.85);
  }
}
