import type { MessagePdu, Pdu } from '../protocol/pdu.ts';
import { STATUS, statusName } from '../protocol/statuses.ts';
import type { SmppOptions } from './options.ts';
import type { LineState } from './outcomes.ts';
import { reconnectPause } from './pace.ts';
import type { Answer } from './pending.ts';
import { Session } from './session.ts';

const INTERFACE_VERSION = 0x34;
/** A wrong password is not tried again quickly: carriers lock accounts. */
const REFUSED_PAUSE_MS = 30_000;

interface LineEvents {
  onMessage(pdu: MessagePdu, reply: (answer: Pdu) => void): void;
  onLate(token: unknown, pdu: Pdu): void;
}

/** Keeps one bound session up: connects, binds, and when it is lost comes back after pauses that double. */
export class Line {
  readonly #options: SmppOptions;
  readonly #events: LineEvents;
  #session: Session | null = null;
  #state: Omit<LineState, 'open' | 'slowed'>;
  #attempt = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #pauses = new Set<() => void>();

  constructor(options: SmppOptions, events: LineEvents) {
    this.#options = options;
    this.#events = events;
    this.#state = { phase: 'stopped', since: options.now(), lastFault: null };
  }

  get state(): Omit<LineState, 'open' | 'slowed'> {
    return this.#state;
  }

  start(): void {
    if (this.#state.phase === 'stopped') void this.#connect();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const session = this.#session;
    this.#session = null;
    this.#enter('stopped');
    for (const wake of this.#pauses) wake();
    if (session === null) return;
    // What was handed over keeps its right to an answer; each request has its own time limit.
    while (session.openRequests > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await session.unbind();
  }

  request(pdu: Omit<MessagePdu, 'sequence'>, token: unknown): Promise<Answer> {
    if (this.#session === null || this.#state.phase !== 'up')
      return Promise.resolve({ kind: 'lost', left: false, code: 'DOWN' });
    return this.#session.request(pdu, token);
  }

  /** Waits, and no longer than the line lives. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#pauses.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#pauses.add(wake);
    });
  }

  /** The carrier says that the account or the brandname is wrong, though the line is up. */
  noteFault(code: string): void {
    this.#state = { ...this.#state, lastFault: { code, at: this.#options.now() } };
  }

  async #connect(): Promise<void> {
    this.#enter('connecting');
    let session: Session;
    try {
      session = await Session.open(this.#options, {
        onMessage: (pdu) => this.#events.onMessage(pdu, (answer) => session.reply(answer)),
        onLate: (token, pdu) => this.#events.onLate(token, pdu),
        onClosed: (code) => this.#lost(session, code),
      });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return this.#retry(code ?? message);
    }
    // Stopped while it connected.
    if (this.#state.phase === 'stopped') return session.destroy('STOPPED');
    this.#session = session;
    const refused = await this.#bind(session);
    if (refused === null) {
      if (this.#session !== session) return;
      this.#attempt = 0;
      this.#enter('up');
      return;
    }
    this.#session = null;
    session.destroy(refused);
    this.#retry(refused);
  }

  /** §4.1.5. @returns null when bound, else why not */
  async #bind(session: Session): Promise<string | null> {
    try {
      const answer = await session.request({
        command: 'bind_transceiver',
        status: 0,
        systemId: this.#options.systemId,
        password: this.#options.password,
        systemType: this.#options.systemType,
        interfaceVersion: INTERFACE_VERSION,
        ton: 0,
        npi: 0,
        addressRange: '',
      });
      if (answer.kind === 'lost') return `BIND:${answer.code}`;
      if (answer.pdu.command === 'bind_transceiver_resp' && answer.pdu.status === STATUS.ok) return null;
      return `BIND:${statusName(answer.pdu.status)}`;
    } catch {
      // The name or the password is longer than §4.1 allows.
      return 'BIND:FIELD';
    }
  }

  #lost(session: Session, code: string): void {
    if (this.#session !== session) return;
    this.#session = null;
    this.#retry(code);
  }

  #retry(code: string): void {
    if (this.#state.phase === 'stopped') return;
    this.noteFault(code);
    this.#enter('down');
    const pause = reconnectPause(this.#attempt++, this.#options.reconnectMostMs, this.#options.random);
    const least = /PASWD|SYSID|FIELD/.test(code) ? Math.min(REFUSED_PAUSE_MS, this.#options.reconnectMostMs) : 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), Math.max(pause, least));
  }

  /** A line that tries and tries is down since it was lost, not since its last try. */
  #enter(phase: LineState['phase']): void {
    const down = (each: LineState['phase']) => each === 'down' || each === 'connecting';
    const since = down(phase) && down(this.#state.phase) ? this.#state.since : this.#options.now();
    this.#state = { ...this.#state, phase, since };
  }
}
