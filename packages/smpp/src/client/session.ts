import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { decodePdu } from '../protocol/decode-pdu.ts';
import { encodePdu } from '../protocol/encode-pdu.ts';
import { FrameReader } from '../protocol/frame-reader.ts';
import { type BrokenPdu, isResponse, type MessagePdu, type Pdu } from '../protocol/pdu.ts';
import { STATUS } from '../protocol/statuses.ts';
import { Outbox } from './outbox.ts';
import { type Answer, Pending } from './pending.ts';

export interface SessionOptions {
  readonly host: string;
  readonly port: number;
  /** Certificates of the carrier's own authority, PEM; '' for the public ones; null for a line without TLS. */
  readonly tlsAuthority: string | null;
  readonly connectMs: number;
  readonly responseMs: number;
  readonly enquireMs: number;
}

export interface SessionEvents {
  onMessage(pdu: MessagePdu): void;
  /** An answer to a request that was given up already. */
  onLate(token: unknown, pdu: Pdu): void;
  onClosed(code: string): void;
}

type Unnumbered<P> = P extends Pdu ? Omit<P, 'sequence'> : never;
const SWEEP_MS = 50;

/** One TCP connection to a centre, from connecting to its end; never reconnects. */
export class Session {
  readonly #options: SessionOptions;
  readonly #events: SessionEvents;
  readonly #socket: Socket;
  readonly #outbox: Outbox;
  readonly #pending = new Pending();
  readonly #frames = new FrameReader();
  #sequence = 0;
  #closedBy: string | null = null;
  #sweeper: NodeJS.Timeout | undefined;
  #enquirer: NodeJS.Timeout | undefined;

  private constructor(socket: Socket, options: SessionOptions, events: SessionEvents) {
    this.#socket = socket;
    this.#options = options;
    this.#events = events;
    this.#outbox = new Outbox(socket);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) => this.destroy(error.code ?? 'SOCKET'));
    socket.on('close', () => this.#closed());
    this.#sweeper = setInterval(() => this.#pending.expire(performance.now()), SWEEP_MS);
    this.#enquirer = setInterval(() => void this.#enquire(), options.enquireMs);
  }

  /**
   * Connects. The session is not bound yet.
   *
   * @throws Error with a `code`, such as ECONNREFUSED or TIMEOUT
   */
  static async open(options: SessionOptions, events: SessionEvents): Promise<Session> {
    const socket = dial(options);
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => socket.destroy(coded('CONNECT_TIMEOUT')), options.connectMs);
      const done = (error?: Error) => {
        clearTimeout(timer);
        socket.removeListener('error', done);
        if (error === undefined) resolve();
        else reject(error);
      };
      socket.once('error', done);
      socket.once(options.tlsAuthority === null ? 'connect' : 'secureConnect', () => done());
    });
    return new Session(socket, options, events);
  }

  get openRequests(): number {
    return this.#pending.size;
  }

  /**
   * Sends a request and waits for its answer, at most `responseMs`.
   *
   * @param token comes back with an answer that is too late
   */
  request(pdu: Unnumbered<Pdu>, token?: unknown): Promise<Answer> {
    if (this.#closedBy !== null) return Promise.resolve({ kind: 'lost', left: false, code: this.#closedBy });
    // §3.2: 1 to 0x7FFFFFFF.
    this.#sequence = this.#sequence >= 0x7fffffff ? 1 : this.#sequence + 1;
    const sequence = this.#sequence;
    const bytes = encodePdu({ ...pdu, sequence } as Pdu);
    const answer = this.#pending.open(sequence, performance.now() + this.#options.responseMs, token);
    this.#outbox.add(bytes, () => this.#pending.markLeft(sequence));
    return answer;
  }

  reply(pdu: Pdu): void {
    if (this.#closedBy === null) this.#outbox.add(encodePdu(pdu));
  }

  /** Takes leave as §4.2 asks, then closes. */
  async unbind(): Promise<void> {
    if (this.#closedBy !== null) return;
    await this.request({ command: 'unbind', status: 0 });
    this.destroy('STOPPED');
  }

  destroy(code: string): void {
    if (this.#closedBy !== null) return;
    this.#closedBy = code;
    this.#socket.destroy();
  }

  #closed(): void {
    clearInterval(this.#sweeper);
    clearInterval(this.#enquirer);
    this.#closedBy ??= 'CLOSED';
    this.#pending.lose(this.#closedBy);
    this.#events.onClosed(this.#closedBy);
  }

  async #enquire(): Promise<void> {
    const answer = await this.request({ command: 'enquire_link', status: 0 });
    if (answer.kind === 'lost' && answer.code === 'TIMEOUT') this.destroy('SILENT');
  }

  #take(chunk: Buffer): void {
    try {
      for (const frame of this.#frames.read(chunk)) this.#handle(decodePdu(frame));
    } catch {
      this.destroy('MALFORMED');
    }
  }

  #handle(pdu: Pdu | BrokenPdu): void {
    if (pdu.command === null) this.#refuse(pdu);
    else if (isResponse(pdu.command)) this.#settle(pdu);
    else if (pdu.command === 'deliver_sm' || pdu.command === 'data_sm') this.#events.onMessage(pdu);
    else if (pdu.command === 'enquire_link')
      this.reply({ command: 'enquire_link_resp', status: 0, sequence: pdu.sequence });
    else if (pdu.command === 'unbind') this.#leave(pdu.sequence);
    else this.reply({ command: 'generic_nack', status: STATUS.invalidCommand, sequence: pdu.sequence });
  }

  #settle(pdu: Pdu): void {
    const token = this.#pending.answer(pdu);
    if (token !== undefined) this.#events.onLate(token, pdu);
  }

  #leave(sequence: number): void {
    this.reply({ command: 'unbind_resp', status: 0, sequence });
    // The answer leaves with the next turn of the loop.
    setTimeout(() => this.destroy('UNBOUND'), 10);
  }

  /** §3.3 and §4.3: a request that cannot be read gets a generic_nack; a response that cannot be read is left to its timeout. */
  #refuse(pdu: BrokenPdu): void {
    if (pdu.commandId >>> 31 === 1) return;
    const status = pdu.fault === 'unknown-command' ? STATUS.invalidCommand : STATUS.systemError;
    this.reply({ command: 'generic_nack', status, sequence: pdu.sequence });
  }
}

function dial(options: SessionOptions): Socket {
  const { host, port, tlsAuthority } = options;
  const socket =
    tlsAuthority === null
      ? connect({ host, port })
      : connectTls({
          host,
          port,
          // RFC 6066 §3: a server name is never an address.
          ...(isIP(host) === 0 ? { servername: host } : {}),
          ...(tlsAuthority === '' ? {} : { ca: tlsAuthority }),
        });
  socket.setNoDelay(true);
  return socket;
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });
