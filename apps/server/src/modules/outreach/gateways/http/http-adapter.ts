import type { HttpConfig } from '@phong-tuyen/contracts';
import { encodeSms } from '@phong-tuyen/messaging';
import type { FailureReason, HandOver, OutgoingMessage } from '../../delivery/message-gateway.ts';
import type { AdapterAnswer, AdapterState, GatewayAdapter } from '../adapter.ts';
import { callJson, textOf, type ZaloAnswer } from '../zalo/zalo-api.ts';

const HOLD_MS = 60_000;
const TRIES = 3;
const PAUSE_MS = 500;
const REST_AFTER = 5;

/** CodeResult of the agent's interface. 99 is both "unknown fault" and "blocked": the agent itself does not tell them apart. */
const REFUSED: Readonly<Record<string, FailureReason>> = {
  '99': 'blocked',
  '108': 'bad-number',
  '146': 'template',
  '201': 'template',
};
/** The account's, the brandname's or the contract's fault: every message would be refused. */
const HELD = new Set(['101', '102', '103', '104', '177']);

/** An agent's HTTP interface (JSON as eSMS gives it). It knows a repeated request by its RequestId for 24 hours. */
export class HttpAdapter implements GatewayAdapter {
  readonly #config: HttpConfig;
  readonly #parts: { apiKey: string; secretKey: string; callbackUrl: string; now: () => Date };
  #state: AdapterState;
  #open = 0;
  #failures = 0;

  constructor(config: HttpConfig, parts: { apiKey: string; secretKey: string; callbackUrl: string; now: () => Date }) {
    this.#config = config;
    this.#parts = parts;
    this.#state = { phase: 'stopped', since: parts.now(), open: 0, slowed: false, fault: null };
  }

  start(): void {
    this.#state = { ...this.#state, phase: 'up', since: this.#parts.now() };
  }

  async stop(): Promise<void> {
    this.#state = { ...this.#state, phase: 'stopped', since: this.#parts.now() };
    while (this.#open > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  state(): AdapterState {
    return { ...this.#state, open: this.#open };
  }

  /** Without an answer it is asked again under the same RequestId, which the agent takes once. */
  async submit(message: OutgoingMessage): Promise<AdapterAnswer> {
    this.#open++;
    try {
      let answer = await this.#post(message);
      for (let tried = 1; tried < TRIES && isUnclear(answer); tried++) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tried));
        const again = await this.#post(message);
        // The first may have arrived although the later could not be sent.
        answer = again.kind === 'lost' && !again.sent ? { ...again, sent: true } : again;
      }
      return this.#note(this.#judge(message, answer));
    } finally {
      this.#open--;
    }
  }

  #post(message: OutgoingMessage): Promise<ZaloAnswer> {
    return callJson(this.#config.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ApiKey: this.#parts.apiKey,
        SecretKey: this.#parts.secretKey,
        Phone: `0${message.phone.replace(/^84/, '')}`,
        Content: message.text,
        Brandname: this.#config.brandname,
        SmsType: this.#config.smsType,
        IsUnicode: encodeSms(message.text).encoding === 'ucs2' ? '1' : '0',
        RequestId: message.id,
        CallbackUrl: this.#parts.callbackUrl,
      }),
    });
  }

  #judge(message: OutgoingMessage, answer: ZaloAnswer): AdapterAnswer {
    if (answer.kind === 'lost') return { handOver: { kind: answer.sent ? 'unknown' : 'later', code: answer.code } };
    const code = textOf(answer.body['CodeResult']);
    if (code === null || answer.status >= 500) return { handOver: { kind: 'unknown', code: `HTTP ${answer.status}` } };
    // 124: this RequestId was taken before; its SMSID is told by the callback beside the RequestId.
    if (code === '100' || code === '124') return { handOver: accepted(textOf(answer.body['SMSID']), message) };
    if (HELD.has(code)) return { handOver: { kind: 'later', code }, hold: { code, ms: HOLD_MS } };
    return { handOver: { kind: 'refused', code, reason: REFUSED[code] ?? 'other' } };
  }

  /** Nothing keeps this line up but its answers: when several in a row are missing it rests, and is then tried again. */
  #note(answer: AdapterAnswer): AdapterAnswer {
    const { handOver } = answer;
    const isLost = handOver.kind === 'unknown' || (handOver.kind === 'later' && answer.hold === undefined);
    if (!isLost) {
      this.#failures = 0;
      return answer;
    }
    this.#state = { ...this.#state, fault: { code: handOver.code, at: this.#parts.now() } };
    if (++this.#failures < REST_AFTER) return answer;
    this.#failures = 0;
    return { ...answer, hold: { code: handOver.code, ms: HOLD_MS } };
  }
}

const isUnclear = (answer: ZaloAnswer): boolean =>
  (answer.kind === 'lost' && answer.sent) || (answer.kind === 'answer' && answer.status >= 500);

const accepted = (smsId: string | null, message: OutgoingMessage): HandOver => ({
  kind: 'accepted',
  carrierId: smsId ?? requestMark(message.id),
});

/** Stands for the agent's id where only our own RequestId is known. */
export const requestMark = (requestId: string): string => `request:${requestId}`;
