import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS, PRINTED_FORMATS } from './formats.ts';
import { imposeMany, imposeSingle, PAPERS, type PaperName } from './imposition.ts';
import { facesPerSheet } from './poster-printer.ts';

test('two A5 go on an A4, four on an A3, and what is too large goes on none', () => {
  expect(facesPerSheet('a5', 'a4')).toBe(2);
  expect(facesPerSheet('a5', 'a3')).toBe(4);
  expect(facesPerSheet('a4', 'a3')).toBe(2);
  expect(facesPerSheet('a-frame', 'a3')).toBe(0);
});

test('crop marks never touch the trimmed page or its bleed', () => {
  const { sheets, bleed, sheetWidth } = imposeSingle(FORMATS.a4, 1, true);
  expect([bleed, sheetWidth]).toEqual([3, 228]);
  const [cell] = sheets[0]?.cells ?? [];
  for (const [x1, y1, x2, y2] of sheets[0]?.marks ?? []) {
    const inside = (x: number, y: number) =>
      cell !== undefined &&
      x > cell.x - bleed &&
      x < cell.x + 210 + bleed &&
      y > cell.y - bleed &&
      y < cell.y + 297 + bleed;
    expect(inside(x1, y1) || inside(x2, y2)).toBe(false);
  }
});

test('every face is printed once, inside its sheet, over no other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PRINTED_FORMATS),
      fc.constantFrom(...(Object.keys(PAPERS) as PaperName[])),
      fc.integer({ min: 1, max: 60 }),
      (name, paper, faces) => {
        const format = FORMATS[name];
        const imposed = imposeMany(format, faces, paper);
        if (imposed === null) return;
        const printed = imposed.sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.face));
        expect(printed).toEqual(Array.from({ length: faces }, (_, face) => face));
        for (const { cells } of imposed.sheets)
          for (const [index, cell] of cells.entries()) {
            expect(cell.x).toBeGreaterThanOrEqual(-1e-9);
            expect(cell.x + format.width).toBeLessThanOrEqual(imposed.sheetWidth + 1e-9);
            expect(cell.y + format.height).toBeLessThanOrEqual(imposed.sheetHeight + 1e-9);
            for (const other of cells.slice(index + 1))
              expect(
                Math.abs(cell.x - other.x) >= format.width - 1e-9 || Math.abs(cell.y - other.y) >= format.height - 1e-9,
              ).toBe(true);
          }
      },
    ),
    { numRuns: 200 },
  );
});
