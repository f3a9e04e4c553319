import type { Pdu } from '../protocol/pdu.ts';

/** What came of a request. `lost` with `left` false surely never reached the centre. */
export type Answer =
  | { readonly kind: 'answer'; readonly pdu: Pdu }
  | { readonly kind: 'lost'; readonly left: boolean; readonly code: string };

interface Open {
  readonly deadline: number;
  left: boolean;
  readonly resolve: (answer: Answer) => void;
  readonly token: unknown;
}

const LATE_KEPT = 10_000;

/** Requests without an answer yet, by sequence number, and those whose answer may still come late. */
export class Pending {
  readonly #open = new Map<number, Open>();
  readonly #late = new Map<number, unknown>();

  get size(): number {
    return this.#open.size;
  }

  open(sequence: number, deadline: number, token: unknown): Promise<Answer> {
    return new Promise((resolve) => this.#open.set(sequence, { deadline, left: false, resolve, token }));
  }

  markLeft(sequence: number): void {
    const open = this.#open.get(sequence);
    if (open !== undefined) open.left = true;
  }

  /** @returns the token of a request that had been given up, when this is its late answer */
  answer(pdu: Pdu): unknown {
    const open = this.#open.get(pdu.sequence);
    if (open !== undefined) {
      this.#open.delete(pdu.sequence);
      open.resolve({ kind: 'answer', pdu });
      return undefined;
    }
    const token = this.#late.get(pdu.sequence);
    this.#late.delete(pdu.sequence);
    return token;
  }

  /** Gives up what is past its time. Deadlines rise in the order of the map, so the first that still waits ends the walk. */
  expire(now: number): void {
    for (const [sequence, open] of this.#open) {
      if (open.deadline > now) return;
      this.#open.delete(sequence);
      if (open.token !== undefined) this.#keepLate(sequence, open.token);
      open.resolve({ kind: 'lost', left: open.left, code: 'TIMEOUT' });
    }
  }

  /** The line is gone: no answer will come. */
  lose(code: string): void {
    const all = [...this.#open.values()];
    this.#open.clear();
    for (const open of all) open.resolve({ kind: 'lost', left: open.left, code });
  }

  #keepLate(sequence: number, token: unknown): void {
    if (this.#late.size >= LATE_KEPT) this.#late.delete(this.#late.keys().next().value ?? -1);
    this.#late.set(sequence, token);
  }
}
