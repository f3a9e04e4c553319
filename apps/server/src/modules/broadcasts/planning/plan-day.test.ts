import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DaySlot, type Fixed, PAUSE_SECONDS, type Placement, planDay, type Wish } from './plan-day.ts';

const SLOTS: readonly DaySlot[] = [
  { from: 18_000, until: 23_400 },
  { from: 61_200, until: 66_600 },
];
const wish = (overrides: Partial<Wish> = {}): Wish => ({
  id: 'a',
  seconds: 120,
  priority: 3,
  askedAt: 0,
  slot: 0,
  repeat: 0,
  repeats: 1,
  otherSlots: [1],
  ...overrides,
});
const plan = (wishes: readonly Wish[], more: Partial<{ fixed: Fixed[]; notBefore: number; slots: DaySlot[] }> = {}) =>
  planDay({ slots: SLOTS, fixed: [], notBefore: 0, ...more, wishes });

test('alone it stands at the slot’s beginning, its repeats spread over the slot', () => {
  expect(plan([wish()])).toEqual([{ id: 'a', at: 18_000, slot: 0, shift: null }]);
  const repeated = plan([0, 1, 2].map((repeat) => wish({ id: `a${repeat}`, repeat, repeats: 3 })));
  expect(repeated.map(({ at }) => at)).toEqual([18_000, 19_800, 21_600]);
});

test('the province goes before the commune, whoever asked first; the other is told', () => {
  const placed = plan([
    wish({ id: 'commune', priority: 1, seconds: 5_000, askedAt: 0 }),
    wish({ id: 'province', priority: 3, seconds: 5_000, askedAt: 9 }),
  ]);
  expect(placed).toEqual([
    { id: 'province', at: 18_000, slot: 0, shift: null },
    { id: 'commune', at: 61_200, slot: 1, shift: 'other-slot' },
  ]);
  expect(plan([wish({ seconds: 5_000 }), wish({ id: 'b', seconds: 5_000, askedAt: 1, otherSlots: [] })])[1]).toEqual({
    id: 'b',
    at: null,
    slot: 0,
    shift: 'no-room',
  });
});

test('today’s plan leaves alone what is past and what plays', () => {
  expect(plan([wish()], { notBefore: 19_000 })[0]).toMatchObject({ at: 19_000, shift: 'later' });
  expect(plan([wish({ otherSlots: [] })], { notBefore: 23_300 })[0]).toMatchObject({ at: null });
  expect(plan([wish()], { fixed: [{ at: 18_000, seconds: 60 }] })[0]?.at).toBe(18_060 + PAUSE_SECONDS);
});

const slotsOf = fc
  .array(fc.integer({ min: 0, max: 86_400 }), { minLength: 2, maxLength: 8 })
  .map((edges) => [...new Set(edges)].sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((from, at) =>
      at % 2 === 0 && edges[at + 1] !== undefined ? [{ from, until: edges[at + 1] as number }] : [],
    ),
  )
  .filter((slots) => slots.length > 0);
const day = slotsOf.chain((slots) =>
  fc.record({
    slots: fc.constant(slots),
    notBefore: fc.integer({ min: 0, max: 86_400 }),
    wishes: fc
      .array(
        fc.record({
          seconds: fc.integer({ min: 1, max: 3_000 }),
          priority: fc.integer({ min: 1, max: 3 }),
          askedAt: fc.nat({ max: 5 }),
          slot: fc.nat({ max: slots.length - 1 }),
          repeat: fc.nat({ max: 2 }),
          repeats: fc.constant(3),
          otherSlots: fc.subarray(slots.map((_, index) => index)),
        }),
        { maxLength: 25 },
      )
      .map((wishes) => wishes.map((each, place) => ({ ...each, id: `w${place}` }))),
  }),
);

const spans = (placed: readonly Placement[], wishes: readonly Wish[]) =>
  placed.flatMap(({ id, at, slot }) => {
    const seconds = wishes.find((each) => each.id === id)?.seconds ?? 0;
    return at === null ? [] : [{ id, at, until: at + seconds, slot }];
  });

test('never two at once, never outside a slot, never in the past, and every wish is answered once', () => {
  fc.assert(
    fc.property(day, (given) => {
      const placed = planDay({ ...given, fixed: [] });
      expect(placed.map(({ id }) => id).sort()).toEqual(given.wishes.map(({ id }) => id).sort());
      const sorted = spans(placed, given.wishes).sort((a, b) => a.at - b.at);
      for (const [place, span] of sorted.entries()) {
        const slot = given.slots[span.slot];
        expect(span.at).toBeGreaterThanOrEqual(Math.max(slot?.from ?? 0, given.notBefore));
        expect(span.until).toBeLessThanOrEqual(slot?.until ?? 0);
        const next = sorted[place + 1];
        if (next !== undefined) expect(next.at).toBeGreaterThanOrEqual(span.until + PAUSE_SECONDS);
      }
      for (const { at, shift } of placed) if (at === null) expect(shift).toBe('no-room');
    }),
  );
});

test('lower wishes never move higher ones, and the order of asking the planner changes nothing', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 3 }), (given, level) => {
      const all = planDay({ ...given, fixed: [] });
      const higher = given.wishes.filter((each) => each.priority >= level);
      const alone = planDay({ ...given, wishes: higher, fixed: [] });
      expect(all.filter(({ id }) => higher.some((each) => each.id === id))).toEqual(alone);
      expect(planDay({ ...given, wishes: [...given.wishes].reverse(), fixed: [] })).toEqual(all);
    }),
  );
});
