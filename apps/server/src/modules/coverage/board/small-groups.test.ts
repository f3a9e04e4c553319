import type { CoverageBoard } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area } from '../../organisation/index.ts';
import type { Series } from '../store/series.ts';
import { reportLetter } from '../weekly/report-letter.ts';
import { buildBoard } from './build-board.ts';
import { exportBoardExcel } from './export-board.ts';

const STEPS = 10;
const COMMUNE = {
  id: 'xa',
  key: 'xa',
  name: 'UBND xã Thử, huyện Sông Thử',
  shortName: 'UBND xã Thử',
  kind: 'commune-committee',
  parentId: null,
  population: 4_000,
  tile: null,
} as unknown as Area;

/** A commune in which people were counted on some days, by the app, by helpers and by agencies. */
function boardOf(series: readonly Omit<Series, 'communeId'>[], opened: number): CoverageBoard {
  return buildBoard({
    goal: { campaignId: 'c', name: 'Thử', targetPercent: 60, startsOn: '2020-08-01', endsOn: '2020-08-31' } as never,
    area: COMMUNE,
    path: [COMMUNE],
    areas: new Map([[COMMUNE.id, COMMUNE]]),
    communes: [COMMUNE],
    shares: new Map(),
    targets: new Map(),
    targetPercent: 60,
    series: series.map((each) => ({ ...each, communeId: COMMUNE.id })),
    opened: new Map([[COMMUNE.id, opened]]),
    channels: [{ channel: 'poster', opened, installed: opened }],
    from: '2020-08-01',
    stepDays: 1,
    steps: STEPS,
    day: '2020-08-10',
    isToday: true,
    level: 'communes',
    unplaced: null,
  });
}

/** One to nine people of a source, each on some day. */
const few = (source: Series['source']) =>
  fc
    .array(fc.integer({ min: 0, max: STEPS - 1 }), { minLength: 1, maxLength: 9 })
    .map((at) => ({ source, at, count: at.map(() => 1) }));
const anyFew = fc.record({
  series: fc.tuple(few('app'), few('tally'), few('report')),
  opened: fc.integer({ min: 1, max: 9 }),
});

test('whether one or nine people were counted, and when, nobody can tell from a board or what is made of it', () => {
  const basisOf = (board: CoverageBoard) => board.rows.map((row) => row.basis);
  fc.assert(
    fc.property(anyFew, anyFew, (one, other) => {
      const [a, b] = [boardOf(one.series, one.opened), boardOf(other.series, other.opened)];
      // Which source is the largest says nothing of how many there are; doubts say that one is, and no figure.
      fc.pre(JSON.stringify(basisOf(a)) === JSON.stringify(basisOf(b)));
      fc.pre(JSON.stringify(a.doubts.map((each) => each.code)) === JSON.stringify(b.doubts.map((each) => each.code)));
      expect(a).toEqual(b);
    }),
  );
});

test('neither the letter nor Excel says a share of what they leave out', async () => {
  const board = boardOf([{ source: 'app', at: [2, 5], count: [3, 4] }], 4);
  const letter = JSON.stringify(reportLetter(board));
  expect(letter).toContain('Ước tính dưới 10 người đã cài đặt; tỷ lệ của nhóm nhỏ như vậy không công bố.');
  expect(letter.match(/[\d,]+%/g)).toEqual(['60%']);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await exportBoardExcel(board)).buffer as ArrayBuffer);
  const row = book.getWorksheet('Theo đơn vị')?.getRow(2).values as unknown[];
  expect(row.slice(3)).toEqual(['dưới 10', 'dưới 10', 60, 'dưới 10', 'dưới 10', 'dưới 10']);
});
