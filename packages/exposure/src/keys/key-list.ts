import { assertBytes, assertInteger } from '../input/assert.ts';
import { assertInterval, ROLLING_PERIOD } from './intervals.ts';
import { REPORT_TYPES, type ReportType, reportTypeNumber } from './report-type.ts';
import type { TemporaryExposureKey } from './temporary-exposure-key.ts';

/** A key that its owner has published. */
export interface DiagnosisKey extends TemporaryExposureKey {
  readonly reportType: ReportType;
  /** 0 to 8; deprecated by the standard, still read by some apps. */
  readonly transmissionRisk: number;
  /** Days from the onset of symptoms to the key's day, -14 to 14; null when not known. */
  readonly daysSinceOnset: number | null;
}

/** Wider than the ±14 a matcher uses: foreign servers encode "unknown" beyond it. */
const ONSET_DAYS = [-127, 127] as const;
const UNKNOWN_ONSET = -128;

/**
 * Diagnosis keys side by side in a few arrays: 24 bytes a key, so that a million need 24 MB and no garbage.
 *
 * @example
 * const keys = new KeyList();
 * keys.add({ data, rollingStart, rollingPeriod: 144, reportType: 'confirmed-test', transmissionRisk: 0, daysSinceOnset: 2 });
 */
export class KeyList {
  #length = 0;
  #data: Uint8Array;
  #starts: Uint32Array;
  #small: Uint8Array;

  /** @param capacity keys to make room for at once */
  constructor(capacity = 64) {
    assertInteger('capacity', capacity, [0, 100_000_000]);
    this.#data = new Uint8Array(capacity * 16);
    this.#starts = new Uint32Array(capacity);
    this.#small = new Uint8Array(capacity * 4);
  }

  /** How many keys there are. */
  get length(): number {
    return this.#length;
  }

  /** The keys' bytes, 16 each. A view: it is stale after the next `add`. */
  get packed(): Uint8Array {
    return this.#data.subarray(0, this.#length * 16);
  }

  /** @throws TypeError, RangeError naming what is wrong with the key */
  add(key: DiagnosisKey): void {
    assertBytes('key.data', key.data, 16);
    assertInterval('key.rollingStart', key.rollingStart);
    assertInteger('key.rollingPeriod', key.rollingPeriod, [1, ROLLING_PERIOD]);
    assertInteger('key.transmissionRisk', key.transmissionRisk, [0, 8]);
    assertInteger('key.reportType', reportTypeNumber(key.reportType), [0, REPORT_TYPES.length - 1]);
    if (key.daysSinceOnset !== null) assertInteger('key.daysSinceOnset', key.daysSinceOnset, ONSET_DAYS);
    this.#makeRoom();
    const at = this.#length++;
    this.#data.set(key.data, at * 16);
    this.#starts[at] = key.rollingStart;
    const onset = key.daysSinceOnset ?? UNKNOWN_ONSET;
    this.#small.set([key.rollingPeriod, key.transmissionRisk, reportTypeNumber(key.reportType), onset & 255], at * 4);
  }

  /** First interval of a key. @param at place in the list */
  startOf(at: number): number {
    return this.#starts[at] as number;
  }

  /** Intervals of a key, 1 to 144. @param at place in the list */
  periodOf(at: number): number {
    return this.#small[at * 4] as number;
  }

  /** One key on its own; its bytes are a copy. @throws RangeError */
  at(at: number): DiagnosisKey {
    assertInteger('at', at, [0, this.#length - 1]);
    const [period = 0, risk = 0, type = 0, onset = 0] = this.#small.subarray(at * 4, at * 4 + 4);
    const days = (onset << 24) >> 24;
    return {
      data: this.#data.slice(at * 16, at * 16 + 16),
      rollingStart: this.startOf(at),
      rollingPeriod: period,
      transmissionRisk: risk,
      reportType: REPORT_TYPES[type] ?? 'unknown',
      daysSinceOnset: days === UNKNOWN_ONSET ? null : days,
    };
  }

  *[Symbol.iterator](): Generator<DiagnosisKey> {
    for (let at = 0; at < this.#length; at++) yield this.at(at);
  }

  #makeRoom(): void {
    if (this.#length < this.#starts.length) return;
    const capacity = Math.max(64, this.#starts.length * 2);
    this.#data = grown(this.#data, new Uint8Array(capacity * 16));
    this.#starts = grown(this.#starts, new Uint32Array(capacity));
    this.#small = grown(this.#small, new Uint8Array(capacity * 4));
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
