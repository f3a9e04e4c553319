/** Identifiers a key can have in a day: 24 h of 10 min. */
export const INTERVALS_A_DAY = 144;

/** Which keys to run through, side by side in arrays of one length. */
export interface Tasks {
  /** Places in the packed keys. */
  readonly keys: Uint32Array;
  /** First interval of each (ENIN: Unix seconds / 600). */
  readonly starts: Uint32Array;
  /** Intervals of each, 1 to 144. */
  readonly counts: Uint8Array;
}

/** Tells the few identifiers that are worth a look from all others, by their first four bytes, the lowest first. */
export interface Sieve {
  /** A field of 2^(32 − shift) bits, at least 2^5 and at most 2^24: bit `word >>> shift` is set when `has(word)` may be true. */
  readonly filter: Uint32Array;
  readonly shift: number;
  has(word: number): boolean;
}

/**
 * Takes an identifier that passed the sieve. It must not begin another search with the same engine.
 *
 * @param task its place among the tasks
 * @param rpi 16 bytes, overwritten by the next
 */
export type TakeIdentifier = (task: number, interval: number, rpi: Uint8Array) => void;

/** Turns keys into the identifiers they broadcast. Which one runs is chosen by what the platform has. */
export interface RpiEngine {
  readonly name: 'wasm' | 'noble';
  /**
   * Runs through all identifiers of the tasks' keys and hands over those that pass the sieve, in no order that may be relied on.
   * Fastest when neighbours among the tasks begin at the same interval.
   *
   * @param keys packed keys of 16 bytes
   * @param tasks which of them, and when
   * @param sieve `EVERYTHING` to have all of them
   * @param take called during the search
   */
  search(keys: Uint8Array, tasks: Tasks, sieve: Sieve, take: TakeIdentifier): void;
}

/** Lets everything pass: makes `search` list all identifiers. */
export const EVERYTHING: Sieve = { filter: new Uint32Array(1).fill(0xffff_ffff), shift: 27, has: () => true };
