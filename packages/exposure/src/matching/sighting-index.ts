import type { Sieve } from '../crypto/rpi-engine.ts';
import { INTERVAL_SECONDS } from '../keys/intervals.ts';
import type { ContactLog } from '../log/contact-log.ts';

/** Intervals a clock may be wrong: an identifier counts from two hours before its time to two hours after (ExposureMatchingTracer). */
export const CLOCK_DRIFT = 12;

const BUCKETS = 65_536;
const FILTER_BITS = { least: 16, most: 24 } as const;
/** Filter places for each sighting: one in 64 of foreign identifiers then needs a second look. */
const PLACES_A_SIGHTING = 64;

/**
 * Finds sightings by identifier. Nearly all identifiers of other people's keys are dismissed by one look at a bit field that fits
 * in the processor's cache; the rest are looked up in 65,536 buckets, as the reference's native code does.
 */
export interface SightingIndex {
  /** Bit field over the leading bits of the first word, read with its lowest byte first: see `filterShift`. */
  readonly filter: Uint32Array;
  /** How far that word is shifted to give its place in the filter. */
  readonly filterShift: number;
  /** Where each bucket begins in `order`; one more than there are buckets. */
  readonly buckets: Uint32Array;
  /** Sightings by bucket. */
  readonly order: Uint32Array;
  /** Identifiers as words, four each. */
  readonly words: Uint32Array;
  /** Unix interval of each sighting. */
  readonly intervals: Uint32Array;
  /** From interval `first` on: the next interval that lies within the drift of a sighting, and the one before. */
  readonly first: number;
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

/**
 * Makes a log searchable: bit field, buckets, and the hours in which anything was heard.
 *
 * @param log is read once; the index does not see later sightings
 * @returns about 36 bytes a sighting, and 0.3 to 2.3 MB
 * @example
 * const index = indexSightings(log);
 * for (const archive of archives) findMatches(index, archive.keys, engine);
 */
export function indexSightings(log: ContactLog): SightingIndex {
  const count = log.length;
  const words = new Uint32Array(log.rpis.slice().buffer);
  const bits = Math.min(
    FILTER_BITS.most,
    Math.max(FILTER_BITS.least, Math.ceil(Math.log2(count * PLACES_A_SIGHTING + 1))),
  );
  const filterShift = 32 - bits;
  const filter = new Uint32Array(2 ** bits / 32);
  const buckets = new Uint32Array(BUCKETS + 1);
  const intervals = Uint32Array.from({ length: count }, (_, at) => Math.floor(log.timeOf(at) / INTERVAL_SECONDS));
  for (let at = 0; at < count; at++) {
    const word = words[at * 4] as number;
    const place = word >>> filterShift;
    filter[place >>> 5] = (filter[place >>> 5] as number) | (1 << (place & 31));
    const bucket = (word & 0xffff) + 1;
    buckets[bucket] = (buckets[bucket] as number) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    buckets[bucket + 1] = (buckets[bucket + 1] as number) + (buckets[bucket] as number);
  const filled = buckets.slice();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = (words[at * 4] as number) & 0xffff;
    const place = filled[bucket] as number;
    order[place] = at;
    filled[bucket] = place + 1;
  }
  return { filter, filterShift, buckets, order, words, intervals, ...cover(intervals) };
}

const NONE = 0x7fffffff;

/** Most nights and weekends a phone hears nobody: keys of such hours need no identifiers at all. */
function cover(intervals: Uint32Array): Pick<SightingIndex, 'first' | 'next' | 'previous'> {
  let [least, most] = [NONE, -1];
  for (const interval of intervals) {
    least = Math.min(least, interval);
    most = Math.max(most, interval);
  }
  if (most === -1) return { first: 0, next: new Int32Array(0), previous: new Int32Array(0) };
  const first = Math.max(0, least - CLOCK_DRIFT);
  const length = most + CLOCK_DRIFT - first + 1;
  const isCovered = new Uint8Array(length);
  for (const interval of new Set(intervals))
    isCovered.fill(1, Math.max(0, interval - CLOCK_DRIFT - first), interval + CLOCK_DRIFT - first + 1);
  const next = new Int32Array(length).fill(NONE);
  const previous = new Int32Array(length).fill(-1);
  for (let at = 0; at < length; at++)
    previous[at] = isCovered[at] === 1 ? first + at : at === 0 ? -1 : (previous[at - 1] as number);
  for (let at = length - 1; at >= 0; at--)
    next[at] = isCovered[at] === 1 ? first + at : at === length - 1 ? NONE : (next[at + 1] as number);
  return { first, next, previous };
}

/**
 * The intervals of a key for which any sighting could matter.
 *
 * @param start first interval of the key
 * @param end the one after its last
 * @returns null when there is none
 */
export function coveredPart(index: SightingIndex, start: number, end: number): { from: number; to: number } | null {
  const last = index.first + index.next.length - 1;
  if (start > last || end <= index.first) return null;
  const from = index.next[Math.max(0, start - index.first)] as number;
  const to = index.previous[Math.min(last, end - 1) - index.first] as number;
  return from >= end || to < from ? null : { from: Math.max(from, start), to: to + 1 };
}

/** The sieve an engine needs: by the first words of what was heard. */
export const firstWordsOf = (index: SightingIndex): Sieve => ({
  filter: index.filter,
  shift: index.filterShift,
  has(word) {
    const bucket = word & 0xffff;
    const end = index.buckets[bucket + 1] as number;
    for (let place = index.buckets[bucket] as number; place < end; place++)
      if (index.words[(index.order[place] as number) * 4] === word) return true;
    return false;
  },
});

/** @param rpi 16 bytes @returns places in the log at which it was heard, in rising order */
export function sightingsOf(index: SightingIndex, rpi: Uint8Array): number[] {
  const view = new DataView(rpi.buffer, rpi.byteOffset, 16);
  const words = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  const bucket = (words[0] as number) & 0xffff;
  const heard = index.order.subarray(index.buckets[bucket], index.buckets[bucket + 1]);
  return [...heard].filter((sighting) => words.every((word, at) => index.words[sighting * 4 + at] === word));
}
