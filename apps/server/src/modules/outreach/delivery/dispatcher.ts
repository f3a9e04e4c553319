import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { LiveBus } from '../../../platform/events/live.ts';
import type { Worker } from '../../../platform/jobs/worker.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { OptOutLinks } from '../opt-outs/opt-out-links.ts';
import { returnPace, takePace } from '../store/deliveries.ts';
import { buryLots, updateBegun } from '../store/lots.ts';
import { deleteSender, deleteSilentSenders, insertSender, touchSender } from '../store/senders.ts';
import { closeRounds } from './close-rounds.ts';
import { FigureKeeper } from './figure-keeper.ts';
import { GatewayLine } from './gateway-line.ts';
import type { GatewayPool } from './message-gateway.ts';
import { NETWORKS } from './networks.ts';
import type { LiveRound } from './open-round.ts';
import { planDueRounds } from './planner.ts';
import { ReceiptKeeper } from './receipt-keeper.ts';
import { ResultWriter } from './result-writer.ts';
import { RoundBook } from './round-book.ts';
import { FAIL_OVER_MS, servingLines } from './serving-lines.ts';
import { type LotOrder, type TakenLot, takeLot } from './take-lot.ts';

export interface DispatcherParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: Pick<LiveBus, 'onUpdate' | 'onReturn'>;
  readonly gateways: GatewayPool;
  readonly optOutLinks: Pick<OptOutLinks, 'urlOf'>;
  /** A sender that gave no sign of life for so long is dead, and what it had in hand unknown. */
  readonly deadAfterMs?: number;
}

const TICK_MS = 500;
const DEAD_AFTER_MS = 15_000;
const LET_GO_MS = 8_000;

/**
 * Hands campaigns' messages to the gateways, on every server that runs: takes lots, keeps each line busy within its limits,
 * writes answers and receipts, notices stops within a second, and buries senders that died.
 */
export class Dispatcher implements Worker {
  readonly name = 'outreach-dispatcher';
  readonly #parts: DispatcherParts;
  readonly #writer: ResultWriter;
  readonly #receipts: ReceiptKeeper;
  readonly #figures: FigureKeeper;
  readonly #book: RoundBook;
  readonly #lines: GatewayLine[] = [];
  readonly #downSince = new Map<string, number>();
  #senderId = randomUUID();
  #seenAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #ticking: Promise<void> | null = null;
  #again = false;
  #planning: Promise<void> | null = null;
  #stopped = false;
  #leave: (() => void)[] = [];

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#figures = new FigureKeeper(parts);
    this.#writer = new ResultWriter({ ...parts, onWritten: (ids) => this.#figures.touch(ids) });
    this.#receipts = new ReceiptKeeper(parts.db, (ids) => this.#figures.touch(ids));
    this.#book = new RoundBook(parts);
  }

  async start(): Promise<void> {
    const { gateways, bus } = this.#parts;
    await this.#beat();
    gateways.onReceipt((receipt) => this.#receipts.take(receipt));
    this.#leave = [
      bus.onUpdate((update) => {
        if (update.topic === 'outreach') this.wake();
      }),
      bus.onReturn(() => this.wake()),
    ];
    this.wake();
  }

  /** Looks at campaigns at once: one was approved, stopped, resumed or tried. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#ticking !== null) {
      this.#again = true;
      return;
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#ticking = this.#tick()
      .catch((error: unknown) => this.#parts.logger.error({ error }, 'the dispatcher stumbled; it goes on'))
      .finally(() => {
        this.#ticking = null;
        if (this.#stopped) return;
        this.#timer = setTimeout(() => this.wake(), this.#again ? 0 : TICK_MS);
        this.#again = false;
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const leave of this.#leave) leave();
    await this.#ticking;
    await this.#planning;
    await Promise.all(this.#lines.map((line) => line.stop(LET_GO_MS)));
    await this.#writer.flush();
    await this.#receipts.flush();
    await this.#figures.gather(true);
    // Last: whoever finds rows of a sender that is not there calls them unknown.
    if (this.#writer.behind === 0) await deleteSender(this.#parts.db, this.#senderId);
  }

  async #tick(): Promise<void> {
    const { db, logger } = this.#parts;
    const fresh = await this.#book.refresh();
    this.#watchGateways();
    for (const line of this.#lines) fresh ? line.lookAgain() : line.wake();
    await this.#beat();
    await deleteSilentSenders(db, this.#deadAfterMs);
    this.#figures.touch(await buryLots(db));
    await this.#receipts.takeUpEarly();
    const closed = await closeRounds(this.#parts);
    this.#figures.touch(closed.campaignIds);
    this.#again ||= closed.isMoreToDo;
    this.#figures.touch(this.#book.rounds.map((round) => round.campaignId));
    await this.#figures.gather(false);
    this.#planning ??= planDueRounds(this.#parts, () => this.#stopped)
      .then((planned) => {
        this.#figures.touch(planned);
        if (planned.length > 0) this.#again = true;
      })
      .catch((error: unknown) => logger.error({ error }, 'a round could not be planned; trying again'))
      .finally(() => {
        this.#planning = null;
      });
  }

  get #deadAfterMs(): number {
    return this.#parts.deadAfterMs ?? DEAD_AFTER_MS;
  }

  /** Gives a sign of life. Buried by others, it begins anew under another name and forgets what it had. */
  async #beat(): Promise<void> {
    const { db, logger } = this.#parts;
    const at = performance.now();
    if (at - this.#seenAt < this.#deadAfterMs / 8) return;
    const isFirst = this.#seenAt === Number.NEGATIVE_INFINITY;
    if (isFirst) await insertSender(db, this.#senderId);
    else if (!(await touchSender(db, this.#senderId))) {
      logger.warn({ senderId: this.#senderId }, 'held for dead after a long silence; beginning anew');
      for (const line of this.#lines) line.forget();
      this.#senderId = randomUUID();
      await insertSender(db, this.#senderId);
    }
    this.#seenAt = at;
  }

  /** Null when the last sign of life is so old that others may hold this sender for dead: it must not send. */
  #livingSender(): string | null {
    return performance.now() - this.#seenAt < this.#deadAfterMs / 2 ? this.#senderId : null;
  }

  #watchGateways(): void {
    const { gateways } = this.#parts;
    const now = performance.now();
    for (const gateway of gateways.list()) {
      if (!this.#lines.some((line) => line.gateway === gateway)) this.#lines.push(this.#openLine(gateway));
      if (gateway.isUp()) this.#downSince.delete(gateway.id);
      else if (!this.#downSince.has(gateway.id)) this.#downSince.set(gateway.id, now);
    }
    for (const [index, line] of [...this.#lines.entries()].reverse()) {
      const downSince = this.#downSince.get(line.gateway.id);
      const isGone = !gateways.list().includes(line.gateway);
      if (isGone || (downSince !== undefined && now - downSince >= FAIL_OVER_MS)) line.giveBack();
      if (isGone) {
        void line.stop(LET_GO_MS);
        this.#lines.splice(index, 1);
      }
    }
  }

  #openLine(gateway: GatewayLine['gateway']): GatewayLine {
    const { db, clock, logger } = this.#parts;
    return new GatewayLine({
      gateway,
      clock,
      logger,
      senderId: () => this.#livingSender(),
      rounds: () => (this.#stopped ? [] : this.#book.rounds),
      networks: () => this.#networksOf(gateway.id, gateway.channel),
      take: (order, round) => this.#take(order, round),
      begin: (lotId, upTo) => updateBegun(db, lotId, upTo),
      write: (result) => this.#writer.add(result),
      close: (lotId) => this.#writer.close(lotId),
      behind: () => this.#writer.behind,
    });
  }

  #networksOf(gatewayId: string, channel: 'sms' | 'zalo'): string[] {
    const now = performance.now();
    const watched = this.#parts.gateways
      .list()
      .map((gateway) => ({ gateway, downSince: this.#downSince.get(gateway.id) ?? null }));
    return NETWORKS.filter((network) => servingLines(watched, { channel, network }, now).includes(gatewayId));
  }

  async #take(order: Omit<LotOrder, 'now'>, { plan, round }: LiveRound): Promise<TakenLot | null> {
    const { db, clock } = this.#parts;
    const now = clock.now();
    const take = (limit: number) => db.transaction().execute((tx) => takeLot(tx, { ...order, limit, now }));
    const { perMinute } = plan.schedule;
    if (perMinute === null || round === 0) return take(order.limit);
    const granted = await takePace(db, order.campaignId, { wanted: order.limit, perMinute, now });
    if (granted === 0) return null;
    const taken = await take(granted);
    const used = taken?.rows.length ?? 0;
    if (used < granted) await returnPace(db, order.campaignId, granted - used);
    return taken;
  }
}
