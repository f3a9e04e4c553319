/** What a centre does wrong. Shares are from 0 to 1, of messages or of receipts. */
export interface Faults {
  /** Milliseconds before each answer. */
  readonly latencyMs: number;
  /** Messages a second that are taken; more are throttled. 0 for all. */
  readonly perSecond: number;
  readonly throttled: number;
  readonly queueFull: number;
  /** Refused with a status that no standard knows. */
  readonly unknownStatus: number;
  /** Refused as a number that cannot be. */
  readonly badNumber: number;
  /** Refused because of the brandname. */
  readonly badSource: number;
  /** Taken and never answered. */
  readonly silentTaken: number;
  /** Neither taken nor answered. */
  readonly silentLost: number;
  /** The connection is cut when the message comes, which is not taken. */
  readonly cutBefore: number;
  /** Taken, and the connection is cut before the answer. */
  readonly cutAfter: number;
  readonly receiptDelayMs: number;
  readonly lateReceipts: number;
  readonly lateMs: number;
  readonly duplicateReceipts: number;
  /** Receipts that come before the answer to the message. */
  readonly earlyReceipts: number;
  /** A receipt that cannot be read goes ahead of the good one. */
  readonly malformedReceipts: number;
  readonly noReceipts: number;
  readonly undeliverable: number;
  /** 1 for a centre that does not bring the reference back. */
  readonly noReference: number;
}

export const NO_FAULTS: Faults = {
  latencyMs: 0,
  perSecond: 0,
  throttled: 0,
  queueFull: 0,
  unknownStatus: 0,
  badNumber: 0,
  badSource: 0,
  silentTaken: 0,
  silentLost: 0,
  cutBefore: 0,
  cutAfter: 0,
  receiptDelayMs: 20,
  lateReceipts: 0,
  lateMs: 2_000,
  duplicateReceipts: 0,
  earlyReceipts: 0,
  malformedReceipts: 0,
  noReceipts: 0,
  undeliverable: 0,
  noReference: 0,
};

/**
 * Faults from JSON such as `{"throttled":0.1}`: what is not named is taken from `base`.
 *
 * @throws Error naming a fault that does not exist or is no number
 */
export function readFaults(value: unknown, base: Faults = NO_FAULTS): Faults {
  if (typeof value !== 'object' || value === null) throw new Error('faults are a JSON object');
  for (const [name, share] of Object.entries(value))
    if (!(name in NO_FAULTS) || typeof share !== 'number' || !(share >= 0)) throw new Error(`no such fault: ${name}`);
  return { ...base, ...value };
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
