import { assertBytes, assertInteger } from '../input/assert.ts';
import { assertInterval, dayStart, ROLLING_PERIOD } from './intervals.ts';

/** The secret of one day. What it broadcast cannot be told from noise until it is published. */
export interface TemporaryExposureKey {
  /** 16 random bytes. */
  readonly data: Uint8Array;
  /** First interval it is used in. */
  readonly rollingStart: number;
  /** Intervals it is used in, 1 to 144. */
  readonly rollingPeriod: number;
}

/** Random bytes of the platform, or of a test. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * Makes the key of the day an interval lies in (§ "Temporary Exposure Key").
 *
 * @param interval any interval of that day
 * @param randomBytes a cryptographic source: `(length) => crypto.getRandomValues(new Uint8Array(length))`
 * @returns a key of 144 intervals
 * @throws TypeError, RangeError for an interval beyond 32 bits, or when the source gives another length
 * @example
 * const key = generateKey(intervalOf(now), randomBytes);
 */
export function generateKey(interval: number, randomBytes: RandomBytes): TemporaryExposureKey {
  const data = randomBytes(16);
  assertBytes('randomBytes(16)', data, 16);
  return { data, rollingStart: dayStart(interval), rollingPeriod: ROLLING_PERIOD };
}

/**
 * Ends a key early, so that it may be published while its day still runs (a shorter period, §"rolling period").
 *
 * @param key of the day; not changed
 * @param interval the interval in which it is given away; that one is its last
 * @returns the same bytes with a shorter period
 * @throws TypeError, RangeError for an interval outside the key's own
 * @example
 * publish(endKey(today, intervalOf(now)));
 */
export function endKey(key: TemporaryExposureKey, interval: number): TemporaryExposureKey {
  assertKey('key', key);
  assertInterval('interval', interval);
  const period = interval - key.rollingStart + 1;
  assertInteger('interval - key.rollingStart + 1', period, [1, key.rollingPeriod]);
  return { ...key, rollingPeriod: period };
}

/** @throws TypeError, RangeError naming the part of the key that is wrong */
export function assertKey(name: string, key: TemporaryExposureKey): void {
  assertBytes(`${name}.data`, key.data, 16);
  assertInterval(`${name}.rollingStart`, key.rollingStart);
  assertInteger(`${name}.rollingPeriod`, key.rollingPeriod, [1, ROLLING_PERIOD]);
}

/**
 * Overwrites a key that is no longer needed. Copies the engine of the language made by itself stay out of reach.
 *
 * @param key its bytes are zero afterwards
 * @example
 * wipeKey(expired);
 */
export const wipeKey = (key: TemporaryExposureKey): void => void key.data.fill(0);
