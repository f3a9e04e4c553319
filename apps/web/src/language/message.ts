import { formatNumber } from './format-number.ts';
import { language } from './language.ts';

/** The text of the language that is shown. */
export const inLanguage = (vi: string, en: string): string => (language() === 'vi' ? vi : en);

/** A value inside a message: numbers with the language's separators. */
export const shown = (value: string | number): string => (typeof value === 'number' ? formatNumber(value) : value);

/** The form a count asks for. Vietnamese has one; English tells one from many. */
export const counted = (count: number, forms: { readonly one?: string; readonly other: string }): string =>
  count === 1 && forms.one !== undefined ? forms.one : forms.other;
