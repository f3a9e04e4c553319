import { gcm } from '@noble/ciphers/aes.js';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { fromBase64Url, toBase64Url } from '../input/encoding.ts';
import { assertKey, type RandomBytes, type TemporaryExposureKey } from '../keys/temporary-exposure-key.ts';

/** A secret of the publishing server. Several are known while one replaces another. */
export interface TokenSecret {
  /** 1 to 255. */
  readonly id: number;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

const VERSION = 1;
const BYTES_A_KEY = 21;
/** Keys of fourteen days, twice over. */
const MOST_KEYS = 60;

/**
 * What a phone needs to revise what it published: the keys themselves, sealed so that only the server reads them (AES-256-GCM).
 * The server keeps no list of who published what.
 *
 * @param keys that were published, 1 to 60
 * @param by the newest secret
 * @param randomBytes makes the nonce, 12 bytes
 * @returns base64url
 * @throws TypeError, RangeError naming the key or secret that is wrong
 * @example
 * const token = sealRevisionToken(request.keys, secrets[0], randomBytes);
 */
export function sealRevisionToken(
  keys: readonly TemporaryExposureKey[],
  by: TokenSecret,
  randomBytes: RandomBytes,
): string {
  assertInteger('by.id', by.id, [1, 255]);
  assertBytes('by.secret', by.secret, 32);
  assertInteger('keys.length', keys.length, [1, MOST_KEYS]);
  const plain = new Uint8Array(keys.length * BYTES_A_KEY);
  const view = new DataView(plain.buffer);
  for (const [at, key] of keys.entries()) {
    assertKey(`keys[${at}]`, key);
    plain.set(key.data, at * BYTES_A_KEY);
    view.setUint32(at * BYTES_A_KEY + 16, key.rollingStart, true);
    plain[at * BYTES_A_KEY + 20] = key.rollingPeriod;
  }
  const nonce = randomBytes(12);
  const head = Uint8Array.of(VERSION, by.id);
  const sealed = gcm(by.secret, nonce, head).encrypt(plain);
  return toBase64Url(Uint8Array.of(...head, ...nonce, ...sealed));
}

/**
 * Opens what `sealRevisionToken` sealed.
 *
 * @param token as the phone sent it
 * @param secrets all that are still honoured; the token says which it is of
 * @returns the keys that may be revised
 * @throws ExposureError token-malformed, token-wrong (changed, or by another server)
 * @example
 * const known = openRevisionToken(request.revisionToken, secrets);
 */
export function openRevisionToken(token: string, secrets: readonly TokenSecret[]): TemporaryExposureKey[] {
  const bytes = decode(token);
  const secret = secrets.find((each) => each.id === bytes[1]);
  if (secret === undefined) throw new ExposureError('token-wrong');
  const plain = open(bytes, secret.secret);
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  return Array.from({ length: plain.length / BYTES_A_KEY }, (_, at) => ({
    data: plain.slice(at * BYTES_A_KEY, at * BYTES_A_KEY + 16),
    rollingStart: view.getUint32(at * BYTES_A_KEY + 16, true),
    rollingPeriod: plain[at * BYTES_A_KEY + 20] as number,
  }));
}

/**
 * Whether a later publish repeats keys of the token exactly; only those may be revised by it.
 *
 * @param token from `openRevisionToken`
 * @param key of the later publish
 * @returns true when bytes, start and period are the same
 * @example
 * request.keys.every((key) => mayRevise(known, key))
 */
export function mayRevise(token: readonly TemporaryExposureKey[], key: TemporaryExposureKey): boolean {
  return token.some(
    (known) =>
      known.rollingStart === key.rollingStart &&
      known.rollingPeriod === key.rollingPeriod &&
      known.data.every((byte, at) => byte === key.data[at]),
  );
}

function decode(token: string): Uint8Array {
  try {
    const bytes = fromBase64Url(token.slice(0, 4_096));
    const length = bytes.length - 2 - 12 - 16;
    if (bytes[0] === VERSION && length > 0 && length % BYTES_A_KEY === 0 && length <= MOST_KEYS * BYTES_A_KEY)
      return bytes;
  } catch {
    // Falls through to the same refusal.
  }
  throw new ExposureError('token-malformed');
}

function open(bytes: Uint8Array, secret: Uint8Array): Uint8Array {
  try {
    return gcm(secret, bytes.subarray(2, 14), bytes.subarray(0, 2)).decrypt(bytes.subarray(14));
  } catch {
    throw new ExposureError('token-wrong');
  }
}
