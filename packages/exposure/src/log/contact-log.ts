import { crc32 } from '../checksum/crc32.ts';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import type { Payload } from '../keys/payload.ts';

/** One advertisement as a phone heard it. */
export interface Sighting extends Payload {
  /** Unix seconds. */
  readonly time: number;
  /** Received signal strength, dBm, -128 to 127. */
  readonly rssi: number;
  /** Minutes since the scan before the one that heard it, rounded, at most 5; null when the phone does not know. */
  readonly minutesSinceScan: number | null;
}

/** Days a sighting is kept (Bluetooth Specification v1.2, "Scanning"). */
export const KEPT_DAYS = 14;
/** Bytes of one sighting, in memory and stored: identifier 16, metadata 4, time 4, strength 1, minutes 1. */
export const BYTES_A_SIGHTING = 26;

const MAGIC = [0x45, 0x4e, 0x4c, 0x31];
const HEAD = 12;
const UNKNOWN_MINUTES = 255;
const LONGEST_GAP = 5;

/**
 * What a phone has heard, at 26 bytes a sighting. Knows no owner and no place; identifiers alone say nothing of whom they were.
 *
 * @example
 * const log = new ContactLog();
 * log.append({ time, rpi, aem, rssi: -61, minutesSinceScan: 4 });
 * log.prune(now);
 * storage.write(log.encode());
 */
export class ContactLog {
  #length = 0;
  #rpis = new Uint8Array(0);
  #aems = new Uint8Array(0);
  #times = new Uint32Array(0);
  #strengths = new Int8Array(0);
  #minutes = new Uint8Array(0);

  /** How many sightings there are. */
  get length(): number {
    return this.#length;
  }

  /** Identifiers, 16 bytes each. A view: it is stale after the next `append` or `prune`. */
  get rpis(): Uint8Array {
    return this.#rpis.subarray(0, this.#length * 16);
  }

  /** When a sighting was heard, Unix seconds. @param at place in the log */
  timeOf(at: number): number {
    return this.#times[at] as number;
  }

  /** @throws TypeError, RangeError naming what is wrong */
  append(sighting: Sighting): void {
    assertBytes('sighting.rpi', sighting.rpi, 16);
    assertBytes('sighting.aem', sighting.aem, 4);
    assertInteger('sighting.time', sighting.time, [0, 0xffff_ffff]);
    assertInteger('sighting.rssi', sighting.rssi, [-128, 127]);
    if (sighting.minutesSinceScan !== null)
      assertInteger('sighting.minutesSinceScan', sighting.minutesSinceScan, [0, LONGEST_GAP]);
    if (this.#length === this.#times.length) this.#resize(Math.max(256, Math.ceil(this.#length * 1.5)));
    const at = this.#length++;
    this.#rpis.set(sighting.rpi, at * 16);
    this.#aems.set(sighting.aem, at * 4);
    this.#times[at] = sighting.time;
    this.#strengths[at] = sighting.rssi;
    this.#minutes[at] = sighting.minutesSinceScan ?? UNKNOWN_MINUTES;
  }

  /** @throws RangeError */
  at(at: number): Sighting {
    assertInteger('at', at, [0, this.#length - 1]);
    const minutes = this.#minutes[at] as number;
    return {
      rpi: this.#rpis.slice(at * 16, at * 16 + 16),
      aem: this.#aems.slice(at * 4, at * 4 + 4),
      time: this.timeOf(at),
      rssi: this.#strengths[at] as number,
      minutesSinceScan: minutes === UNKNOWN_MINUTES ? null : minutes,
    };
  }

  /**
   * Forgets what is older than 14 days, and overwrites where it lay.
   *
   * @param now Unix seconds
   * @returns how many were forgotten
   */
  prune(now: number): number {
    assertInteger('now', now, [0, 0xffff_ffff]);
    const oldest = now - KEPT_DAYS * 86_400;
    const kept: number[] = [];
    for (let at = 0; at < this.#length; at++) if (this.timeOf(at) >= oldest) kept.push(at);
    const forgotten = this.#length - kept.length;
    if (forgotten === 0) return 0;
    const sightings = kept.map((at) => this.at(at));
    this.clear();
    for (const sighting of sightings) this.append(sighting);
    return forgotten;
  }

  /** Forgets all and overwrites it. */
  clear(): void {
    for (const part of [this.#rpis, this.#aems, this.#times, this.#strengths, this.#minutes]) part.fill(0);
    this.#length = 0;
  }

  /** @returns the log as bytes to be stored: 12 of head, 26 a sighting, 4 of checksum */
  encode(): Uint8Array {
    const count = this.#length;
    const bytes = new Uint8Array(HEAD + count * BYTES_A_SIGHTING + 4);
    const view = new DataView(bytes.buffer);
    bytes.set(MAGIC);
    view.setUint32(4, count, true);
    let at = HEAD;
    for (const part of [this.rpis, this.#aems.subarray(0, count * 4)]) {
      bytes.set(part, at);
      at += part.length;
    }
    for (const time of this.#times.subarray(0, count)) {
      view.setUint32(at, time, true);
      at += 4;
    }
    bytes.set(new Uint8Array(this.#strengths.buffer, 0, count), at);
    bytes.set(this.#minutes.subarray(0, count), at + count);
    view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
    return bytes;
  }

  /** @throws ExposureError log-malformed when the bytes were not written by `encode` or have changed since */
  static decode(bytes: Uint8Array): ContactLog {
    assertBytes('bytes', bytes, null);
    const fault = (reason: string) => new ExposureError('log-malformed', { reason });
    if (bytes.length < HEAD + 4 || MAGIC.some((byte, at) => bytes[at] !== byte))
      throw fault('it does not begin as a log');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(4, true);
    if (bytes.length !== HEAD + count * BYTES_A_SIGHTING + 4) throw fault('its length is wrong');
    if (view.getUint32(bytes.length - 4, true) !== crc32(bytes.subarray(0, -4))) throw fault('its checksum is wrong');
    const log = new ContactLog();
    log.#resize(count);
    log.#length = count;
    const aems = HEAD + count * 16;
    const times = aems + count * 4;
    log.#rpis.set(bytes.subarray(HEAD, aems));
    log.#aems.set(bytes.subarray(aems, times));
    for (let at = 0; at < count; at++) log.#times[at] = view.getUint32(times + at * 4, true);
    const small = times + count * 4;
    log.#strengths.set(new Int8Array(bytes.slice(small, small + count).buffer));
    log.#minutes.set(bytes.subarray(small + count, small + count * 2));
    return log;
  }

  #resize(capacity: number): void {
    const grow = <T extends Uint8Array | Uint32Array | Int8Array>(from: T, to: T): T => {
      to.set(from);
      from.fill(0);
      return to;
    };
    this.#rpis = grow(this.#rpis, new Uint8Array(capacity * 16));
    this.#aems = grow(this.#aems, new Uint8Array(capacity * 4));
    this.#times = grow(this.#times, new Uint32Array(capacity));
    this.#strengths = grow(this.#strengths, new Int8Array(capacity));
    this.#minutes = grow(this.#minutes, new Uint8Array(capacity));
  }
}
