import { assertBytes, assertInteger } from '../input/assert.ts';
import { toHex } from '../input/encoding.ts';

/** A stay at a place. Kept on the phone alone. */
export interface Visit {
  readonly venueId: Uint8Array;
  /** Unix seconds. */
  readonly from: number;
  /** When the visitor left, or is taken to have left. */
  readonly to: number;
}

/** Days a visit is kept: fourteen and the day itself. */
const KEPT_SECONDS = 15 * 86_400;
const MOST_VISITS = 10_000;

/**
 * Where this phone has been, by its own doing.
 *
 * @example
 * visits.enter(venue.id, now, venue.usualMinutes);
 * visits.leave(venue.id, later);
 */
export class VisitLog {
  #visits: Visit[] = [];

  /** @param visits as `list` gave them */
  constructor(visits: readonly Visit[] = []) {
    for (const visit of visits) assertVisit(visit);
    this.#visits = [...visits];
  }

  /** Coming in again before having left goes on with the same visit. */
  enter(venueId: Uint8Array, at: number, usualMinutes: number): void {
    const visit = { venueId: venueId.slice(), from: at, to: at + usualMinutes * 60 };
    assertVisit(visit);
    if (this.#open(venueId, at) !== -1) return;
    if (this.#visits.length >= MOST_VISITS) this.#visits.shift();
    this.#visits.push(visit);
  }

  /** @returns false when there is no such visit to end */
  leave(venueId: Uint8Array, at: number): boolean {
    const open = this.#open(venueId, at);
    if (open === -1) return false;
    const visit = this.#visits[open] as Visit;
    this.#visits[open] = { ...visit, to: at };
    return true;
  }

  /** Takes a visit out, because the visitor wants it so. */
  forget(venueId: Uint8Array, from: number): void {
    this.#visits = this.#visits.filter((visit) => visit.from !== from || toHex(visit.venueId) !== toHex(venueId));
  }

  /** Forgets visits that ended more than fifteen days ago. @param now Unix seconds */
  prune(now: number): void {
    this.#visits = this.#visits.filter((visit) => visit.to >= now - KEPT_SECONDS);
  }

  /** Visits in order of coming. */
  list(): readonly Visit[] {
    return this.#visits;
  }

  #open(venueId: Uint8Array, at: number): number {
    const name = toHex(venueId);
    return this.#visits.findLastIndex((visit) => visit.from <= at && at < visit.to && toHex(visit.venueId) === name);
  }
}

function assertVisit(visit: Visit): void {
  assertBytes('visit.venueId', visit.venueId, 32);
  assertInteger('visit.from', visit.from, [0, 0xffff_ffff]);
  assertInteger('visit.to', visit.to, [visit.from, 0xffff_ffff]);
}
