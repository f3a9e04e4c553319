import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { smsBytes } from '@phong-tuyen/messaging';
import { type BindPdu, type MessagePdu, NPI, TAG, TON } from '../protocol/pdu.ts';
import { STATUS } from '../protocol/statuses.ts';
import { textOctets } from '../receipt/read-receipt.ts';
import { readText } from '../text/read-text.ts';
import { readUserData } from '../text/user-data-header.ts';
import { CentrePeer } from './centre-peer.ts';
import { type Faults, NO_FAULTS, readFaults, seededRandom } from './faults.ts';
import { Journal, readJournal, type TakenMessage } from './journal.ts';
import { ReceiptSender } from './receipt-sender.ts';

export interface CentreOptions {
  readonly host?: string;
  readonly port?: number;
  readonly systemId?: string;
  readonly password?: string;
  /** What it took survives `kill -9` in this file; null keeps only the newest in memory. */
  readonly journal?: string | null;
  readonly faults?: Partial<Faults>;
  readonly seed?: number;
  /** How many of the newest messages stay readable in `taken`. */
  readonly kept?: number;
}

export interface CentreCounts {
  submitted: number;
  taken: number;
  throttled: number;
  refused: number;
  cut: number;
  confirmed: number;
}

const KEPT = 100_000;
/** The first of a centre's own codes, §5.1.3. */
const OWN_STATUS = 0x04b1;
const SILENT = -1;
const CUT = -2;

/** A message centre over TCP that takes messages, keeps them, sends receipts and replies, and errs as it is told. It reaches no phone. */
export class MessageCentre {
  readonly #server: Server;
  readonly #peers = new Set<CentrePeer>();
  readonly #journal: Journal;
  readonly #receipts: ReceiptSender;
  readonly #random: () => number;
  readonly #options: CentreOptions;
  /** Ids never repeat over restarts. */
  readonly #prefix = randomBytes(3).toString('hex');
  #number = 0;
  #faults: Faults;
  #second = { at: 0, taken: 0 };
  readonly taken: TakenMessage[] = [];
  readonly counts: CentreCounts = { submitted: 0, taken: 0, throttled: 0, refused: 0, cut: 0, confirmed: 0 };

  private constructor(options: CentreOptions) {
    this.#options = options;
    this.#faults = { ...NO_FAULTS, ...options.faults };
    this.#random = seededRandom(options.seed ?? 1);
    const before = options.journal ? readJournal(options.journal) : { taken: [], confirmed: new Set<string>() };
    this.#journal = new Journal(options.journal ?? null);
    this.#receipts = new ReceiptSender({
      peers: () => [...this.#peers].filter((peer) => peer.bound),
      faults: () => this.#faults,
      random: this.#random,
      onConfirmed: (id) => {
        this.counts.confirmed++;
        this.#journal.confirmed(id);
      },
    });
    for (const message of before.taken) if (!before.confirmed.has(message.id)) this.#receipts.plan(message);
    this.#server = createServer((socket) => {
      const peer = new CentrePeer(socket, {
        onBind: (pdu) => this.#bind(pdu),
        onSubmit: (pdu, from) => this.#submit(pdu, from),
        onClosed: (gone) => this.#peers.delete(gone),
      });
      this.#peers.add(peer);
    });
  }

  /** @param options.port 0 for any that is free */
  static async start(options: CentreOptions = {}): Promise<MessageCentre> {
    const centre = new MessageCentre(options);
    await new Promise<void>((resolve, reject) => {
      centre.#server.once('error', reject);
      centre.#server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
    });
    return centre;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get bound(): number {
    return [...this.#peers].filter((peer) => peer.bound).length;
  }

  get receiptsWaiting(): number {
    return this.#receipts.waiting;
  }

  /** Changes what is named, keeps the rest. */
  setFaults(faults: unknown): Faults {
    this.#faults = readFaults(faults, this.#faults);
    return this.#faults;
  }

  cutAll(): void {
    for (const peer of [...this.#peers]) this.#cut(peer);
  }

  /** A person writes to the brandname's short number. @returns the client's status, null when no line is bound */
  async reply(phone: string, text: string, more: Partial<MessagePdu> = {}): Promise<number | null> {
    const peer = [...this.#peers].find((each) => each.bound);
    if (peer === undefined) return null;
    return peer.deliver({
      source: { ton: TON.international, npi: NPI.isdn, address: phone },
      dataCoding: 8,
      shortMessage: smsBytes(text, 'ucs2'),
      ...more,
    });
  }

  async stop(): Promise<void> {
    this.#receipts.stop();
    for (const peer of this.#peers) peer.cut();
    await new Promise((resolve) => this.#server.close(resolve));
    this.#journal.close();
  }

  #bind(pdu: BindPdu): number {
    const { systemId, password } = this.#options;
    if (systemId !== undefined && pdu.systemId !== systemId) return STATUS.badSystemId;
    return password !== undefined && pdu.password !== password ? STATUS.badPassword : STATUS.ok;
  }

  #submit(pdu: MessagePdu, peer: CentrePeer): void {
    this.counts.submitted++;
    const faults = this.#faults;
    const status = this.#chance(faults.cutBefore) ? CUT : this.#judge(pdu, faults);
    if (status === CUT) this.#cut(peer);
    else if (status === STATUS.ok) this.#take(pdu, peer);
    else if (status !== SILENT) this.#answer(pdu, peer, status, '');
  }

  #take(pdu: MessagePdu, peer: CentrePeer): void {
    this.counts.taken++;
    const message = this.#read(pdu);
    this.taken.push(message);
    const most = this.#options.kept ?? KEPT;
    if (this.taken.length > most * 2) this.taken.splice(0, most);
    this.#journal.taken(message, () => this.#taken(pdu, peer, message));
  }

  #taken(pdu: MessagePdu, peer: CentrePeer, message: TakenMessage): void {
    const faults = this.#faults;
    if (this.#chance(faults.earlyReceipts)) this.#receipts.sendEarly(message, peer);
    this.#receipts.plan(message);
    if (this.#chance(faults.cutAfter)) this.#cut(peer);
    else if (!this.#chance(faults.silentTaken)) this.#answer(pdu, peer, STATUS.ok, message.id);
  }

  #judge(pdu: MessagePdu, faults: Faults): number {
    if (this.#chance(faults.silentLost)) return SILENT;
    if (this.#chance(faults.throttled) || this.#overRate(faults.perSecond)) {
      this.counts.throttled++;
      return STATUS.throttled;
    }
    const refused = this.#chance(faults.queueFull)
      ? STATUS.queueFull
      : this.#chance(faults.badSource)
        ? 0x0a
        : this.#chance(faults.unknownStatus)
          ? OWN_STATUS
          : this.#chance(faults.badNumber) || !/^84\d{9,10}$/.test(pdu.destination.address)
            ? 0x0b
            : STATUS.ok;
    if (refused !== STATUS.ok) this.counts.refused++;
    return refused;
  }

  #overRate(perSecond: number): boolean {
    if (perSecond === 0) return false;
    const at = Math.floor(performance.now() / 1000);
    if (this.#second.at !== at) this.#second = { at, taken: 0 };
    return ++this.#second.taken > perSecond;
  }

  #read(pdu: MessagePdu): TakenMessage {
    const { body, place } =
      pdu.esmClass & 0x40 ? readUserData(pdu.shortMessage) : { body: textOctets(pdu), place: null };
    const reference = pdu.tlvs.get(TAG.userMessageReference);
    return {
      id: `${this.#prefix}${(++this.#number).toString(16).padStart(8, '0')}`,
      at: Date.now(),
      from: pdu.source.address,
      to: pdu.destination.address,
      reference: reference?.length === 2 ? (reference[0] ?? 0) * 256 + (reference[1] ?? 0) : null,
      part: place,
      text: readText(body, pdu.dataCoding) ?? '',
      receipt: pdu.registeredDelivery & 3,
    };
  }

  #answer(pdu: MessagePdu, peer: CentrePeer, status: number, messageId: string): void {
    const answer = { command: 'submit_sm_resp', status, sequence: pdu.sequence, messageId } as const;
    if (this.#faults.latencyMs === 0) peer.reply(answer);
    else setTimeout(() => peer.reply(answer), this.#faults.latencyMs);
  }

  #cut(peer: CentrePeer): void {
    this.counts.cut++;
    peer.cut();
  }

  #chance(share: number): boolean {
    return share > 0 && this.#random() < share;
  }
}
