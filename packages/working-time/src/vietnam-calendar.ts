import type { HolidayData, SpecialDay } from './calendar.ts';
import { addDays, fromDayNumber, toDayNumber } from './local-time.ts';

/** `month-day` or `month-day..month-day` of one year. */
type Range = string;
type Year = {
  newYear: Range[];
  tet: Range[];
  hung: Range[];
  april: Range[];
  national: Range[];
  moved?: [off: string, worked: string][];
};

/**
 * Weekdays off for civil servants: Bộ luật Lao động 2012 điều 115 to 2020, Bộ luật Lao động 2019 điều 112 from 2021, days
 * off in lieu (điều 111) and the swaps that the Prime Minister decreed. 2027 is computed from the rule: its decree was not
 * known, so an office should check it.
 */
const YEARS: Readonly<Record<number, Year>> = {
  2018: {
    newYear: ['01-01'],
    tet: ['02-14..02-16', '02-19..02-20'],
    hung: ['04-25'],
    april: ['04-30', '05-01'],
    national: ['09-03'],
    moved: [['12-31', '2019-01-05']],
  },
  2019: {
    newYear: ['01-01'],
    tet: ['02-04..02-08'],
    hung: ['04-15'],
    april: ['04-30', '05-01'],
    national: ['09-02'],
    moved: [['04-29', '2019-05-04']],
  },
  2020: {
    newYear: ['01-01'],
    tet: ['01-23..01-24', '01-27..01-29'],
    hung: ['04-02'],
    april: ['04-30', '05-01'],
    national: ['09-02'],
  },
  2021: {
    newYear: ['01-01'],
    tet: ['02-10..02-12', '02-15..02-16'],
    hung: ['04-21'],
    april: ['04-30', '05-03'],
    national: ['09-02..09-03'],
  },
  2022: {
    newYear: ['01-03'],
    tet: ['01-31..02-04'],
    hung: ['04-11'],
    april: ['05-02..05-03'],
    national: ['09-01..09-02'],
  },
  2023: {
    newYear: ['01-02'],
    tet: ['01-20', '01-23..01-26'],
    hung: ['04-29'],
    april: ['05-01..05-03'],
    national: ['09-01', '09-04'],
  },
  2024: {
    newYear: ['01-01'],
    tet: ['02-08..02-09', '02-12..02-14'],
    hung: ['04-18'],
    april: ['04-30', '05-01'],
    national: ['09-02..09-03'],
    moved: [['04-29', '2024-05-04']],
  },
  2025: {
    newYear: ['01-01'],
    tet: ['01-27..01-31'],
    hung: ['04-07'],
    april: ['04-30', '05-01'],
    national: ['09-01..09-02'],
    moved: [['05-02', '2025-04-26']],
  },
  2026: {
    newYear: ['01-01'],
    tet: ['02-16..02-20'],
    hung: ['04-27'],
    april: ['04-30', '05-01'],
    national: ['09-01..09-02'],
    moved: [
      ['01-02', '2026-01-10'],
      ['08-31', '2026-08-22'],
    ],
  },
  2027: {
    newYear: ['01-01'],
    tet: ['02-04..02-05', '02-08..02-10'],
    hung: ['04-16'],
    april: ['04-30', '05-03'],
    national: ['09-02..09-03'],
  },
};

const NAMES = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hung: 'Giỗ Tổ Hùng Vương',
  april: 'Ngày Chiến thắng 30/4 và Quốc tế lao động 1/5',
  national: 'Quốc khánh',
} as const;

/** Days that fall beside the holiday itself are off in lieu of a weekend. */
const ON_THE_DAY: Readonly<Record<string, readonly string[]>> = { newYear: ['01-01'], april: ['04-30', '05-01'] };

function expand(year: number, range: Range): string[] {
  const [first = '', last = first] = range.split('..').map((day) => `${year}-${day}`);
  const days = toDayNumber(last) - toDayNumber(first);
  return Array.from({ length: days + 1 }, (_, index) => addDays(first, index));
}

function daysOf(year: number, entry: Year): SpecialDay[] {
  const named = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((key) =>
    entry[key].flatMap((range) =>
      expand(year, range).map((date): SpecialDay => {
        const exact = ON_THE_DAY[key];
        const kind = exact !== undefined && !exact.includes(date.slice(5)) ? 'compensation' : 'holiday';
        return { date, kind, name: NAMES[key] };
      }),
    ),
  );
  const moved = (entry.moved ?? []).flatMap(([off, worked]): SpecialDay[] => [
    { date: `${year}-${off}`, kind: 'compensation', name: `Hoán đổi với ngày ${worked}` },
    { date: worked, kind: 'make-up', name: `Làm bù ngày ${fromDayNumber(toDayNumber(`${year}-${off}`))}` },
  ]);
  return [...named, ...moved];
}

/** Holidays of Vietnam, 2018-2027. An installation may replace it with newer decrees. */
export const VIETNAM_CALENDAR: HolidayData = {
  years: Object.keys(YEARS).map(Number),
  days: Object.entries(YEARS).flatMap(([year, entry]) => daysOf(Number(year), entry)),
};
