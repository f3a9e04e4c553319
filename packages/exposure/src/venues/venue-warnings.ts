import { ctr } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { toHex } from '../input/encoding.ts';
import { encodeText } from '../input/text.ts';
import type { RandomBytes } from '../keys/temporary-exposure-key.ts';
import type { Visit } from './visit-log.ts';

/** What health staff publish of a place where someone infectious was. */
export interface VenueWarning {
  /** Unix seconds, whole ten minutes. */
  readonly from: number;
  readonly to: number;
  /** 1 low to 8 high, as the transmission risk of keys. */
  readonly risk: number;
}

/** A visit that overlapped with a warning. */
export interface VenueExposure {
  readonly visit: Visit;
  readonly warning: VenueWarning;
  /** Minutes both were there. */
  readonly minutes: number;
}

const STEP = 600;
/** Lookup 8, nonce 12, times and risk 9, check 4. */
const BYTES = 33;
const PLAIN = 13;
const LONGEST = 2_000_000;

const partOf = (venueId: Uint8Array, purpose: string, length: number): Uint8Array =>
  hkdf(sha256, venueId, undefined, encodeText(`phong-tuyen venue ${purpose}`), length);

/**
 * Seals a warning for those who were there: the list names no place. A phone finds its own by an 8-byte lookup and opens it with
 * the place's id, which only someone who has stood before its poster knows. Whoever photographs every poster of a town can open
 * the warnings of all of them: the list hides places from strangers, not from such a collector.
 *
 * @param venueId 32 bytes
 * @param warning Unix seconds on whole ten minutes, and risk 1 to 8
 * @param randomBytes makes the nonce
 * @returns 33 bytes
 * @throws TypeError, RangeError naming what is wrong
 * @example
 * const sealed = sealWarning(venue.id, { from, to, risk: 5 }, randomBytes);
 */
export function sealWarning(venueId: Uint8Array, warning: VenueWarning, randomBytes: RandomBytes): Uint8Array {
  assertBytes('venueId', venueId, 32);
  assertInteger('warning.from / 600', warning.from / STEP, [0, 0xffff_ffff / STEP]);
  assertInteger('warning.to / 600', warning.to / STEP, [warning.from / STEP + 1, 0xffff_ffff / STEP]);
  assertInteger('warning.risk', warning.risk, [1, 8]);
  const nonce = randomBytes(12);
  const plain = new Uint8Array(PLAIN);
  const view = new DataView(plain.buffer);
  view.setUint32(0, warning.from);
  view.setUint32(4, warning.to);
  plain[8] = warning.risk;
  plain.set(sha256(plain.subarray(0, 9)).subarray(0, 4), 9);
  const sealed = ctr(partOf(venueId, 'key', 16), counter(nonce)).encrypt(plain);
  return Uint8Array.of(...partOf(venueId, 'lookup', 8), ...nonce, ...sealed);
}

/**
 * Joins sealed warnings into a list to be published, sorted, so that the order tells nothing.
 *
 * @param warnings from `sealWarning`
 * @returns 33 bytes a warning
 * @throws TypeError, RangeError naming the warning of another length
 * @example
 * publish(joinWarnings(sealed));
 */
export function joinWarnings(warnings: readonly Uint8Array[]): Uint8Array {
  const list = new Uint8Array(warnings.length * BYTES);
  const sorted = [...warnings].sort((left, right) => (toHex(left) < toHex(right) ? -1 : 1));
  for (const [at, warning] of sorted.entries()) {
    assertBytes(`warnings[${at}]`, warning, BYTES);
    list.set(warning, at * BYTES);
  }
  return list;
}

/**
 * Finds the visits of this phone that overlap with published warnings.
 *
 * @param visits of this phone
 * @param list from `joinWarnings`; its signature is checked by whoever fetched it
 * @param leastMinutes overlaps that are shorter do not count
 * @returns visits with what they overlap, in the order of the list
 * @throws ExposureError trailing-bytes when the list is no whole number of warnings
 * @example
 * matchWarnings(visits.list(), list, 10)
 */
export function matchWarnings(visits: readonly Visit[], list: Uint8Array, leastMinutes = 1): VenueExposure[] {
  if (list.length % BYTES !== 0 || list.length > LONGEST * BYTES)
    throw new ExposureError('trailing-bytes', { where: 'warnings' });
  const byLookup = new Map<string, Visit[]>();
  for (const visit of visits) {
    const lookup = toHex(partOf(visit.venueId, 'lookup', 8));
    byLookup.set(lookup, [...(byLookup.get(lookup) ?? []), visit]);
  }
  const exposures: VenueExposure[] = [];
  for (let at = 0; at < list.length && byLookup.size > 0; at += BYTES) {
    const sealed = list.subarray(at, at + BYTES);
    for (const visit of byLookup.get(toHex(sealed.subarray(0, 8))) ?? []) {
      const warning = openWarning(visit.venueId, sealed);
      if (warning === null) continue;
      const minutes = Math.floor((Math.min(visit.to, warning.to) - Math.max(visit.from, warning.from)) / 60);
      if (minutes >= leastMinutes) exposures.push({ visit, warning, minutes });
    }
  }
  return exposures;
}

/** @returns null when it is not of this place */
function openWarning(venueId: Uint8Array, sealed: Uint8Array): VenueWarning | null {
  const plain = ctr(partOf(venueId, 'key', 16), counter(sealed.subarray(8, 20))).decrypt(sealed.subarray(20));
  const check = sha256(plain.subarray(0, 9)).subarray(0, 4);
  if (check.some((byte, at) => byte !== plain[9 + at])) return null;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  return { from: view.getUint32(0), to: view.getUint32(4), risk: plain[8] as number };
}

const counter = (nonce: Uint8Array): Uint8Array => Uint8Array.of(...nonce, 0, 0, 0, 0);
