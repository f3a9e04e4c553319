/** What is kept of the clock over a restart. */
export interface KeptClock {
  /** Server's time minus the machine's. */
  readonly offset: number;
  /** The latest server's time that was seen. */
  readonly seen: number;
}

/** The machine's clock may be set by hand at any time; this one is moved by nobody. */
export interface ClockSource {
  readonly wall: () => number;
  readonly steady: () => number;
}

/** So much may the two part before one is thought to have jumped: NTP's small steps are less. */
const JUMP_MS = 5_000;
/** A machine whose battery is flat wakes years ago; a minute is a restart. */
const BACK_MS = 60_000;
/** Half the way of a slower answer may be seconds; when the machine slept meanwhile, hours. */
const SLOW_MS = 10_000;

/**
 * The server's time on a machine whose clock is not to be trusted. Between answers it goes by the steady clock; after a
 * restart without a line by the machine's clock and the last known difference, unless that would lie in a past that was
 * seen already. While it is not trusted nothing begins.
 */
export class ServerClock {
  readonly #source: ClockSource;
  #server = 0;
  #steady = 0;
  #wall = 0;
  #trusted = false;

  constructor(source: ClockSource, kept: KeptClock | null) {
    this.#source = source;
    if (kept === null) return;
    const now = source.wall() + kept.offset;
    this.#anchor(now);
    this.#trusted = now >= kept.seen - BACK_MS;
  }

  get isTrusted(): boolean {
    return this.#trusted;
  }

  now(): number {
    return this.#server + this.#source.steady() - this.#steady;
  }

  /** An answer came: half of its way is counted as passed, and a slow one tells nothing. Times of the steady clock. */
  sync(serverTime: number, way: { sentAt: number; gotAt: number }): void {
    if (way.gotAt - way.sentAt > SLOW_MS) return;
    this.#anchor(serverTime + (way.gotAt - way.sentAt) / 2 + this.#source.steady() - way.gotAt);
    this.#trusted = true;
  }

  /** Looks whether the machine's clock was set, or the machine slept. */
  watch(): void {
    const drift = this.#source.wall() - this.#wall - (this.#source.steady() - this.#steady);
    if (this.#trusted && Math.abs(drift) > JUMP_MS) this.#trusted = false;
  }

  kept(): KeptClock {
    return { offset: this.now() - this.#source.wall(), seen: this.now() };
  }

  #anchor(server: number): void {
    this.#server = server;
    this.#steady = this.#source.steady();
    this.#wall = this.#source.wall();
  }
}
