import { type MessagePdu, TAG } from '../protocol/pdu.ts';
import { type PartPlace, placeOf } from '../text/user-data-header.ts';

/** Place of a part by sar_* parameters, SMPP v3.4 §5.3.2.22 to 24. */
export function sarPlace(pdu: MessagePdu): PartPlace | null {
  const group = pdu.tlvs.get(TAG.sarMsgRefNum);
  const total = pdu.tlvs.get(TAG.sarTotalSegments)?.[0];
  const number = pdu.tlvs.get(TAG.sarSegmentSeqnum)?.[0];
  if (group?.length !== 2) return null;
  return placeOf((group[0] ?? 0) * 256 + (group[1] ?? 0), total, number);
}

interface Waiting<P> {
  readonly total: number;
  readonly parts: Map<number, P>;
  /** The same number twice is a repeat of the centre: both are confirmed, one is read. */
  readonly repeats: P[];
  readonly timer: NodeJS.Timeout;
}

/** Most half messages that are held at once: a stranger must not fill the memory with first parts. */
const MOST = 500;

/**
 * Puts the parts of long replies together. A part is not confirmed to the centre before its whole message is safe; when
 * the rest does not come in time, as from a centre that waits for each confirmation, what is there goes on alone.
 */
export class PartCollector<P> {
  readonly #waiting = new Map<string, Waiting<P>>();
  readonly #holdMs: number;
  readonly #onWhole: (parts: readonly P[], repeats: readonly P[]) => void;

  constructor(holdMs: number, onWhole: (parts: readonly P[], repeats: readonly P[]) => void) {
    this.#holdMs = holdMs;
    this.#onWhole = onWhole;
  }

  /** @param from who wrote, and to which number */
  add(from: string, place: PartPlace, part: P): void {
    const key = `${from}/${place.group}/${place.total}`;
    let waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      if (this.#waiting.size >= MOST) this.#finish(this.#waiting.keys().next().value ?? '');
      const timer = setTimeout(() => this.#finish(key), this.#holdMs);
      waiting = { total: place.total, parts: new Map(), repeats: [], timer };
      this.#waiting.set(key, waiting);
    }
    if (waiting.parts.has(place.number)) waiting.repeats.push(part);
    else waiting.parts.set(place.number, part);
    if (waiting.parts.size === waiting.total) this.#finish(key);
  }

  /** What is held goes on as it is. */
  flush(): void {
    for (const key of [...this.#waiting.keys()]) this.#finish(key);
  }

  #finish(key: string): void {
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    this.#waiting.delete(key);
    clearTimeout(waiting.timer);
    const parts = [...waiting.parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part);
    this.#onWhole(parts, waiting.repeats);
  }
}
