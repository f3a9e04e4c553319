import { language } from './language.ts';

/** All of Việt Nam keeps one time, UTC+7 without summer time. */
const ZONE = 'Asia/Ho_Chi_Minh';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language() === 'vi' ? 'vi-VN' : 'en-GB';
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

const ofDate = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** As it stands within a sentence: “thứ Ba”, and Sunday wholly small. */
const withinSentence = (day: string): string =>
  /^chủ/i.test(day) ? day.toLowerCase() : day.charAt(0).toLowerCase() + day.slice(1);

/** `28/7/2020` in Vietnamese, `28 Jul 2020` in English; of a calendar date `2020-07-28`. */
export function formatDate(date: string): string {
  const month = language() === 'vi' ? 'numeric' : 'short';
  return format({ day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(ofDate(date));
}

/** `thứ Ba, 28/7/2020` or `Tue, 28 Jul 2020`; of a calendar date. */
export function formatDayAndDate(date: string): string {
  const vietnamese = language() === 'vi';
  const weekday = format({ weekday: vietnamese ? 'long' : 'short', timeZone: 'UTC' }).format(ofDate(date));
  return `${vietnamese ? withinSentence(weekday) : weekday}, ${formatDate(date)}`;
}

/** `28/7`, for axes and narrow columns; of a calendar date. */
export const formatDayAndMonth = (date: string): string =>
  format({ day: 'numeric', month: language() === 'vi' ? 'numeric' : 'short', timeZone: 'UTC' }).format(ofDate(date));

/** Calendar date in Việt Nam at an instant. */
export const dateAt = (instant: string | Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(instant));

/** `14:05, 28/7/2020`; of an instant. */
export function formatInstant(instant: string | Date): string {
  const time = format({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: ZONE }).format(new Date(instant));
  return `${time}, ${formatDate(dateAt(instant))}`;
}
