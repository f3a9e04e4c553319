import type { Board } from '@phong-tuyen/contracts';
import { expect, test } from 'vitest';
import { gainToday, movedCells, placeName, slowestFirst, standingsOf, statesOf } from './board-focus.ts';

const cell = (percent: number, late = false): Board['rows'][number]['cells'][string] => ({
  assignmentId: `a${percent}`,
  state: 'in-work',
  role: 'lead',
  late,
  percent,
  agencies: 10,
  reported: 4,
});
const row = (agencyId: string, cells: Board['rows'][number]['cells'], percent = 0): Board['rows'][number] => ({
  agencyId,
  agencyName: agencyId,
  shortName: agencyId,
  kind: 'district-committee',
  hasChildren: true,
  tile: null,
  percent,
  late: 3,
  notReported: 5,
  cells,
});
const board = (rows: Board['rows']): Board => ({
  documentId: 'd',
  title: '',
  numberAndSymbol: '',
  date: '2020-07-28',
  issuerName: '',
  parent: null,
  path: [],
  lines: [],
  tasks: [],
  rows,
  progress: [],
  late: [],
  totals: { assignments: 0, accepted: 0, reported: 0, late: 0, percent: 0 },
});

test('with a task chosen, agencies without a part in it are left out and figures are the cell’s', () => {
  const rows = [row('a', { '1.1': cell(30, true) }, 70), row('b', { '1.2': cell(10) }, 20)];
  expect(standingsOf({ rows }, '1.1')).toEqual([{ row: rows[0], percent: 30, late: true, notReported: 6 }]);
  expect(standingsOf({ rows }, '1.2')[0]).toMatchObject({ late: 0 });
  expect(standingsOf({ rows }, undefined).map((one) => one.percent)).toEqual([70, 20]);
});

test('slowest first, the more late of two alike before', () => {
  const rows = [row('a', {}, 50), row('b', {}, 20), { ...row('c', {}, 20), late: 9 }];
  expect(slowestFirst(standingsOf({ rows }, undefined)).map((one) => one.row.agencyId)).toEqual(['c', 'b', 'a']);
});

test('states are added up over tasks, or told of one', () => {
  const task = { section: null, text: '', deadline: null, indicator: null, assignments: 1, late: 0, percent: 0 };
  const tasks = [
    { ...task, path: '1', byState: { new: 2, accepted: 1 }, figure: null },
    { ...task, path: '2', byState: { new: 3 }, figure: null },
  ];
  expect(statesOf({ tasks }, undefined)).toEqual({ new: 5, accepted: 1 });
  expect(statesOf({ tasks }, '2')).toEqual({ new: 3 });
});

test('what came in since yesterday is never negative, and nothing on the first day', () => {
  const point = (reported: number) => ({ date: '2020-07-28', reported, accepted: 0, assignments: 9 });
  expect(gainToday([point(4), point(7)], 'reported')).toBe(3);
  expect(gainToday([point(7), point(4)], 'reported')).toBe(0);
  expect(gainToday([point(7)], 'reported')).toBe(0);
});

test('only cells that moved on the same board are told', () => {
  const before = board([row('a', { '1': cell(10), '2': cell(20) })]);
  const now = board([row('a', { '1': cell(10), '2': cell(30) })]);
  expect([...movedCells(before, now)]).toEqual(['a 2']);
  expect(movedCells(null, now).size).toBe(0);
  expect(movedCells({ ...before, parent: { id: 'x', name: 'x' } }, now).size).toBe(0);
});

test('a place without its kind', () => {
  expect(placeName('UBND huyện Tây Giang')).toBe('Tây Giang');
  expect(placeName('thành phố Hội An')).toBe('Hội An');
  expect(placeName('Sở Y tế')).toBe('Sở Y tế');
});
