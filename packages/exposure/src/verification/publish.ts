import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { fromBase64, toBase64 } from '../input/encoding.ts';
import { ROLLING_PERIOD } from '../keys/intervals.ts';
import type { RandomBytes } from '../keys/temporary-exposure-key.ts';
import type { HmacKey } from './key-hmac.ts';

/** What a phone sends to have its keys published (Exposure Notifications Server API v1, `Publish`). */
export interface PublishRequest {
  readonly keys: readonly HmacKey[];
  readonly healthAuthorityId: string;
  /** Certificate of the verification server. */
  readonly certificate: string;
  /** The secret of the HMAC that the certificate holds. */
  readonly hmacKey: Uint8Array;
  readonly symptomOnsetInterval?: number;
  readonly traveler?: boolean;
  /** From an earlier publish, to revise it. */
  readonly revisionToken?: string;
}

/** Bounds of Google's server: a batch that breaks one is refused as a whole. */
export const PUBLISH_RULES = {
  mostKeys: 30,
  oldestDays: 15,
  /** Keys that were ended early and begun anew on one day. */
  mostOfOneStart: 3,
  /** Random bytes each request and answer carries, so that its length tells nothing. */
  padding: [1_024, 2_048],
} as const;

const LONGEST_TEXT = 8_192;
type Json = Readonly<Record<string, unknown>>;

/**
 * The body of a publish request (key server API v1), padded, so that its length tells nothing.
 *
 * @param request keys, certificate and the secret of their HMAC
 * @param randomBytes fills the padding
 * @returns the body to send as JSON
 * @throws TypeError naming `request.hmacKey`
 * @example
 * await fetch(url, { method: 'POST', body: JSON.stringify(writePublish(request, randomBytes)) });
 */
export function writePublish(request: PublishRequest, randomBytes: RandomBytes): Json {
  assertBytes('request.hmacKey', request.hmacKey, null);
  return {
    temporaryExposureKeys: request.keys.map((key) => ({
      key: toBase64(key.data),
      rollingStartNumber: key.rollingStart,
      rollingPeriod: key.rollingPeriod,
      transmissionRisk: key.transmissionRisk,
    })),
    healthAuthorityID: request.healthAuthorityId,
    verificationPayload: request.certificate,
    hmackey: toBase64(request.hmacKey),
    ...(request.symptomOnsetInterval === undefined ? {} : { symptomOnsetInterval: request.symptomOnsetInterval }),
    ...(request.traveler === undefined ? {} : { traveler: request.traveler }),
    ...(request.revisionToken === undefined ? {} : { revisionToken: request.revisionToken }),
    padding: paddingOf(randomBytes),
  };
}

/** Header that marks a request without meaning; the server answers it alike, as slowly and as long, and keeps nothing. */
export const CHAFF_HEADER = { name: 'x-chaff', value: '1' } as const;

/**
 * A request that looks on the line like a real one: phones send them at random, so that sending one proves nothing.
 *
 * @param days keys it pretends to publish, as many as a real one would, 1 to 30
 * @param interval now, Unix seconds / 600
 * @param randomBytes makes keys, certificate and padding
 * @returns the body to send, with `CHAFF_HEADER`
 * @throws TypeError, RangeError naming `days`
 * @example
 * await send(writeChaff(14, intervalOf(now), randomBytes), { [CHAFF_HEADER.name]: CHAFF_HEADER.value });
 */
export function writeChaff(days: number, interval: number, randomBytes: RandomBytes): Json {
  assertInteger('days', days, [1, PUBLISH_RULES.mostKeys]);
  const today = interval - (interval % ROLLING_PERIOD);
  const keys = Array.from({ length: days }, (_, day) => ({
    data: randomBytes(16),
    rollingStart: today - day * ROLLING_PERIOD,
    rollingPeriod: ROLLING_PERIOD,
    transmissionRisk: 0,
  }));
  const certificate = toBase64(randomBytes(360));
  return writePublish({ keys, healthAuthorityId: 'chaff', certificate, hmacKey: randomBytes(16) }, randomBytes);
}

/**
 * Padding for requests and answers.
 *
 * @param randomBytes says how much, and fills it
 * @returns base64 of 1 to 2 KiB of random bytes
 * @example
 * reply({ revisionToken, insertedExposures, padding: paddingOf(randomBytes) });
 */
export function paddingOf(randomBytes: RandomBytes): string {
  const [least, most] = PUBLISH_RULES.padding;
  const [high = 0, low = 0] = randomBytes(2);
  return toBase64(randomBytes(least + (((high << 8) | low) % (most - least + 1))));
}

/**
 * Reads a publish request. Unknown fields are passed over, so that phones may be ahead of servers.
 *
 * @param body parsed JSON
 * @param now Unix seconds
 * @returns the request, its keys sound and of the last fifteen days
 * @throws ExposureError publish-malformed with field and reason; nothing of a batch with one wrong key is taken
 * @example
 * const request = parsePublish(await read(body), now);
 */
export function parsePublish(body: unknown, now: number): PublishRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed('body', 'expected an object');
  const fields = body as Json;
  const onset = fields.symptomOnsetInterval;
  if (onset !== undefined && !isInterval(onset)) throw malformed('symptomOnsetInterval', 'expected an interval');
  if (fields.traveler !== undefined && typeof fields.traveler !== 'boolean')
    throw malformed('traveler', 'expected yes or no');
  return {
    keys: parseKeys(fields.temporaryExposureKeys, now),
    healthAuthorityId: textOf(fields, 'healthAuthorityID'),
    certificate: textOf(fields, 'verificationPayload'),
    hmacKey: bytesOf('hmackey', fields.hmackey, null),
    ...(isInterval(onset) ? { symptomOnsetInterval: onset } : {}),
    ...(typeof fields.traveler === 'boolean' ? { traveler: fields.traveler } : {}),
    ...(fields.revisionToken === undefined || fields.revisionToken === ''
      ? {}
      : { revisionToken: textOf(fields, 'revisionToken') }),
  };
}

const malformed = (field: string, reason: string) => new ExposureError('publish-malformed', { field, reason });
const isInterval = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;

function parseKeys(value: unknown, now: number): HmacKey[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed('temporaryExposureKeys', 'expected keys');
  if (value.length > PUBLISH_RULES.mostKeys)
    throw malformed('temporaryExposureKeys', `more than ${PUBLISH_RULES.mostKeys}`);
  const keys = value.map((each: unknown, at) => parseKey(each, `temporaryExposureKeys[${at}]`, Math.floor(now / 600)));
  for (const key of keys) {
    const sameStart = keys.filter((other) => other.rollingStart === key.rollingStart).length;
    if (sameStart > PUBLISH_RULES.mostOfOneStart) throw malformed('temporaryExposureKeys', 'too many of one day');
  }
  if (new Set(keys.map((key) => toBase64(key.data))).size !== keys.length)
    throw malformed('temporaryExposureKeys', 'a key comes twice');
  return keys;
}

function parseKey(value: unknown, name: string, now: number): HmacKey {
  if (typeof value !== 'object' || value === null) throw malformed(name, 'expected an object');
  const fields = value as Json;
  const { rollingStartNumber: start, rollingPeriod: period = ROLLING_PERIOD, transmissionRisk: risk = 0 } = fields;
  if (!isInterval(start)) throw malformed(`${name}.rollingStartNumber`, 'expected an interval');
  if (start > now) throw malformed(`${name}.rollingStartNumber`, 'lies ahead');
  if (start < now - PUBLISH_RULES.oldestDays * ROLLING_PERIOD) throw malformed(`${name}.rollingStartNumber`, 'too old');
  if (!isInterval(period) || period < 1 || period > ROLLING_PERIOD)
    throw malformed(`${name}.rollingPeriod`, 'expected 1 to 144');
  if (!isInterval(risk) || risk > 8) throw malformed(`${name}.transmissionRisk`, 'expected 0 to 8');
  return {
    data: bytesOf(`${name}.key`, fields.key, 16),
    rollingStart: start,
    rollingPeriod: period,
    transmissionRisk: risk,
  };
}

function textOf(fields: Json, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw malformed(name, 'missing');
  if (value.length > LONGEST_TEXT) throw malformed(name, 'too long');
  return value;
}

function bytesOf(name: string, value: unknown, length: number | null): Uint8Array {
  try {
    const bytes = fromBase64(typeof value === 'string' && value.length <= LONGEST_TEXT ? value : '!');
    if (length === null ? bytes.length >= 16 && bytes.length <= 64 : bytes.length === length) return bytes;
  } catch {
    // Falls through to the same refusal.
  }
  throw malformed(name, length === null ? 'expected base64 of 16 to 64 bytes' : `expected base64 of ${length} bytes`);
}
