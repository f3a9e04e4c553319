import { cryptMetadata, deriveMetadataKey, deriveRpi, deriveRpiKey } from './identifiers.ts';
import { INTERVAL_SECONDS } from './intervals.ts';
import { encodeMetadata, type Metadata } from './metadata.ts';
import { encodePayload } from './payload.ts';
import { assertKey, type TemporaryExposureKey } from './temporary-exposure-key.ts';

/** One identifier's time on the air. */
export interface ScheduledPayload {
  readonly interval: number;
  /** Unix seconds from which it is sent; the next one takes over 600 s later, together with a new random address. */
  readonly from: number;
  /** Advertising data, 28 or 31 bytes. */
  readonly payload: Uint8Array;
}

/**
 * All that a radio sends in the time of one key: the part of a phone that knows Bluetooth needs to know no cryptography. The keys
 * made on the way are wiped.
 *
 * @param key of a day
 * @param options.metadata what this phone's radio sends with
 * @param options.flags whether payloads begin with the flags
 * @returns one entry an interval of the key, 144 for a whole day
 * @throws TypeError, RangeError naming the part of the key or of the metadata that is wrong
 * @example
 * const schedule = scheduleOf(key, { metadata: { minor: 1, txPower: -24, confidence: 3 }, flags: false });
 */
export function scheduleOf(
  key: TemporaryExposureKey,
  options: { readonly metadata: Metadata; readonly flags: boolean },
): ScheduledPayload[] {
  assertKey('key', key);
  const rpiKey = deriveRpiKey(key.data);
  const metadataKey = deriveMetadataKey(key.data);
  const metadata = encodeMetadata(options.metadata);
  const schedule = Array.from({ length: key.rollingPeriod }, (_, at) => {
    const interval = key.rollingStart + at;
    const rpi = deriveRpi(rpiKey, interval);
    const aem = cryptMetadata(metadataKey, rpi, metadata);
    return { interval, from: interval * INTERVAL_SECONDS, payload: encodePayload({ rpi, aem }, options) };
  });
  rpiKey.fill(0);
  metadataKey.fill(0);
  return schedule;
}
