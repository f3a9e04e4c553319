import { expect, test } from 'vitest';
import { districtsOf, isBeyondPhones, sumTargets } from './target-sums.ts';

const commune = (agencyId: string, districtName: string, population: number | null) => ({
  agencyId,
  key: agencyId,
  name: agencyId,
  districtName,
  population,
  smartphoneShare: 0.5,
  percent: null,
});
const communes = [commune('a', 'Núi Thành', 1_000), commune('b', 'Hội An', 3_000), commune('c', 'Núi Thành', null)];

test('communes stand under their district, and a sum weighs targets by residents', () => {
  expect(districtsOf(communes).map(({ name, communes: list }) => [name, list.length])).toEqual([
    ['Núi Thành', 2],
    ['Hội An', 1],
  ]);
  expect(sumTargets(communes, new Map([['b', 80]]), 40)).toEqual({
    residents: 4_000,
    wanted: 2_800,
    percent: 70,
    ownCount: 1,
  });
  expect(sumTargets([commune('c', 'X', null)], new Map(), 40).percent).toBeNull();
  expect(isBeyondPhones(commune('a', 'X', 1), 51)).toBe(true);
  expect(isBeyondPhones(commune('a', 'X', 1), 50)).toBe(false);
});
