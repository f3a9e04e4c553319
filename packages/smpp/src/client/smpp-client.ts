import type { MessageAnswer, MessagePdu, Pdu } from '../protocol/pdu.ts';
import { STATUS, statusName } from '../protocol/statuses.ts';
import { readRefusal } from '../reasons.ts';
import type { SmppReceipt } from '../receipt/read-receipt.ts';
import { Inbound } from './inbound.ts';
import { Line } from './line.ts';
import { SMPP_DEFAULTS, type SmppOptions, type SmppSetup } from './options.ts';
import type { LineState, SmppMessage, SmppReply, SubmitOutcome } from './outcomes.ts';
import { Pace } from './pace.ts';
import { submitParts } from './submit-parts.ts';

const PART_IDS_KEPT = 20_000;

/** A client of one carrier's message centre: keeps the line up, sends messages, takes receipts and replies. */
export class SmppClient {
  readonly #options: SmppOptions;
  readonly #line: Line;
  readonly #pace: Pace;
  readonly #inbound: Inbound;
  /** Ids of parts but the last → id of the last, which stands for the message. */
  readonly #partIds = new Map<string, string>();
  #open = 0;
  #receiptListener: (receipt: SmppReceipt) => Promise<void> = () => Promise.reject(new Error('nobody listens'));
  #replyListener: (reply: SmppReply) => Promise<void> = () => Promise.reject(new Error('nobody listens'));

  constructor(setup: SmppSetup) {
    this.#options = { ...SMPP_DEFAULTS, ...setup };
    this.#pace = new Pace(this.#options.random);
    this.#inbound = new Inbound(this.#options, {
      onReceipt: (receipt) => this.#receiptListener(this.#asWhole(receipt)),
      onReply: (reply) => this.#replyListener(reply),
    });
    this.#line = new Line(this.#options, {
      onMessage: (pdu, reply) => this.#inbound.take(pdu, reply),
      onLate: (token, pdu) => this.#takeLate(token as SmppMessage, pdu),
    });
  }

  /** Without a listener nothing is confirmed, so the centre keeps it. */
  onReceipt(listener: (receipt: SmppReceipt) => Promise<void>): void {
    this.#receiptListener = listener;
  }

  onReply(listener: (reply: SmppReply) => Promise<void>): void {
    this.#replyListener = listener;
  }

  start(): void {
    this.#line.start();
  }

  /** Waits for what is open, takes leave, closes. */
  async stop(): Promise<void> {
    this.#inbound.flush();
    await this.#line.stop();
  }

  get state(): LineState {
    const slowed = this.#pace.waitMs(performance.now()) > 0;
    return { ...this.#line.state, open: this.#open, slowed };
  }

  get unreadable(): number {
    return this.#inbound.unreadable;
  }

  /**
   * Hands one message over; never throws. Parts of a long one go one after the other: were the first not taken, the whole
   * is free to go elsewhere; once it was, the rest is tried for `finishPartsMs`, and what then is missing makes it `unknown`.
   */
  async submit(message: SmppMessage): Promise<SubmitOutcome> {
    if (this.#open >= this.#options.window) return { kind: 'later', code: 'WINDOW' };
    this.#open++;
    try {
      return await this.#submitAll(message);
    } catch (error) {
      // A field that no PDU can hold: the message can never be sent.
      return { kind: 'refused', code: error instanceof RangeError ? 'FIELD' : 'FAULT', reason: 'other' };
    } finally {
      this.#open--;
    }
  }

  async #submitAll(message: SmppMessage): Promise<SubmitOutcome> {
    const pdus = submitParts(message, this.#options);
    const ids: string[] = [];
    for (const [index, pdu] of pdus.entries()) {
      const outcome = index === 0 ? await this.#submitOne(pdu, message) : await this.#insist(pdu, message);
      if (outcome.kind !== 'accepted') return ids.length === 0 ? outcome : incomplete(outcome, ids.length, pdus.length);
      ids.push(outcome.carrierId);
    }
    const whole = ids.pop() ?? '';
    for (const id of ids) this.#keepPartId(id, whole);
    return { kind: 'accepted', carrierId: whole };
  }

  async #submitOne(pdu: Omit<MessagePdu, 'sequence'>, message: SmppMessage): Promise<SubmitOutcome> {
    const wait = this.#pace.waitMs(performance.now());
    if (wait > 0) await this.#line.pause(wait);
    const answer = await this.#line.request(pdu, message);
    if (answer.kind === 'lost') return { kind: answer.left ? 'unknown' : 'later', code: answer.code };
    if (answer.pdu.command === 'submit_sm_resp' && answer.pdu.status === STATUS.ok) {
      this.#pace.taken(performance.now());
      return { kind: 'accepted', carrierId: answer.pdu.messageId };
    }
    const refusal = readRefusal(answer.pdu.status === STATUS.ok ? STATUS.unknown : answer.pdu.status);
    if (refusal.kind === 'refused') return refusal;
    if (refusal.slower) this.#pace.slower(performance.now());
    if (!refusal.fault) return { kind: 'later', code: refusal.code };
    this.#line.noteFault(refusal.code);
    return { kind: 'later', code: refusal.code, fault: true };
  }

  /** A later part, again and again while it is surely not taken. */
  async #insist(pdu: Omit<MessagePdu, 'sequence'>, message: SmppMessage): Promise<SubmitOutcome> {
    const until = performance.now() + this.#options.finishPartsMs;
    for (;;) {
      const outcome = await this.#submitOne(pdu, message);
      if (outcome.kind !== 'later' || performance.now() >= until || this.#line.state.phase === 'stopped')
        return outcome;
      await this.#line.pause(100);
    }
  }

  /** The answer came after we had called the message unknown: told as a receipt, so that it need not stay so. */
  #takeLate(message: SmppMessage, pdu: Pdu): void {
    if (pdu.command !== 'submit_sm_resp') return;
    void this.#receiptListener(lateReceipt(message, pdu, this.#options.now())).catch(() => undefined);
  }

  #asWhole(receipt: SmppReceipt): SmppReceipt {
    const whole = receipt.carrierId === null ? undefined : this.#partIds.get(receipt.carrierId);
    if (whole === undefined) return receipt;
    // A part that arrived says nothing yet of the whole.
    return { ...receipt, carrierId: whole, state: receipt.state === 'delivered' ? 'underway' : receipt.state };
  }

  #keepPartId(part: string, whole: string): void {
    if (this.#partIds.size >= PART_IDS_KEPT) this.#partIds.delete(this.#partIds.keys().next().value ?? '');
    this.#partIds.set(part, whole);
  }
}

function incomplete(outcome: SubmitOutcome, taken: number, total: number): SubmitOutcome {
  const code = outcome.kind === 'accepted' ? '' : outcome.code;
  return { kind: 'unknown', code: `PARTS ${taken}/${total} ${code}` };
}

function lateReceipt(message: SmppMessage, pdu: MessageAnswer, at: Date): SmppReceipt {
  const refusal = pdu.status === STATUS.ok ? null : readRefusal(pdu.status);
  return {
    carrierId: pdu.messageId === '' ? null : pdu.messageId,
    reference: message.reference,
    phone: message.phone,
    state: refusal === null ? 'underway' : 'failed',
    code: refusal === null ? 'LATE' : `LATE:${statusName(pdu.status)}`,
    reason: refusal === null ? null : refusal.kind === 'refused' ? refusal.reason : 'other',
    at,
  };
}
