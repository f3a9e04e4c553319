import { assertInteger } from '../input/assert.ts';

/** Seconds of one interval: an identifier lives ten minutes (Cryptography Specification v1.2, "ENIntervalNumber"). */
export const INTERVAL_SECONDS = 600;
/** Intervals of one key, `TEKRollingPeriod`: a day. */
export const ROLLING_PERIOD = 144;
const LAST_INTERVAL = 0xffff_ffff;

/** Any interval an unsigned 32-bit number can hold. @throws TypeError, RangeError with the name */
export const assertInterval = (name: string, value: number): void => assertInteger(name, value, [0, LAST_INTERVAL]);

/**
 * ENIntervalNumber (§ "ENIntervalNumber").
 *
 * @param unixSeconds seconds since 1970-01-01 UTC
 * @returns the interval of ten minutes that the moment lies in
 * @throws TypeError, RangeError before 1970 or beyond 32 bits
 * @example
 * intervalOf(1585785600) === 2642976
 */
export function intervalOf(unixSeconds: number): number {
  const interval = Math.floor(unixSeconds / INTERVAL_SECONDS);
  assertInterval('unixSeconds / 600', interval);
  return interval;
}

/**
 * First interval of the UTC day an interval lies in (§ "Temporary Exposure Key").
 *
 * @param interval Unix seconds / 600
 * @returns a multiple of 144
 * @throws TypeError, RangeError naming `interval`
 * @example
 * dayStart(2643000) === 2642976
 */
export function dayStart(interval: number): number {
  assertInterval('interval', interval);
  return interval - (interval % ROLLING_PERIOD);
}
