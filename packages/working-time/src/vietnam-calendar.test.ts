import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  createWorkingCalendar,
  dueWithPauses,
  instantOf,
  localDateOf,
  localMinuteOf,
  ONE_STOP_HOURS,
  VIETNAM_CALENDAR,
  weekdayOf,
} from './index.ts';

const calendar = createWorkingCalendar(VIETNAM_CALENDAR);

/** Days off that are not plain weekends, year by year, as decreed; and the Saturdays worked for them. */
const DECREED: Record<number, { off: string; worked: string }> = {
  2019: {
    off: '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02',
    worked: '01-05 05-04',
  },
  2020: { off: '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', worked: '' },
  2021: { off: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', worked: '' },
  2022: { off: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', worked: '' },
  2023: { off: '01-02 01-20 01-23 01-24 01-25 01-26 04-29 05-01 05-02 05-03 09-01 09-04', worked: '' },
  2024: { off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', worked: '05-04' },
  2025: { off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', worked: '04-26' },
  2026: {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02',
    worked: '01-10 08-22',
  },
  2027: { off: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03', worked: '' },
};

test.each(Object.entries(DECREED))('%s has exactly the decreed days off and worked Saturdays', (year, decreed) => {
  const off: string[] = [];
  const worked: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) {
    const { reason } = calendar.reasonOf(date);
    if (reason === 'holiday' || reason === 'compensation') off.push(date.slice(5));
    if (reason === 'make-up') worked.push(date.slice(5));
    const isWeekend = [0, 6].includes(weekdayOf(date));
    if (reason === 'working') expect(isWeekend, date).toBe(false);
    if (reason === 'make-up') expect(weekdayOf(date), date).toBe(6);
  }
  expect(off.join(' ')).toBe(decreed.off);
  expect(worked.join(' ')).toBe(decreed.worked);
});

test('a day off in lieu says so, and a moved day names the other one', () => {
  expect(calendar.reasonOf('2021-05-03')).toMatchObject({ reason: 'compensation' });
  expect(calendar.reasonOf('2024-04-29')).toEqual({ reason: 'compensation', name: 'Hoán đổi với ngày 2024-05-04' });
  expect(calendar.reasonOf('2024-05-04')).toEqual({ reason: 'make-up', name: 'Làm bù ngày 2024-04-29' });
});

const local = (text: string) => instantOf(text.slice(0, 10), Number(text.slice(11, 13)) * 60 + Number(text.slice(14)));
const words = (instant: Date | null) =>
  instant === null
    ? null
    : `${localDateOf(instant)} ${String(Math.floor(localMinuteOf(instant) / 60)).padStart(2, '0')}:${String(localMinuteOf(instant) % 60).padStart(2, '0')}`;

test.each([
  // A day is eight hours: 4.5 in the morning, 3.5 in the afternoon.
  ['2020-07-28 07:00', 8, '2020-07-28 17:00'],
  ['2020-07-28 15:00', 8, '2020-07-29 15:00'],
  ['2020-07-28 11:00', 1, '2020-07-28 14:00'],
  ['2020-07-31 16:30', 1, '2020-08-03 07:30'],
  // Half a day, over the noon break, over Quốc khánh.
  ['2020-09-01 15:00', 4, '2020-09-03 09:00'],
  ['2020-07-28 10:00', 4, '2020-07-28 16:00'],
  // Sent in at night: the clock begins when the office opens.
  ['2020-07-28 22:15', 2, '2020-07-29 09:00'],
  ['2024-05-03 16:00', 2, '2024-05-04 08:00'],
])('%s and %d working hours is %s', (start, hours, due) => {
  expect(words(addWorkingHours(calendar, local(start), hours))).toBe(due);
});

test('a one-stop unit goes on counting on Saturday morning', () => {
  const oneStop = createWorkingCalendar(VIETNAM_CALENDAR, ONE_STOP_HOURS);
  expect(words(addWorkingHours(oneStop, local('2020-07-31 16:00'), 2))).toBe('2020-08-01 08:00');
  expect(addWorkingDays(oneStop, '2020-07-31', 2).due).toBe('2020-08-03');
});

test.each([
  ['pause', [['2020-07-29 09:00', '2020-08-03 09:00']], '2020-08-05 17:00'],
  ['restart', [['2020-07-29 09:00', '2020-08-03 09:00']], '2020-08-07 09:00'],
  [
    'pause',
    [
      ['2020-07-29 09:00', '2020-07-29 15:00'],
      ['2020-07-30 07:00', '2020-07-31 07:00'],
    ],
    '2020-08-04 11:00',
  ],
  // Stopped and started again within a night: nothing is lost.
  ['pause', [['2020-07-28 18:00', '2020-07-29 06:00']], '2020-07-31 17:00'],
] as const)('four days from Tuesday morning, %s: %j ends %s', (policy, stops, due) => {
  const pauses = stops.map(([from, until]) => ({ from: local(from), until: local(until), reason: 'chờ bổ sung' }));
  const answer = dueWithPauses(calendar, { start: local('2020-07-28 07:00'), limit: { days: 4 }, pauses, policy });
  expect(words(answer.due)).toBe(due);
  expect(answer.steps.filter((step) => step.kind === 'paused')).toHaveLength(stops.length);
});
