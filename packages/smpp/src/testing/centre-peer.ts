import type { Socket } from 'node:net';
import { Outbox } from '../client/outbox.ts';
import { decodePdu } from '../protocol/decode-pdu.ts';
import { encodePdu } from '../protocol/encode-pdu.ts';
import { FrameReader } from '../protocol/frame-reader.ts';
import { type BindPdu, type BrokenPdu, type MessagePdu, messagePdu, type Pdu } from '../protocol/pdu.ts';
import { STATUS } from '../protocol/statuses.ts';

export interface PeerEvents {
  /** @returns the status of its bind */
  onBind(pdu: BindPdu): number;
  onSubmit(pdu: MessagePdu, peer: CentrePeer): void;
  onClosed(peer: CentrePeer): void;
}

/** One client's connection, as the centre sees it. */
export class CentrePeer {
  readonly #socket: Socket;
  readonly #outbox: Outbox;
  readonly #frames = new FrameReader();
  readonly #events: PeerEvents;
  readonly #open = new Map<number, (status: number | null) => void>();
  #sequence = 0;
  bound = false;

  constructor(socket: Socket, events: PeerEvents) {
    this.#socket = socket;
    this.#outbox = new Outbox(socket);
    this.#events = events;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#closed());
  }

  /** Receipts and replies without an answer. */
  get openDeliveries(): number {
    return this.#open.size;
  }

  reply(pdu: Pdu): void {
    if (!this.#socket.destroyed) this.#outbox.add(encodePdu(pdu));
  }

  /** Sends bytes as they are: for what no encoder writes. */
  sendRaw(bytes: Buffer): void {
    if (!this.#socket.destroyed) this.#outbox.add(bytes);
  }

  /** @returns the status of the answer, null when the line was lost before */
  deliver(parts: Partial<MessagePdu>): Promise<number | null> {
    this.#sequence = this.#sequence >= 0x7fffffff ? 1 : this.#sequence + 1;
    const sequence = this.#sequence;
    return new Promise((resolve) => {
      if (this.#socket.destroyed) return resolve(null);
      this.#open.set(sequence, resolve);
      this.#outbox.add(encodePdu(messagePdu({ ...parts, command: 'deliver_sm', sequence })));
    });
  }

  cut(): void {
    this.#socket.resetAndDestroy();
  }

  #closed(): void {
    this.bound = false;
    for (const resolve of this.#open.values()) resolve(null);
    this.#open.clear();
    this.#events.onClosed(this);
  }

  #take(chunk: Buffer): void {
    try {
      for (const frame of this.#frames.read(chunk)) this.#handle(decodePdu(frame));
    } catch {
      this.cut();
    }
  }

  #handle(pdu: Pdu | BrokenPdu): void {
    const { sequence } = pdu;
    switch (pdu.command) {
      case 'bind_transceiver':
      case 'bind_transmitter':
      case 'bind_receiver':
        this.#bind(pdu);
        break;
      case 'enquire_link':
        this.reply({ command: 'enquire_link_resp', status: 0, sequence });
        break;
      case 'unbind':
        this.bound = false;
        this.reply({ command: 'unbind_resp', status: 0, sequence });
        break;
      case 'submit_sm':
        if (this.bound) this.#events.onSubmit(pdu, this);
        else this.reply({ command: 'submit_sm_resp', status: STATUS.notBound, sequence, messageId: '' });
        break;
      case 'deliver_sm_resp':
      case 'generic_nack':
        this.#open.get(sequence)?.(pdu.status);
        this.#open.delete(sequence);
        break;
      case null:
        this.reply({ command: 'generic_nack', status: STATUS.invalidCommand, sequence });
        break;
    }
  }

  #bind(pdu: BindPdu): void {
    const status = this.bound ? STATUS.alreadyBound : this.#events.onBind(pdu);
    this.bound = status === STATUS.ok;
    this.reply({ command: `${pdu.command}_resp`, status, sequence: pdu.sequence, systemId: 'TRAMTHU' });
  }
}
