import type { ZaloConfig, ZaloTemplate } from '@phong-tuyen/contracts';
import type { OutgoingMessage } from '../../delivery/message-gateway.ts';
import { findToken, listTemplates, noteQuota } from '../../store/zalo.ts';
import type { AdapterAnswer, AdapterState, GatewayAdapter } from '../adapter.ts';
import { isNight, msUntil } from './night.ts';
import { checkParameters } from './templates.ts';
import { NoTokenError, TokenKeeper, type TokenParts, type ZaloApp } from './token-keeper.ts';
import { trackingId } from './tracking-id.ts';
import { callJson, numberOf, recordOf, textOf } from './zalo-api.ts';
import { zaloVerdict } from './zalo-codes.ts';

const MINUTE_MS = 60_000;
const LOOK_MS = 30_000;
const MENDED_MS = 10 * MINUTE_MS;

const later = (code: string, ms?: number): AdapterAnswer =>
  ms === undefined ? { handOver: { kind: 'later', code } } : { handOver: { kind: 'later', code }, hold: { code, ms } };

/** Template messages by Zalo. There is no line to keep up: it is up while there is a consent. */
export class ZaloAdapter implements GatewayAdapter {
  readonly #parts: TokenParts;
  readonly #config: ZaloConfig;
  readonly #app: ZaloApp;
  readonly #tokens: TokenKeeper;
  #templates = new Map<string, ZaloTemplate>();
  #timer: NodeJS.Timeout | undefined;
  #state: AdapterState;
  #open = 0;

  constructor(config: ZaloConfig, parts: TokenParts, app: ZaloApp) {
    this.#config = config;
    this.#parts = parts;
    this.#app = app;
    this.#tokens = new TokenKeeper(parts, app);
    this.#state = { phase: 'stopped', since: parts.clock.now(), open: 0, slowed: false, fault: null };
  }

  start(): void {
    this.#enter('connecting', null);
    void this.#look();
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#enter('stopped', null);
    while (this.#open > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  state(): AdapterState {
    return { ...this.#state, open: this.#open };
  }

  async submit(message: OutgoingMessage): Promise<AdapterAnswer> {
    if (message.zalo === null) return { handOver: { kind: 'refused', code: 'NO_TEMPLATE', reason: 'template' } };
    const now = this.#parts.clock.now();
    if (isNight(now) && this.#config.mode === 'live') return later('NIGHT', msUntil('morning', now));
    const template = this.#templates.get(message.zalo.templateId);
    const wrong = template === undefined ? null : checkParameters(template, message.zalo.parameters);
    if (wrong !== null) return { handOver: { kind: 'refused', code: wrong, reason: 'template' } };
    this.#open++;
    try {
      return await this.#send(message);
    } catch (error) {
      if (!(error instanceof NoTokenError)) return later('FAULT', MINUTE_MS);
      this.#enter('down', error.code);
      return later(error.code, MINUTE_MS);
    } finally {
      this.#open--;
    }
  }

  async #send(message: OutgoingMessage): Promise<AdapterAnswer> {
    const access = await this.#tokens.access();
    const answer = await this.#post(message, access);
    if (answer !== 'token') return answer;
    // The token was not taken, so the message was not either: once more with another.
    const again = await this.#post(message, await this.#tokens.access(access));
    return again === 'token' ? later('TOKEN', MINUTE_MS) : again;
  }

  async #post(message: OutgoingMessage, access: string): Promise<AdapterAnswer | 'token'> {
    const answer = await callJson(`${this.#parts.addresses.business}/message/template`, {
      method: 'POST',
      headers: { access_token: access, 'content-type': 'application/json' },
      body: JSON.stringify({
        phone: message.phone,
        template_id: message.zalo?.templateId,
        template_data: message.zalo?.parameters,
        tracking_id: trackingId(message),
        ...(this.#config.mode === 'development' ? { mode: 'development' } : {}),
      }),
    });
    if (answer.kind === 'lost')
      return answer.sent ? { handOver: { kind: 'unknown', code: answer.code } } : later(answer.code);
    const error = numberOf(answer.body['error']);
    // 5xx and answers without a code: Zalo may have taken it; the webhook's tracking id will tell.
    if (error === null || answer.status >= 500) return { handOver: { kind: 'unknown', code: `HTTP ${answer.status}` } };
    return error === 0 ? this.#accept(recordOf(answer.body['data'])) : this.#judge(error);
  }

  #accept(data: Readonly<Record<string, unknown>>): AdapterAnswer {
    const carrierId = textOf(data['msg_id']);
    if (carrierId === null) return { handOver: { kind: 'unknown', code: 'NO_ID' } };
    const quota = recordOf(data['quota']);
    const left = numberOf(quota['remainingQuota']);
    const handOver = { kind: 'accepted', carrierId } as const;
    if (left === null) return { handOver };
    const { db, clock } = this.#parts;
    // Told now and then: every message would be a write of the same row.
    if (left % 50 === 0 || left < 20)
      void noteQuota(db, this.#app.gatewayId, { left, of: numberOf(quota['dailyQuota']) }).catch(() => undefined);
    return left > 0 ? { handOver } : { handOver, hold: { code: 'QUOTA', ms: msUntil('midnight', clock.now()) } };
  }

  #judge(error: number): AdapterAnswer | 'token' {
    const verdict = zaloVerdict(error);
    const code = String(error);
    const now = this.#parts.clock.now();
    switch (verdict.kind) {
      case 'token':
        return 'token';
      case 'refused':
        return { handOver: { kind: 'refused', code, reason: verdict.reason } };
      case 'unknown':
        return { handOver: { kind: 'unknown', code } };
      case 'later':
        return later(code);
      case 'hold':
        return later(
          code,
          verdict.until === 'minute'
            ? MINUTE_MS
            : verdict.until === 'mended'
              ? MENDED_MS
              : msUntil(verdict.until === 'midnight' ? 'midnight' : 'morning', now),
        );
    }
  }

  /** Looks whether there is a consent, renews the token in time, and takes up templates that were synced. */
  async #look(): Promise<void> {
    const { db } = this.#parts;
    const { gatewayId } = this.#app;
    try {
      this.#templates = new Map((await listTemplates(db, gatewayId)).map((template) => [template.id, template]));
      if ((await findToken(db, gatewayId)) === null) return this.#enter('down', 'NOT_CONNECTED');
      await this.#tokens.access();
      this.#enter('up', null);
    } catch (error) {
      this.#enter('down', error instanceof NoTokenError ? error.code : 'FAULT');
    }
  }

  #enter(phase: AdapterState['phase'], code: string | null): void {
    if (this.#state.phase === 'stopped' && phase !== 'connecting') return;
    const now = this.#parts.clock.now();
    const since = phase === this.#state.phase ? this.#state.since : now;
    const fault = code === null ? this.#state.fault : { code, at: now };
    this.#state = { ...this.#state, phase, since, fault };
  }
}
