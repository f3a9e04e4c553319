import * as m from '../../messages/installing.gen.ts';

/** 1 is Monday, 7 Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NAMES = [m.weekday1, m.weekday2, m.weekday3, m.weekday4, m.weekday5, m.weekday6, m.weekday7];

export const weekdayName = (day: number): string => NAMES[day - 1]?.() ?? '';
