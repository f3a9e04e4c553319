const SPAN_MS = 200;

/** Messages a second of late. */
export class Pace {
  #perSecond = 0;
  #from = performance.now();
  #counted = 0;

  get perSecond(): number {
    return this.#perSecond;
  }

  /** One more. @param now milliseconds of the watch that `performance.now()` reads */
  count(now: number): void {
    this.#counted++;
    const passed = now - this.#from;
    if (passed < SPAN_MS) return;
    this.#perSecond = (this.#perSecond + (this.#counted / passed) * 1_000) / 2;
    this.#from = now;
    this.#counted = 0;
  }
}
