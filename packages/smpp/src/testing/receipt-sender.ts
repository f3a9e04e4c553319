import { encodePdu } from '../protocol/encode-pdu.ts';
import { type MessagePdu, messagePdu, NPI, TAG, TON } from '../protocol/pdu.ts';
import { STATUS } from '../protocol/statuses.ts';
import type { CentrePeer } from './centre-peer.ts';
import type { Faults } from './faults.ts';
import type { TakenMessage } from './journal.ts';

/** Receipts without an answer on one connection. */
const WINDOW = 50;
const TICK_MS = 10;
const AGAIN_MS = 200;

interface Planned {
  readonly message: TakenMessage;
  readonly state: 'DELIVRD' | 'UNDELIV';
}

/** Sends each receipt until a client confirms it, over whatever connection is bound. */
export class ReceiptSender {
  readonly #peers: () => readonly CentrePeer[];
  readonly #faults: () => Faults;
  readonly #random: () => number;
  readonly #onConfirmed: (id: string) => void;
  readonly #later = new Map<number, Planned[]>();
  #ready: Planned[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(parts: {
    peers: () => readonly CentrePeer[];
    faults: () => Faults;
    random: () => number;
    onConfirmed: (id: string) => void;
  }) {
    this.#peers = parts.peers;
    this.#faults = parts.faults;
    this.#random = parts.random;
    this.#onConfirmed = parts.onConfirmed;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Receipts that are not confirmed yet and not on the line. */
  get waiting(): number {
    return this.#ready.length + [...this.#later.values()].reduce((sum, planned) => sum + planned.length, 0);
  }

  plan(message: TakenMessage): void {
    const faults = this.#faults();
    const failed = this.#random() < faults.undeliverable;
    // §5.2.17: 1 in any case, 2 on failure only.
    if (message.receipt === 0 || (message.receipt === 2 && !failed) || this.#random() < faults.noReceipts) return;
    const planned: Planned = { message, state: failed ? 'UNDELIV' : 'DELIVRD' };
    const late = this.#random() < faults.lateReceipts ? faults.lateMs : 0;
    this.#planAt(planned, faults.receiptDelayMs + late);
    if (this.#random() < faults.duplicateReceipts) this.#planAt(planned, faults.receiptDelayMs + late + AGAIN_MS);
  }

  /** Before the answer to the message has left. */
  sendEarly(message: TakenMessage, peer: CentrePeer): void {
    void peer.deliver(receiptPdu({ message, state: 'DELIVRD' }, this.#faults()));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #planAt(planned: Planned, inMs: number): void {
    const slot = Math.ceil((performance.now() + inMs) / TICK_MS);
    const there = this.#later.get(slot);
    if (there === undefined) this.#later.set(slot, [planned]);
    else there.push(planned);
  }

  #tick(): void {
    const now = Math.floor(performance.now() / TICK_MS);
    for (const [slot, planned] of this.#later) {
      if (slot > now) continue;
      this.#later.delete(slot);
      this.#ready = this.#ready.concat(planned);
    }
    let sent = 0;
    for (const peer of this.#peers()) {
      while (sent < this.#ready.length && peer.openDeliveries < WINDOW) {
        const planned = this.#ready[sent++];
        if (planned !== undefined) void this.#send(planned, peer);
      }
    }
    if (sent > 0) this.#ready = this.#ready.slice(sent);
  }

  async #send(planned: Planned, peer: CentrePeer): Promise<void> {
    const faults = this.#faults();
    if (this.#random() < faults.malformedReceipts) this.#sendMalformed(peer);
    const status = await peer.deliver(receiptPdu(planned, faults));
    if (status === STATUS.ok) {
      this.#onConfirmed(planned.message.id);
      // Fills the window again without waiting for the clock.
      if (this.#ready.length > 0 && peer.openDeliveries < WINDOW / 2) this.#tick();
    } else this.#planAt(planned, AGAIN_MS);
  }

  /** By turns: words without sense, and a parameter that is longer than its frame. */
  #sendMalformed(peer: CentrePeer): void {
    if (this.#random() < 0.5) {
      void peer.deliver({ esmClass: 4, shortMessage: Buffer.from('id: sub:xxx stat: err:') });
      return;
    }
    const tlvs = new Map([[TAG.receiptedMessageId, Buffer.from('1\0')]]);
    const bytes = Buffer.from(
      encodePdu(messagePdu({ command: 'deliver_sm', sequence: 0x7ffffff0, esmClass: 4, tlvs })),
    );
    bytes.writeUInt16BE(0xffff, bytes.length - 4);
    peer.sendRaw(bytes);
  }
}

/** Appendix B's text, and the optional parameters. */
function receiptPdu(planned: Planned, faults: Faults): Partial<MessagePdu> {
  const { message, state } = planned;
  const [submitted, done] = [stamp(message.at), stamp(Date.now())];
  const ok = state === 'DELIVRD';
  const text = `id:${message.id} sub:001 dlvrd:${ok ? '001' : '000'} submit date:${submitted} done date:${done} stat:${state} err:${ok ? '000' : '027'} text:`;
  const tlvs = new Map<number, Uint8Array>([
    [TAG.receiptedMessageId, Buffer.from(`${message.id}\0`, 'latin1')],
    [TAG.messageState, Uint8Array.of(ok ? 2 : 5)],
  ]);
  if (message.reference !== null && faults.noReference === 0)
    tlvs.set(TAG.userMessageReference, Uint8Array.of(message.reference >> 8, message.reference & 0xff));
  return {
    esmClass: 0x04,
    source: { ton: TON.international, npi: NPI.isdn, address: message.to },
    destination: { ton: TON.alphanumeric, npi: NPI.unknown, address: message.from },
    shortMessage: Buffer.from(text, 'latin1'),
    tlvs,
  };
}

/** YYMMDDhhmmss by a clock seven hours ahead of UTC. */
function stamp(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(2, 14);
}
