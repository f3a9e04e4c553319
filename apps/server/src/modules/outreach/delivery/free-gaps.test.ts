import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeGaps } from './free-gaps.ts';

test('without lots there is one gap, split where the line left off', () => {
  expect(freeGaps([], 0)).toEqual([{ above: 0, upTo: null }]);
  expect(freeGaps([], 50)).toEqual([
    { above: 50, upTo: null },
    { above: 0, upTo: 50 },
  ]);
});

const lot = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([above, length]) => ({ above, upTo: above + length }));

test('every number lies in a lot or in exactly one gap, the gaps beyond the mark first', () => {
  fc.assert(
    fc.property(fc.array(lot, { maxLength: 8 }), fc.integer({ min: 0, max: 90 }), (lots, after) => {
      const gaps = freeGaps(lots, after);
      for (let number = 1; number <= 100; number++) {
        const inLot = lots.some((each) => number > each.above && number <= each.upTo);
        const places = gaps.filter((gap) => number > gap.above && number <= (gap.upTo ?? Number.POSITIVE_INFINITY));
        expect(places.length).toBe(inLot ? 0 : 1);
      }
      const order = gaps.map((gap) => gap.above >= after);
      expect(order).toEqual([...order].sort((one, other) => Number(other) - Number(one)));
    }),
  );
});
