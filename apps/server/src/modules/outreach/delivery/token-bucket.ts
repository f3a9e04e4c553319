/** So many tokens a second, a tenth of a second's worth at once. Time is given in milliseconds of any steady watch. */
export class TokenBucket {
  readonly #perSecond: number;
  #tokens: number;
  #at: number;

  constructor(perSecond: number, at: number) {
    this.#perSecond = perSecond;
    this.#tokens = this.#capacity;
    this.#at = at;
  }

  /** @returns true when one more may go now */
  take(now: number): boolean {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (Math.max(0, now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Milliseconds until the next token. */
  get waitMs(): number {
    return Math.max(1, Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1_000));
  }

  get #capacity(): number {
    return Math.max(1, this.#perSecond / 10);
  }
}
