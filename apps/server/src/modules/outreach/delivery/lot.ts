import type { LotRow } from '../store/lots.ts';
import type { LiveRound } from './open-round.ts';
import type { TakenLot } from './take-lot.ts';

/** Messages of one round that this line has in hand, and how far it is with them. */
export class Lot {
  readonly id: string;
  readonly round: LiveRound;
  #rows: readonly LotRow[];
  #next = 0;
  #begun: number;
  #open = 0;
  readonly #again: LotRow[] = [];

  constructor(round: LiveRound, taken: TakenLot) {
    this.id = taken.id;
    this.round = round;
    this.#rows = taken.rows;
    this.#begun = taken.begun;
  }

  /** Messages that have not left. */
  get waiting(): number {
    return this.#rows.length - this.#next + this.#again.length;
  }

  /** Of them those that may leave now. */
  get ready(): number {
    return this.#begun - this.#next + this.#again.length;
  }

  /** Nothing waits and nothing is on the line. */
  get isFinished(): boolean {
    return this.#open === 0 && this.waiting === 0;
  }

  /** The last number of the `count` messages that should be ready; null when so many are, or there are no more. */
  numberToBegin(count: number): number | null {
    const upTo = Math.min(this.#rows.length, this.#next + count);
    return upTo > this.#begun ? (this.#rows[upTo - 1]?.phone ?? null) : null;
  }

  /** The note is written: messages up to that number may leave. */
  begin(upTo: number): void {
    while ((this.#rows[this.#begun]?.phone ?? Number.POSITIVE_INFINITY) <= upTo) this.#begun++;
  }

  take(): LotRow | null {
    const row = this.#again.shift() ?? (this.#next < this.#begun ? this.#rows[this.#next++] : undefined);
    if (row === undefined) return null;
    this.#open++;
    return row;
  }

  /** The gateway has answered. @param again the message, when it surely was not taken and is to be tried again */
  answered(again: LotRow | null): void {
    this.#open--;
    if (again !== null) this.#again.push(again);
  }

  /** Forgets all that has not left. */
  drop(): void {
    this.#rows = this.#rows.slice(0, this.#next);
    this.#begun = this.#next;
    this.#again.length = 0;
  }
}
