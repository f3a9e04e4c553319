import type { DeliveryReceipt, HandOver } from '../delivery/message-gateway.ts';

export interface MeterCounts {
  accepted: number;
  refused: number;
  later: number;
  unknown: number;
  delivered: number;
  failed: number;
  spent: number;
}

const nothing = (): MeterCounts => ({
  accepted: 0,
  refused: 0,
  later: 0,
  unknown: 0,
  delivered: 0,
  failed: 0,
  spent: 0,
});

/** What was counted since the last time, and how often each code came. */
export interface MeterReading {
  readonly counts: MeterCounts;
  readonly codes: readonly { kind: string; code: string; count: number }[];
}

const LONGEST_CODE = 80;

/** Counts what one line does, between two writings to the database. */
export class Meter {
  #counts = nothing();
  #codes = new Map<string, number>();

  noteHandOver(handOver: HandOver, price: number): void {
    this.#counts[handOver.kind]++;
    // What may have been taken may be charged.
    if (handOver.kind === 'accepted' || handOver.kind === 'unknown') this.#counts.spent += price;
    if (handOver.kind !== 'accepted') this.#noteCode(handOver.kind, handOver.code);
  }

  noteReceipt(receipt: Pick<DeliveryReceipt, 'state' | 'code'>): void {
    if (receipt.state === 'underway') return;
    this.#counts[receipt.state]++;
    if (receipt.state === 'failed') this.#noteCode('failed', receipt.code);
  }

  /** Takes what was counted; the next reading begins at zero. Null when nothing was. */
  read(): MeterReading | null {
    if (Object.values(this.#counts).every((count) => count === 0)) return null;
    const reading = {
      counts: this.#counts,
      codes: [...this.#codes].map(([key, count]) => {
        const at = key.indexOf(' ');
        return { kind: key.slice(0, at), code: key.slice(at + 1), count };
      }),
    };
    this.#counts = nothing();
    this.#codes = new Map();
    return reading;
  }

  /** A reading that could not be written is added again. */
  giveBack(reading: MeterReading): void {
    for (const name of Object.keys(reading.counts) as (keyof MeterCounts)[]) this.#counts[name] += reading.counts[name];
    for (const { kind, code, count } of reading.codes)
      this.#codes.set(`${kind} ${code}`, (this.#codes.get(`${kind} ${code}`) ?? 0) + count);
  }

  #noteCode(kind: string, code: string): void {
    const key = `${kind} ${code.replaceAll('\0', '').slice(0, LONGEST_CODE)}`;
    this.#codes.set(key, (this.#codes.get(key) ?? 0) + 1);
  }
}
