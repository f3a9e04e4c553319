import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, doubtsOfSums, reconcile, type SourceSums } from './reconcile.ts';

const count = fc.integer({ min: 0, max: 5_000 });
const sums: fc.Arbitrary<SourceSums> = fc.record({ app: count, tally: count, report: count });
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(count, fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([population, share]) => ({ population, smartphones: Math.round(population * share) }));

test('never more than all sources together, than residents, never less than what is sure', () => {
  fc.assert(
    fc.property(sums, bounds, (given, limit) => {
      const { installed } = reconcile(given, limit);
      expect(installed).toBeLessThanOrEqual(given.app + given.tally + given.report);
      expect(installed).toBeLessThanOrEqual(limit.population);
      expect(installed).toBeGreaterThanOrEqual(Math.min(Math.max(given.tally, given.report), limit.smartphones));
      expect(installed).toBeGreaterThanOrEqual(Math.min(given.app, limit.population));
    }),
  );
});

test('one more count never lowers the estimate', () => {
  fc.assert(
    fc.property(sums, bounds, fc.constantFrom('app', 'tally', 'report'), count, (given, limit, source, more) => {
      const after = { ...given, [source]: given[source as keyof SourceSums] + more };
      expect(reconcile(after, limit).installed).toBeGreaterThanOrEqual(reconcile(given, limit).installed);
    }),
  );
});

test('the app’s count is the authority where it is present, and says so', () => {
  const limit = { population: 1_000, smartphones: 650 };
  expect(reconcile({ app: 300, tally: 200, report: 50 }, limit)).toEqual({ installed: 300, basis: 'app' });
  expect(reconcile({ app: 0, tally: 20, report: 50 }, limit)).toEqual({ installed: 50, basis: 'report' });
  expect(reconcile({ app: 0, tally: 0, report: 0 }, limit)).toEqual({ installed: 0, basis: null });
});

test('a source that says more than can be is a fault in words', () => {
  const limit = { population: 1_000, smartphones: 650 };
  expect(
    doubtsOfSums({ app: 1_200, tally: 700, report: 10 }, limit).map((doubt) => [doubt.code, doubt.source]),
  ).toEqual([
    ['over-residents', 'app'],
    ['over-smartphones', 'tally'],
  ]);
  expect(doubtsOfSums({ app: 100, tally: 120, report: 0 }, limit)).toEqual([
    { code: 'app-below-hand', source: 'app', count: 100, limit: 120, day: null },
  ]);
});
