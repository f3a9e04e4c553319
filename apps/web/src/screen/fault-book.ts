const MOST = 10;

/** The last faults in words, for the heartbeat; the same one again counts up. */
export class FaultBook {
  readonly #faults = new Map<string, number>();

  note(error: unknown): void {
    const words = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 250);
    const times = (this.#faults.get(words) ?? 0) + 1;
    this.#faults.delete(words);
    this.#faults.set(words, times);
    const [oldest] = this.#faults.keys();
    if (this.#faults.size > MOST && oldest !== undefined) this.#faults.delete(oldest);
  }

  /** @returns what happened since the last asking */
  take(): string[] {
    const all = [...this.#faults].map(([words, times]) => (times === 1 ? words : `${words} (${times}×)`));
    this.#faults.clear();
    return all;
  }
}
