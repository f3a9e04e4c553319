import { language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = language() === 'vi' ? 'vi-VN' : 'en-GB';
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** `12.345,6` in Vietnamese, `12,345.6` in English. */
export const formatNumber = (value: number, digits = 1): string =>
  format({ maximumFractionDigits: digits }).format(value);

/** `73%` of a number from 0 to 100. Rounded down, so that “100%” is said only of what is complete. */
export const formatPercent = (percent: number): string => `${format({}).format(Math.floor(percent))}%`;

/** `1,2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, 0)} kB`;
  return `${formatNumber(bytes / 1024 / 1024)} MB`;
}
