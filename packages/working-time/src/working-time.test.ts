import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addWorkingDays,
  addWorkingHours,
  createWorkingCalendar,
  daysBetween,
  dueWithPauses,
  fromDayNumber,
  instantOf,
  localDateOf,
  nextWorkingMoment,
  ONE_STOP_HOURS,
  type Pause,
  reminderMoments,
  toDayNumber,
  VIETNAM_CALENDAR,
  WorkingTimeError,
  workingDaysBetween,
  workingMinutesBetween,
} from './index.ts';

const calendar = createWorkingCalendar(VIETNAM_CALENDAR);
const first = toDayNumber('2019-01-01');
const dates = fc.integer({ min: first, max: toDayNumber('2026-06-01') }).map(fromDayNumber);
const instants = fc.tuple(dates, fc.integer({ min: 0, max: 1439 })).map(([date, minute]) => instantOf(date, minute));

test.each([
  ['2020-07-28', 5, '2020-08-04'],
  ['2020-08-28', 3, '2020-09-03'],
  ['2020-01-22', 3, '2020-02-03'],
  ['2020-04-29', 1, '2020-05-04'],
  ['2024-04-26', 3, '2024-05-04'],
])('%s + %i working days is %s', (start, days, due) => {
  expect(addWorkingDays(calendar, start, days).due).toBe(due);
});

test('a due date explains itself: each day looked at, with the holiday’s name', () => {
  expect(addWorkingDays(calendar, '2020-08-28', 3).steps).toEqual([
    { date: '2020-08-29', counted: false, reason: 'weekend', name: null },
    { date: '2020-08-30', counted: false, reason: 'weekend', name: null },
    { date: '2020-08-31', counted: true, reason: 'working', name: null },
    { date: '2020-09-01', counted: true, reason: 'working', name: null },
    { date: '2020-09-02', counted: false, reason: 'holiday', name: 'Quốc khánh' },
    { date: '2020-09-03', counted: true, reason: 'working', name: null },
  ]);
});

test('a due date is a working day, later than its start, and counting back gives the limit', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (start, days) => {
      const { due } = addWorkingDays(calendar, start, days);
      expect(calendar.isWorkingDay(due)).toBe(true);
      expect(workingDaysBetween(calendar, start, due)).toBe(days);
      expect(workingDaysBetween(calendar, due, start)).toBe(-days);
      expect(daysBetween(calendar, start, due).length).toBe(toDayNumber(due) - toDayNumber(start));
    }),
  );
});

test('hours added are hours between, and end in working time', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 2_000 }), (start, minutes) => {
      const due = addWorkingHours(calendar, start, minutes / 60);
      expect(workingMinutesBetween(calendar, start, due)).toBeCloseTo(minutes, 6);
      expect(calendar.isWorkingDay(localDateOf(due))).toBe(true);
    }),
  );
});

const pauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 0, max: 5_000 })), {
  maxLength: 6,
});
function layOut(start: Date, gaps: readonly (readonly [number, number])[]): Pause[] {
  let at = start.getTime();
  return gaps.map(([run, stop]) => {
    const from = new Date(at + run * 60_000);
    at = from.getTime() + stop * 60_000;
    return { from, until: new Date(at), reason: 'chờ bổ sung' };
  });
}

test('pauses never shorten a deadline, however many; a restart is never earlier than a pause', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 20 }), pauses, (start, days, gaps) => {
      const ask = (policy: 'pause' | 'restart', list: readonly Pause[]) =>
        dueWithPauses(calendar, { start, limit: { days }, pauses: list, policy }).due?.getTime() ?? Number.NaN;
      const list = layOut(start, gaps);
      const without = ask('pause', []);
      expect(ask('pause', list)).toBeGreaterThanOrEqual(without);
      expect(ask('restart', list)).toBeGreaterThanOrEqual(ask('pause', list));
    }),
  );
});

test('a clock that stands still has no due date, and says since when and why', () => {
  const start = instantOf('2020-07-28', 480);
  const answer = dueWithPauses(calendar, {
    start,
    limit: { days: 3 },
    policy: 'pause',
    pauses: [{ from: instantOf('2020-07-29', 480), until: null, reason: 'lấy ý kiến' }],
  });
  expect(answer.due).toBeNull();
  expect(answer.steps.at(-1)).toMatchObject({ kind: 'paused', reason: 'lấy ý kiến' });
});

test('reminders come on working days at the opening of the office', () => {
  fc.assert(
    fc.property(dates, (due) => {
      for (const { at } of reminderMoments(calendar, due, [-2, -1, 0, 1, 3]))
        expect(nextWorkingMoment(calendar, at)).toEqual(at);
    }),
  );
  expect(reminderMoments(calendar, '2020-08-15', [-1]).map(({ at }) => localDateOf(at))).toEqual(['2020-08-13']);
});

test('a one-stop unit works on Saturday morning, an office does not; a make-up Saturday works for both', () => {
  const oneStop = createWorkingCalendar(VIETNAM_CALENDAR, ONE_STOP_HOURS);
  expect(oneStop.intervalsOf('2020-08-01')).toEqual([[420, 690]]);
  expect(calendar.intervalsOf('2020-08-01')).toEqual([]);
  expect(calendar.isWorkingDay('2024-05-04')).toBe(true);
});

test('bad questions are named', () => {
  const code = (ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      return error instanceof WorkingTimeError ? error.code : error;
    }
    return null;
  };
  expect(code(() => addWorkingDays(calendar, '2020-02-30', 1))).toBe('date-impossible');
  expect(code(() => addWorkingDays(calendar, '2020-02-03', 0))).toBe('limit-not-positive');
  expect(code(() => addWorkingDays(calendar, '2031-02-03', 1))).toBe('year-not-covered');
  expect(code(() => createWorkingCalendar(VIETNAM_CALENDAR, [[], [], [], [], [], [], []]))).toBe('week-empty');
  expect(code(() => createWorkingCalendar(VIETNAM_CALENDAR, [[[600, 500]], [], [], [], [], [], []]))).toBe(
    'hours-impossible',
  );
});
