import { PartCollector, sarPlace } from '../inbound/part-collector.ts';
import { type MessagePdu, type Pdu, TAG } from '../protocol/pdu.ts';
import { STATUS } from '../protocol/statuses.ts';
import { isReceipt, readReceipt, type SmppReceipt, textOctets } from '../receipt/read-receipt.ts';
import { readText } from '../text/read-text.ts';
import { readUserData } from '../text/user-data-header.ts';
import type { SmppOptions } from './options.ts';
import type { SmppReply } from './outcomes.ts';

interface Part {
  readonly pdu: MessagePdu;
  readonly body: Uint8Array;
  readonly confirm: (status: number) => void;
}

export interface InboundListeners {
  onReceipt: (receipt: SmppReceipt) => Promise<void>;
  onReply: (reply: SmppReply) => Promise<void>;
}

/**
 * What the centre sends by itself. Each is confirmed only when its listener has it safe; a listener that fails leaves it
 * to the centre to send again (ESME_RX_T_APPN). So everything comes at least once.
 */
export class Inbound {
  readonly #options: SmppOptions;
  readonly #listeners: InboundListeners;
  readonly #parts: PartCollector<Part>;
  /** Receipts that could not be read: confirmed, since they would come again for ever, and counted. */
  unreadable = 0;

  constructor(options: SmppOptions, listeners: InboundListeners) {
    this.#options = options;
    this.#listeners = listeners;
    this.#parts = new PartCollector(options.holdPartsMs, (parts, repeats) => this.#giveReply(parts, repeats));
  }

  /** @param reply sends the answer on the line that the message came by */
  take(pdu: MessagePdu, reply: (answer: Pdu) => void): void {
    const command = pdu.command === 'data_sm' ? 'data_sm_resp' : 'deliver_sm_resp';
    const confirm = (status: number) => reply({ command, status, sequence: pdu.sequence, messageId: '' });
    if (isReceipt(pdu)) this.#giveReceipt(pdu, confirm);
    else this.#takeText(pdu, confirm);
  }

  #takeText(pdu: MessagePdu, confirm: (status: number) => void): void {
    const octets = textOctets(pdu);
    const { body, place } = pdu.esmClass & 0x40 ? readUserData(octets) : { body: octets, place: null };
    const part = { pdu, body, confirm };
    const joined = place ?? sarPlace(pdu);
    if (joined === null) this.#giveReply([part], []);
    else this.#parts.add(`${pdu.source.address}>${pdu.destination.address}`, joined, part);
  }

  flush(): void {
    this.#parts.flush();
  }

  #giveReceipt(pdu: MessagePdu, confirm: (status: number) => void): void {
    const receipt = readReceipt(pdu, this.#options.now(), this.#options.zoneMinutes);
    if (receipt === null) {
      this.unreadable++;
      confirm(STATUS.ok);
      return;
    }
    const carrierId = this.#ownId(receipt.carrierId, pdu);
    settle(this.#listeners.onReceipt({ ...receipt, carrierId }), [confirm]);
  }

  /** The id as submit_sm_resp gave it. The optional parameter has that form already. */
  #ownId(id: string | null, pdu: MessagePdu): string | null {
    if (id === null || this.#options.receiptIds === 'same' || pdu.tlvs.has(TAG.receiptedMessageId)) return id;
    return /^\d{1,30}$/.test(id) ? BigInt(id).toString(16) : id;
  }

  #giveReply(parts: readonly Part[], repeats: readonly Part[]): void {
    const confirms = [...parts, ...repeats].map((part) => part.confirm);
    const first = parts[0]?.pdu;
    const text = first === undefined ? null : readText(Buffer.concat(parts.map((part) => part.body)), first.dataCoding);
    if (first === undefined || text === null) {
      this.unreadable++;
      for (const confirm of confirms) confirm(STATUS.ok);
      return;
    }
    settle(
      this.#listeners.onReply({ phone: first.source.address.replace(/^\+/, ''), text, at: this.#options.now() }),
      confirms,
    );
  }
}

function settle(work: Promise<void>, confirms: readonly ((status: number) => void)[]): void {
  const confirmAll = (status: number) => {
    for (const confirm of confirms) confirm(status);
  };
  void work.then(
    () => confirmAll(STATUS.ok),
    () => confirmAll(STATUS.temporary),
  );
}
