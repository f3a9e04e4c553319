import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';

/** A figure of people; the server leaves out one to nine of them. */
export const fewOr = (value: number | null): string => (value === null ? m.few() : formatNumber(value, 0));

/** `35,1%`; a dash where the figure is not told. Rounded down, so that 100% is said only of what is reached. */
export const share = (percent: number | null): string =>
  percent === null ? '–' : `${formatNumber(Math.floor(percent * 10) / 10)}%`;
