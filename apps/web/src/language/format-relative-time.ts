import { formatInstant } from './format-date.ts';
import { language } from './language.ts';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const FAR_DAYS = 7;

/**
 * `5 phút trước`, `hôm qua`; further than a week away the date itself, because people count weeks badly.
 *
 * @param instant UTC string or Date
 */
export function formatRelativeTime(instant: string | Date, now: Date): string {
  const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000);
  if (Math.abs(seconds) > FAR_DAYS * 86_400) return formatInstant(instant);
  const words = new Intl.RelativeTimeFormat(language() === 'vi' ? 'vi-VN' : 'en-GB', { numeric: 'auto' });
  for (const [unit, size] of STEPS)
    if (Math.abs(seconds) >= size) return words.format(Math.trunc(seconds / size), unit);
  return words.format(0, 'second');
}
