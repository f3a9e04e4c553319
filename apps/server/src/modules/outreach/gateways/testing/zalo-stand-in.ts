import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ZaloAddresses } from '../zalo/zalo-api.ts';

export const ZALO_APP = { appId: '1234567890', appSecret: 'app-secret', oaId: '9876543210', oaSecret: 'oa-secret' };

interface Sent {
  readonly phone: string;
  readonly templateId: string;
  readonly trackingId: string;
}

/**
 * Zalo's interface as its guide describes it: OAuth v4 with PKCE and single-use refresh tokens, templates, template
 * messages. Numbers that end in `118` have no Zalo account, `500` meets a server fault, `000` is never answered.
 */
export class ZaloStandIn {
  readonly #server: Server;
  readonly #codes = new Map<string, string>();
  #refresh = '';
  #access = '';
  readonly sent: Sent[] = [];
  refreshes = 0;
  /** An error for every message, 0 for none. */
  error = 0;
  quota = 1_000;
  /** Takes the refresh token and cuts the line instead of answering. */
  dropsAnswers = false;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<ZaloStandIn> {
    const zalo = new ZaloStandIn();
    await new Promise<void>((resolve) => zalo.#server.listen(0, '127.0.0.1', resolve));
    return zalo;
  }

  get addresses(): ZaloAddresses {
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return { oauth: url, business: url };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The administrator agrees on Zalo's page. @returns the code that the browser brings back */
  consent(permissionUrl: string): string {
    const code = randomBytes(8).toString('hex');
    this.#codes.set(code, new URL(permissionUrl).searchParams.get('code_challenge') ?? '');
    return code;
  }

  /** Access tokens stop being taken before their time. */
  forgetAccess(): void {
    this.#access = '';
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url ?? '/', 'http://zalo');
    const answer =
      url.pathname === '/v4/oa/access_token'
        ? this.#tokens(request, new URLSearchParams(body))
        : request.headers['access_token'] === this.#access && this.#access !== ''
          ? this.#business(url, body)
          : { error: -124, message: 'Access token invalid' };
    if (answer === 'cut') request.socket.destroy();
    else if (typeof answer === 'number') response.writeHead(answer).end('fault');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #tokens(request: IncomingMessage, form: URLSearchParams): object | 'cut' {
    if (request.headers['secret_key'] !== ZALO_APP.appSecret || form.get('app_id') !== ZALO_APP.appId)
      return { error: -14_004, error_name: 'Invalid secret key' };
    if (form.get('grant_type') === 'authorization_code') {
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      const expected = this.#codes.get(form.get('code') ?? '');
      this.#codes.delete(form.get('code') ?? '');
      return expected === challenge ? this.#issue() : { error: -14_003, error_name: 'Invalid code' };
    }
    if (form.get('refresh_token') !== this.#refresh) return { error: -14_014, error_name: 'Invalid refresh token' };
    this.refreshes++;
    const fresh = this.#issue();
    return this.dropsAnswers ? 'cut' : fresh;
  }

  #issue(): object {
    this.#refresh = `refresh-${randomBytes(8).toString('hex')}`;
    this.#access = `access-${randomBytes(8).toString('hex')}`;
    return { access_token: this.#access, refresh_token: this.#refresh, expires_in: '90000' };
  }

  #business(url: URL, body: string): object | number | 'cut' {
    if (url.pathname === '/template/all')
      return {
        error: 0,
        data: [
          { templateId: 101, templateName: 'Mời cài đặt', status: 'ENABLE' },
          { templateId: 102, templateName: 'Nhắc lại', status: 'PENDING_REVIEW' },
        ],
      };
    if (url.pathname === '/template/info')
      return {
        error: 0,
        data: { price: '200', listParams: [{ name: 'ten', require: true, type: 'STRING', maxLength: 30 }] },
      };
    return this.#message(JSON.parse(body) as Record<string, string>);
  }

  #message(message: Record<string, string>): object | number | 'cut' {
    const phone = message['phone'] ?? '';
    if (this.error !== 0) return { error: this.error, message: 'refused' };
    if (phone.endsWith('118')) return { error: -118, message: 'Zalo account not existed' };
    this.sent.push({ phone, templateId: message['template_id'] ?? '', trackingId: message['tracking_id'] ?? '' });
    if (phone.endsWith('500')) return 502;
    if (phone.endsWith('000')) return 'cut';
    this.quota--;
    return {
      error: 0,
      message: 'Success',
      data: {
        msg_id: `zalo-${this.sent.length}`,
        sent_time: String(Date.now()),
        quota: { dailyQuota: '1000', remainingQuota: String(this.quota) },
      },
    };
  }
}

/** Body and signature of a webhook event as Zalo sends it. */
export function signedEvent(
  event: Readonly<Record<string, unknown>>,
  options: { secret?: string; id?: string } = {},
): { payload: string; headers: Record<string, string> } {
  const timestamp = String(event['timestamp'] ?? Date.now());
  const payload = JSON.stringify({ ...event, timestamp });
  const mac = createHash('sha256')
    .update(`${options.id ?? ZALO_APP.appId}${payload}${timestamp}${options.secret ?? ZALO_APP.oaSecret}`)
    .digest('hex');
  return { payload, headers: { 'content-type': 'application/json', 'x-zevent-signature': `mac=${mac}` } };
}
