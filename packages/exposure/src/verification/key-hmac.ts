import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { toBase64 } from '../input/encoding.ts';
import { assertKey, type TemporaryExposureKey } from '../keys/temporary-exposure-key.ts';

/** A key with the risk it is published under. */
export interface HmacKey extends TemporaryExposureKey {
  readonly transmissionRisk: number;
}

/**
 * The text that binds keys to a certificate (Verification Protocol, "HMAC calculation"): `key.start.count.risk` of each, sorted by
 * base64 key, joined by commas.
 *
 * @param keys that are to be published
 * @param options.withoutRisk leaves the risks out, which is allowed when all are 0
 * @returns the cleartext of the HMAC
 * @throws TypeError, RangeError naming the key that is wrong, or `withoutRisk` when a risk is not 0
 * @example
 * hmacText(keys) === 'z2Cx9hdz2SlxZ8GEgqTYpA==.1.144.3,…'
 */
export function hmacText(keys: readonly HmacKey[], options: { readonly withoutRisk?: boolean } = {}): string {
  for (const [at, key] of keys.entries()) {
    assertKey(`keys[${at}]`, key);
    assertInteger(`keys[${at}].transmissionRisk`, key.transmissionRisk, [0, 8]);
  }
  const isBare = options.withoutRisk === true;
  if (isBare && keys.some((key) => key.transmissionRisk !== 0))
    throw new RangeError('withoutRisk: expected risks of 0');
  return keys
    .map((key) => [toBase64(key.data), key.rollingStart, key.rollingPeriod, ...(isBare ? [] : [key.transmissionRisk])])
    .sort(([left = ''], [right = '']) => (left < right ? -1 : left > right ? 1 : 0))
    .map((parts) => parts.join('.'))
    .join(',');
}

/**
 * HMAC-SHA256 over the keys, the certificate's `tekmac` (Verification Protocol, "HMAC calculation").
 *
 * @param keys that are to be published
 * @param secret the phone's own, at least 16 bytes
 * @param options.withoutRisk as of `hmacText`
 * @returns 32 bytes
 * @throws TypeError, RangeError as `hmacText`, and for a shorter secret
 * @example
 * toBase64(keyHmac(keys, secret)) // ekeyhmac
 */
export function keyHmac(
  keys: readonly HmacKey[],
  secret: Uint8Array,
  options: { readonly withoutRisk?: boolean } = {},
): Uint8Array {
  assertBytes('secret', secret, null);
  if (secret.length < 16) throw new RangeError(`secret: expected at least 16 bytes, got ${secret.length}`);
  return hmac(
    sha256,
    secret,
    Uint8Array.from(hmacText(keys, options), (letter) => letter.charCodeAt(0)),
  );
}

/**
 * Whether an HMAC fits the keys, in either form the protocol allows; takes the same time for all that are 32 bytes.
 *
 * @param found from the certificate
 * @param keys from the publish request
 * @param secret from the publish request
 * @returns false for any other
 * @throws TypeError, RangeError as `keyHmac`
 * @example
 * isKeyHmac(fromBase64(claims.tekmac), request.keys, request.hmacKey)
 */
export function isKeyHmac(found: Uint8Array, keys: readonly HmacKey[], secret: Uint8Array): boolean {
  const forms = [keyHmac(keys, secret)];
  if (keys.every((key) => key.transmissionRisk === 0)) forms.push(keyHmac(keys, secret, { withoutRisk: true }));
  return forms.map((form) => isSame(form, found)).includes(true);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (const [at, byte] of left.entries()) difference |= byte ^ (right[at] as number);
  return difference === 0;
}
