const FIRST_MS = 100;
const MOST_MS = 1_500;

/** Slows down when the carrier says "throttled" or "queue full": pauses that double, and shrink again when it takes messages. */
export class Pace {
  readonly #random: () => number;
  #pauseMs = 0;
  #until = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Answers to what was open together count once. */
  slower(now: number): void {
    if (now < this.#until) return;
    this.#pauseMs = Math.min(MOST_MS, Math.max(FIRST_MS, this.#pauseMs * 2));
    this.#until = now + this.#pauseMs * (0.75 + this.#random() / 2);
  }

  taken(now: number): void {
    if (now >= this.#until) this.#pauseMs *= 0.7;
  }

  /** Milliseconds to wait before the next message. */
  waitMs(now: number): number {
    return Math.max(0, this.#until - now);
  }
}

/** Pause before the n-th try to reconnect (from 0): doubles up to `mostMs`, half of it by chance, so that many servers do not return at once. */
export function reconnectPause(attempt: number, mostMs: number, random: () => number): number {
  const whole = Math.min(mostMs, 250 * 2 ** Math.min(attempt, 20));
  return whole / 2 + (random() * whole) / 2;
}
