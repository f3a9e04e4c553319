import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { forecast } from './forecast.ts';

const base = { stepDays: 1, day: '2020-07-28', targetPeople: 1_000, endsOn: '2020-08-31' };
const straight = (perDay: number, days: number) => Array.from({ length: days }, (_, day) => perDay * (day + 1));

test('a steady pace is carried on to the target, with no range where weeks are alike', () => {
  expect(forecast({ ...base, cumulative: straight(20, 28) })).toEqual({
    state: 'forecast',
    perDay: 20,
    on: '2020-08-19',
    earliest: '2020-08-19',
    latest: '2020-08-19',
    inTime: true,
  });
});

test('too little is said to be too little, and what stands still to stand still', () => {
  expect(forecast({ ...base, cumulative: straight(20, 5) }).state).toBe('too-little');
  expect(forecast({ ...base, cumulative: [0, 0, 0, 0, 0, 0, 0, 0, 40] }).state).toBe('too-little');
  expect(forecast({ ...base, cumulative: straight(40, 28) }).state).toBe('reached');
  const stopped = [...straight(20, 10), ...new Array<number>(4).fill(200), 201, 202, 203];
  expect(forecast({ ...base, cumulative: [...stopped, ...new Array<number>(3).fill(203)] })).toMatchObject({
    on: null,
  });
});

test('one day that brings everything does not move the pace, but widens the range', () => {
  const cumulative = straight(10, 28).map((value, day) => value + (day >= 24 ? 300 : 0));
  const found = forecast({ ...base, cumulative });
  expect(found.perDay).toBeLessThan(100);
  expect(found.earliest !== null && found.latest !== null && found.earliest < found.latest).toBe(true);
});

test('the forecast lies within its range, whatever the days brought', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 8, maxLength: 60 }), (counts) => {
      let sum = 0;
      const found = forecast({ ...base, cumulative: counts.map((count) => (sum += count)) });
      if (found.on === null) return;
      expect(found.earliest === null || found.earliest <= found.on).toBe(true);
      expect(found.latest === null || found.latest >= found.on).toBe(true);
    }),
  );
});

const commune = { bounds: { population: 4_000, smartphones: 2_600 }, from: '2020-07-01', stepDays: 1 };
const codes = (steps: Parameters<typeof doubtsOf>[0]['steps']) => {
  const sum = (of: 'app' | 'tally' | 'report') =>
    Math.max(
      0,
      (steps[of] ?? []).reduce((all, each) => all + each, 0),
    );
  const sums = { app: sum('app'), tally: sum('tally'), report: sum('report') };
  return doubtsOf({ ...commune, sums, steps }).map((doubt) => [doubt.code, doubt.day]);
};

test('what falls, leaps or repeats itself in round numbers is doubtful', () => {
  expect(codes({ report: [50, 0, -20, 0] })).toEqual([['falling', '2020-07-03']]);
  expect(codes({ app: [20, 25, 22, 700, 19] })).toEqual([['jump', '2020-07-04']]);
  expect(codes({ tally: [100, 0, 100, 0, 100] })).toEqual([['round-numbers', null]]);
  expect(codes({ app: [20, 25, 22, 31], tally: [12, 9, 0, 7], report: [40, 0, 8] })).toEqual([]);
});
