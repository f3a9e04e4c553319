import { encodeSms } from '@phong-tuyen/messaging';
import type { HandOver, MessageGateway, OutgoingMessage } from '../delivery/message-gateway.ts';
import type { GatewayRow } from '../store/gateways.ts';
import type { AdapterState, GatewayAdapter } from './adapter.ts';
import { Meter } from './meter.ts';

/** A line rests at most so long before it is tried again. */
const LONGEST_HOLD_MS = 10 * 60_000;

/** An open line as the dispatcher sees it: counts what passes, rests when its account is refused. */
export class OpenGateway implements MessageGateway {
  readonly id: string;
  readonly name: string;
  readonly channel: 'sms' | 'zalo';
  readonly networks: readonly string[];
  readonly priority: number;
  readonly window: number;
  readonly perSecond: number;
  readonly price: number;
  readonly kind: GatewayRow['kind'];
  readonly version: number;
  readonly isStandIn: boolean;
  readonly adapter: GatewayAdapter;
  readonly meter = new Meter();
  #held: { since: Date; until: number; code: string } | null = null;
  #holds = 0;

  constructor(row: GatewayRow, adapter: GatewayAdapter) {
    this.id = row.id;
    this.name = row.name;
    this.channel = row.kind === 'zalo' ? 'zalo' : 'sms';
    this.networks = row.networks;
    this.priority = row.priority;
    this.window = row.window;
    this.perSecond = row.perSecond;
    this.price = row.price;
    this.kind = row.kind;
    this.version = row.version;
    this.isStandIn = row.isStandIn;
    this.adapter = adapter;
  }

  isUp(): boolean {
    return this.adapter.state().phase === 'up' && !this.#isHeld();
  }

  async submit(message: OutgoingMessage): Promise<HandOver> {
    if (this.#isHeld()) return { kind: 'later', code: this.#held?.code ?? 'HELD' };
    const { handOver, hold } = await this.adapter.submit(message);
    if (hold !== undefined) this.#hold(hold);
    else if (handOver.kind === 'accepted') this.#release();
    this.meter.noteHandOver(handOver, this.price * this.#unitsOf(message));
    return handOver;
  }

  state(): AdapterState {
    const state = this.adapter.state();
    if (!this.#isHeld() || this.#held === null || state.phase !== 'up') return state;
    return { ...state, phase: 'held', since: this.#held.since, fault: { code: this.#held.code, at: this.#held.since } };
  }

  /** Holds grow while nothing gets through, so that a refused account is asked now and then only. */
  #hold(hold: { code: string; ms: number }): void {
    if (this.#isHeld()) return;
    const ms = Math.min(Math.max(hold.ms, LONGEST_HOLD_MS), hold.ms * 2 ** this.#holds++);
    this.#held = { since: this.#held?.since ?? new Date(), until: performance.now() + ms, code: hold.code };
  }

  #release(): void {
    this.#held = null;
    this.#holds = 0;
  }

  #isHeld(): boolean {
    return this.#held !== null && performance.now() < this.#held.until;
  }

  #unitsOf(message: OutgoingMessage): number {
    return this.channel === 'zalo' ? 1 : Math.max(1, encodeSms(message.text).segments);
  }
}
