import { expect, test } from 'vitest';
import { nextCell } from './next-cell.ts';

const size = { rows: 20, columns: 4 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  nextCell({ key, ctrlKey }, { row, column }, size);

test('arrows move by one and stop at the edges', () => {
  expect(press('ArrowRight', 0, 0)).toEqual({ row: 0, column: 1 });
  expect(press('ArrowDown', 0, 2)).toEqual({ row: 1, column: 2 });
  expect(press('ArrowUp', 0, 2)).toBeNull();
  expect(press('ArrowRight', 3, 3)).toBeNull();
});

test('pages move by ten and stop at the last row', () => {
  expect(press('PageDown', 2, 1)).toEqual({ row: 12, column: 1 });
  expect(press('PageDown', 15, 1)).toEqual({ row: 19, column: 1 });
});

test('Home and End move in the row, with Ctrl over the whole grid', () => {
  expect(press('End', 5, 0)).toEqual({ row: 5, column: 3 });
  expect(press('Home', 5, 3, true)).toEqual({ row: 0, column: 0 });
  expect(press('End', 5, 0, true)).toEqual({ row: 19, column: 3 });
});

test('other keys and empty grids do not move', () => {
  expect(press('Enter', 0, 0)).toBeNull();
  expect(nextCell({ key: 'ArrowDown', ctrlKey: false }, { row: 0, column: 0 }, { rows: 0, columns: 0 })).toBeNull();
});
