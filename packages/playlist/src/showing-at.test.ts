import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOff, showingAt, type Timed } from './index.ts';
import { localTime } from './local-time.ts';

const item = (parts: Partial<Timed> & { key?: string } = {}) => ({
  key: 'a',
  from: null,
  until: null,
  startMinute: 0,
  endMinute: 0,
  days: [1, 2, 3, 4, 5, 6, 7],
  seconds: 10,
  ...parts,
});
const at = (local: string) => Date.parse(`${local}+07:00`);
const keyAt = (items: readonly ReturnType<typeof item>[], local: string) => showingAt(items, at(local))?.item.key;

test('local time is Viet Nam’s wherever the machine stands', () => {
  expect(localTime(at('2020-08-03T00:00:00'))).toEqual({ day: '2020-08-03', minute: 0, weekday: 1 });
  expect(localTime(at('2020-08-09T23:59:59'))).toEqual({ day: '2020-08-09', minute: 1439, weekday: 7 });
});

test('period, hours of the day and days of the week each bound an item', () => {
  const period = [item({ from: '2020-08-04', until: '2020-08-05' })];
  expect(
    ['03T23:59:59', '04T00:00:00', '05T23:59:59', '06T00:00:00'].map((t) => keyAt(period, `2020-08-${t}`)),
  ).toEqual([undefined, 'a', 'a', undefined]);
  const hours = [item({ startMinute: 420, endMinute: 540 })];
  expect(['06:59:59', '07:00:00', '08:59:59', '09:00:00'].map((t) => keyAt(hours, `2020-08-04T${t}`))).toEqual([
    undefined,
    'a',
    'a',
    undefined,
  ]);
  const night = [item({ startMinute: 1320, endMinute: 300 })];
  expect(['21:59:59', '22:00:00', '04:59:59', '05:00:00'].map((t) => keyAt(night, `2020-08-04T${t}`))).toEqual([
    undefined,
    'a',
    'a',
    undefined,
  ]);
  expect(keyAt([item({ days: [6, 7] })], '2020-08-07T10:00:00')).toBeUndefined();
  expect(keyAt([item({ days: [6, 7] })], '2020-08-08T10:00:00')).toBe('a');
});

test('a screen rests over midnight', () => {
  const off = { from: 22 * 60, until: 5 * 60 };
  expect([isOff(off, at('2020-08-04T21:59:59')), isOff(off, at('2020-08-04T22:00:00'))]).toEqual([false, true]);
  expect([isOff(off, at('2020-08-05T04:59:59')), isOff(off, at('2020-08-05T05:00:00'))]).toEqual([true, false]);
  expect(isOff(null, 0)).toBe(false);
});

test('over a whole week nothing stands outside its time, and each of those due has its turn for its seconds', () => {
  const timed = fc.record({
    startMinute: fc.integer({ min: 0, max: 1439 }),
    endMinute: fc.integer({ min: 0, max: 1439 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    seconds: fc.integer({ min: 3, max: 120 }),
    from: fc.constantFrom(null, '2020-08-04', '2020-08-06'),
    until: fc.constantFrom(null, '2020-08-05', '2020-08-08'),
  });
  fc.assert(
    fc.property(fc.array(timed, { maxLength: 6 }), fc.integer({ min: 0, max: 7 * 86_400 }), (items, second) => {
      const now = at('2020-08-03T00:00:00') + second * 1000;
      const showing = showingAt(items, now);
      if (showing === null) return;
      expect(showing.since).toBeLessThanOrEqual(now);
      expect(showing.until - showing.since).toBe(showing.item.seconds * 1000);
      const { day, minute, weekday } = localTime(now);
      expect(showing.item.days).toContain(weekday);
      expect(showing.item.until === null || day <= showing.item.until).toBe(true);
      expect(showing.item.from === null || day >= showing.item.from).toBe(true);
      const { startMinute, endMinute } = showing.item;
      const inside =
        startMinute === endMinute ||
        (startMinute < endMinute
          ? minute >= startMinute && minute < endMinute
          : minute >= startMinute || minute < endMinute);
      expect(inside).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
