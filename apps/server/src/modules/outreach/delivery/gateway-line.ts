import type { Clock } from '../../../platform/clock/clock.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { ClaimedRow, ClaimOrder, HandOverResult } from '../store/deliveries.ts';
import { fallsBack } from './fall-back.ts';
import type { HandOver, MessageGateway, OutgoingMessage } from './message-gateway.ts';
import type { LiveRound } from './open-round.ts';
import { TokenBucket } from './token-bucket.ts';

/** What a line needs of the dispatcher; the dispatcher alone knows the database. */
export interface LineParts {
  readonly gateway: MessageGateway;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Null while this server must not send: its sign of life is overdue. */
  readonly senderId: () => string | null;
  /** Rounds that may be sent now, the most urgent first. */
  readonly rounds: () => readonly LiveRound[];
  /** Networks of a channel that this line serves now. */
  readonly networks: () => readonly string[];
  readonly claim: (
    order: Omit<ClaimOrder, 'now'>,
    round: LiveRound,
  ) => Promise<{ rows: ClaimedRow[]; touched: number }>;
  readonly release: (
    rows: readonly { senderId: string; campaignId: string; round: number; phone: number }[],
  ) => Promise<void>;
  readonly write: (result: HandOverResult) => void;
  /** Results that wait for the database. */
  readonly behind: () => number;
}

interface Item {
  readonly row: ClaimedRow;
  readonly round: LiveRound;
  readonly senderId: string;
  readonly message: OutgoingMessage;
  readonly segments: number;
}

const MOST_BEHIND = 5_000;
const MOST_CLAIMED = 1_000;
/** Claims hold about this much of sending: what is in hand at a crash becomes unknown. */
const CLAIM_SECONDS = 0.15;
const EMPTY_FOR_MS = 400;
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;

/** Sends what waits for one gateway: claims ahead, keeps its window full, and never faster than it allows. */
export class GatewayLine {
  readonly gateway: MessageGateway;
  readonly #parts: LineParts;
  readonly #bucket: TokenBucket;
  readonly #emptyUntil = new Map<string, number>();
  #queue: Item[] = [];
  #inFlight = 0;
  #claiming: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #pausedUntil = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #stopped = false;
  #idle: (() => void)[] = [];
  /** Messages a second of late: how much to claim at once. */
  #pace = 0;
  #counted = { at: performance.now(), handed: 0 };

  constructor(parts: LineParts) {
    this.#parts = parts;
    this.gateway = parts.gateway;
    this.#bucket = new TokenBucket(parts.gateway.perSecond, performance.now());
  }

  /** Something may have changed: rounds, networks, the line itself. */
  wake(): void {
    void this.#releaseClosed();
    this.#pump();
  }

  /** Forgets that there was nothing: new rows have come. */
  lookAgain(): void {
    this.#emptyUntil.clear();
    this.wake();
  }

  /** Gives everything back that is not on the line, for others to take: the gateway is away for long. */
  async giveBack(): Promise<void> {
    await this.#release(this.#queue.splice(0));
  }

  /** The rows in hand are not ours any more: this sender was held for dead. */
  forget(): void {
    this.#queue = [];
  }

  /** Ends when nothing is in hand, or after `withinMs`: what is on the line then stays in hand, and becomes unknown. */
  async stop(withinMs: number): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#claiming;
    await this.giveBack();
    if (this.#inFlight === 0) return;
    let late: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
      late = setTimeout(resolve, withinMs);
    });
    clearTimeout(late);
  }

  #pump(): void {
    if (this.#stopped) return;
    const { gateway } = this;
    const now = performance.now();
    const isBlocked = !gateway.isUp() || this.#parts.senderId() === null || this.#parts.behind() > MOST_BEHIND;
    if (isBlocked || now < this.#pausedUntil) {
      this.#later(Math.max(100, this.#pausedUntil - now));
      return;
    }
    const live = new Set(this.#parts.rounds().map((round) => round.key));
    while (this.#queue.length > 0 && this.#inFlight < gateway.window) {
      const [item] = this.#queue;
      if (item === undefined || !live.has(item.round.key)) break;
      if (!this.#bucket.take(performance.now())) {
        this.#later(this.#bucket.waitMs);
        break;
      }
      this.#queue.shift();
      void this.#submit(item);
    }
    this.#claimAhead();
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#pump();
    }, ms);
  }

  async #submit(item: Item): Promise<void> {
    this.#inFlight++;
    const answer = await this.gateway.submit(item.message).catch(
      // A gateway never throws; should one do so all the same, the message may have gone out.
      (error: unknown): HandOver => {
        this.#parts.logger.error({ error, gateway: this.gateway.id }, 'gateway threw');
        return { kind: 'unknown', code: 'fault' };
      },
    );
    this.#inFlight--;
    this.#take(item, answer);
    if (this.#inFlight === 0) for (const done of this.#idle.splice(0)) done();
    this.#pump();
  }

  #take(item: Item, answer: HandOver): void {
    if (answer.kind === 'later') {
      this.#queue.unshift(item);
      this.#pausedUntil = performance.now() + this.#pauseMs;
      this.#pauseMs = Math.min(LAST_PAUSE_MS, this.#pauseMs * 2);
      if (this.#stopped) void this.giveBack();
      return;
    }
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#count();
    this.#parts.write(this.#resultOf(item, answer));
  }

  #resultOf(item: Item, answer: Exclude<HandOver, { kind: 'later' }>): HandOverResult {
    const { round, row, senderId, segments } = item;
    const { channel } = this.gateway;
    const base = {
      senderId,
      campaignId: round.campaignId,
      round: round.round,
      phone: row.phone,
      channel,
      carrierId: null,
      reason: null,
      code: null,
      segments: 0,
      price: 0,
      notBefore: null,
      at: this.#parts.clock.now(),
    } as const;
    const cost = { segments, price: segments * this.gateway.price };
    if (answer.kind === 'accepted') return { ...base, ...cost, state: 'accepted', carrierId: answer.carrierId };
    if (answer.kind === 'unknown') return { ...base, ...cost, state: 'unknown', code: answer.code };
    const failure = { ...base, reason: answer.reason, code: answer.code };
    if (fallsBack(round.plan, { channel, reason: answer.reason }))
      return { ...failure, state: 'planned', channel: 'sms' };
    return { ...failure, state: 'failed' };
  }

  #claimAhead(): void {
    const { gateway } = this;
    const size = Math.min(MOST_CLAIMED, Math.max(gateway.window, Math.ceil(this.#pace * CLAIM_SECONDS)));
    if (this.#claiming !== null || this.#queue.length > size / 2) return;
    const senderId = this.#parts.senderId();
    const place = senderId === null ? null : this.#nextPlace();
    if (senderId === null || place === null) {
      this.#later(EMPTY_FOR_MS / 4);
      return;
    }
    this.#claiming = this.#claim(senderId, place, size)
      .catch((error: unknown) => {
        this.#parts.logger.error({ error, gateway: gateway.id }, 'messages could not be claimed; trying again');
        this.#pausedUntil = performance.now() + 1_000;
      })
      .finally(() => {
        this.#claiming = null;
        this.#pump();
      });
  }

  /** The most urgent round and a network of it where something may wait. */
  #nextPlace(): { round: LiveRound; network: string } | null {
    const now = performance.now();
    const networks = this.#parts.networks();
    for (const round of this.#parts.rounds())
      for (const network of networks)
        if ((this.#emptyUntil.get(`${round.key}/${network}`) ?? 0) <= now) return { round, network };
    return null;
  }

  async #claim(
    senderId: string,
    { round, network }: { round: LiveRound; network: string },
    limit: number,
  ): Promise<void> {
    const { channel, id: gatewayId } = this.gateway;
    const { campaignId, plan } = round;
    const { rows, touched } = await this.#parts.claim(
      { campaignId, round: round.round, channel, network, gatewayId, senderId, emergency: plan.emergency, limit },
      round,
    );
    if (touched === 0) this.#emptyUntil.set(`${round.key}/${network}`, performance.now() + EMPTY_FOR_MS);
    const items = rows.map((row) => this.#toItem(row, round, senderId));
    if (this.#stopped) await this.#release(items);
    else this.#queue.push(...items);
  }

  #toItem(row: ClaimedRow, round: LiveRound, senderId: string): Item {
    const { channel } = this.gateway;
    const message = round.prepare(row.variant, {
      phone: String(row.phone),
      name: row.name,
      communeName: round.communeNameOf(row.communeId),
      link: round.linkOf(channel, row.communeId),
    });
    return {
      row,
      round,
      senderId,
      segments: channel === 'zalo' ? 1 : message.size.segments,
      message: {
        id: row.id,
        reference: row.reference,
        phone: String(row.phone),
        text: message.text,
        zalo: channel === 'zalo' ? message.zalo : null,
      },
    };
  }

  /** Gives back what is claimed of rounds that may not be sent any more: stopped, or the hour is over. */
  async #releaseClosed(): Promise<void> {
    const live = new Set(this.#parts.rounds().map((round) => round.key));
    const closed = this.#queue.filter((item) => !live.has(item.round.key));
    if (closed.length === 0) return;
    this.#queue = this.#queue.filter((item) => live.has(item.round.key));
    await this.#release(closed);
  }

  async #release(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    const rows = items.map((item) => ({
      senderId: item.senderId,
      campaignId: item.round.campaignId,
      round: item.round.round,
      phone: item.row.phone,
    }));
    await this.#parts.release(rows);
  }

  #count(): void {
    this.#counted.handed++;
    const now = performance.now();
    const passed = now - this.#counted.at;
    if (passed < 200) return;
    this.#pace = (this.#pace + (this.#counted.handed / passed) * 1_000) / 2;
    this.#counted = { at: now, handed: 0 };
  }
}
