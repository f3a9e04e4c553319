const CALM_MS = 1_000;
const MOST = 1_000;

/**
 * How many messages may leave without a further note in the database: what is unknown after a crash. As few as the database's
 * answers allow: it grows when the line ran dry while a note was being written, and shrinks again while all goes well.
 */
export class Ahead {
  readonly #least: number;
  #count: number;
  #changedAt = performance.now();

  /** @param window open hand-overs of the gateway */
  constructor(window: number) {
    this.#least = Math.max(1, Math.ceil(window / 2));
    this.#count = this.#least;
  }

  get count(): number {
    return this.#count;
  }

  /** The line had room and messages in hand, and none that might leave. */
  ranDry(): void {
    this.#count = Math.min(MOST, this.#count * 2);
    this.#changedAt = performance.now();
  }

  /** A note was in time. */
  wentWell(): void {
    const now = performance.now();
    if (now - this.#changedAt < CALM_MS) return;
    this.#count = Math.max(this.#least, Math.ceil(this.#count * 0.8));
    this.#changedAt = now;
  }
}
