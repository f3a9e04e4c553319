import type { Clock } from '../../../platform/clock/clock.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { HandOverResult } from '../store/hand-over-results.ts';
import type { LotRow } from '../store/lots.ts';
import { Ahead } from './ahead.ts';
import { type Answered, toResult } from './hand-over-result.ts';
import { Lot } from './lot.ts';
import type { HandOver, MessageGateway } from './message-gateway.ts';
import type { LiveRound } from './open-round.ts';
import { type OutgoingMail, toOutgoing } from './outgoing.ts';
import { Pace } from './pace.ts';
import type { LotOrder, TakenLot } from './take-lot.ts';
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
  readonly take: (order: Omit<LotOrder, 'now'>, round: LiveRound) => Promise<TakenLot | null>;
  /** Notes that messages up to a number may leave. False: the lot is not ours any more. */
  readonly begin: (lotId: string, upTo: number) => Promise<boolean>;
  readonly write: (result: HandOverResult) => void;
  /** The lot is done with, or given back: written after the results before it. */
  readonly close: (lotId: string) => void;
  /** Results that wait for the database. */
  readonly behind: () => number;
}

const MOST_BEHIND = 5_000;
const MOST_TAKEN = 2_000;
/** A lot holds about so much of sending. */
const LOT_SECONDS = 0.3;
const EMPTY_FOR_MS = 400;
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;

/** Sends what waits for one gateway: takes lots ahead, keeps its window full, and never faster than it allows. */
export class GatewayLine {
  readonly gateway: MessageGateway;
  readonly #parts: LineParts;
  readonly #bucket: TokenBucket;
  readonly #pace = new Pace();
  readonly #ahead: Ahead;
  readonly #emptyUntil = new Map<string, number>();
  readonly #leftOff = new Map<string, number>();
  #lots: Lot[] = [];
  #inFlight = 0;
  #taking: Promise<void> | null = null;
  #beginning = false;
  #timer: NodeJS.Timeout | null = null;
  #pausedUntil = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #stopped = false;
  #idle: (() => void)[] = [];

  constructor(parts: LineParts) {
    this.#parts = parts;
    this.gateway = parts.gateway;
    this.#bucket = new TokenBucket(parts.gateway.perSecond, performance.now());
    this.#ahead = new Ahead(parts.gateway.window);
  }

  /** Something may have changed: rounds, networks, the line itself. */
  wake(): void {
    const live = this.#liveKeys();
    this.#letGo((lot) => !live.has(lot.round.key));
    this.#pump();
  }

  /** Forgets that there was nothing: new rows have come. */
  lookAgain(): void {
    this.#emptyUntil.clear();
    this.#leftOff.clear();
    this.wake();
  }

  /** Gives everything back that is not on the line, for others to take: the gateway is away for long. */
  giveBack(): void {
    this.#letGo(() => true);
  }

  /** The lots in hand are not ours any more: this sender was held for dead. */
  forget(): void {
    for (const lot of this.#lots) lot.drop();
    this.#lots = [];
  }

  /** Ends when nothing is in hand, or after `withinMs`: what is on the line then stays in hand, and becomes unknown. */
  async stop(withinMs: number): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#taking;
    this.giveBack();
    if (this.#inFlight === 0) return;
    let late: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
      late = setTimeout(resolve, withinMs);
    });
    clearTimeout(late);
  }

  #liveKeys(): ReadonlySet<string> {
    return new Set(this.#parts.rounds().map((round) => round.key));
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
    const live = this.#liveKeys();
    while (this.#inFlight < gateway.window) {
      const lot = this.#lots.find((each) => each.ready > 0 && live.has(each.round.key));
      if (lot === undefined) break;
      if (!this.#bucket.take(performance.now())) {
        this.#later(this.#bucket.waitMs);
        break;
      }
      const row = lot.take();
      if (row !== null) void this.#submit(lot, row);
    }
    this.#beginAhead(live);
    this.#takeAhead();
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#pump();
    }, ms);
  }

  async #submit(lot: Lot, row: LotRow): Promise<void> {
    this.#inFlight++;
    const mail = toOutgoing(this.gateway.channel, lot.round, row);
    const answer = await this.gateway.submit(mail.message).catch(
      // A gateway never throws; should one do so all the same, the message may have gone out.
      (error: unknown): HandOver => {
        this.#parts.logger.error({ error, gateway: this.gateway.id }, 'gateway threw');
        return { kind: 'unknown', code: 'fault' };
      },
    );
    this.#inFlight--;
    this.#answered({ lot, row, mail, answer });
    if (this.#inFlight === 0) for (const done of this.#idle.splice(0)) done();
    this.#pump();
  }

  #answered({ lot, row, mail, answer }: { lot: Lot; row: LotRow; mail: OutgoingMail; answer: HandOver }): void {
    const isOurs = this.#lots.includes(lot);
    if (answer.kind === 'later') {
      lot.answered(isOurs && !this.#stopped ? row : null);
      this.#pausedUntil = performance.now() + this.#pauseMs;
      this.#pauseMs = Math.min(LAST_PAUSE_MS, this.#pauseMs * 2);
    } else {
      lot.answered(null);
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#pace.count(performance.now());
      const answered: Answered = { lot, phone: row.phone, segments: mail.segments, answer };
      this.#parts.write(toResult(this.gateway, answered, this.#parts.clock.now()));
    }
    this.#closeFinished(lot);
  }

  /** Keeps messages ready to leave: notes the next ones before the last ones have gone. */
  #beginAhead(live: ReadonlySet<string>): void {
    const lots = this.#lots.filter((lot) => live.has(lot.round.key));
    const ready = lots.reduce((sum, lot) => sum + lot.ready, 0);
    if (this.#beginning || ready > this.#ahead.count / 2) return;
    const lot = lots.find((each) => each.waiting > each.ready);
    const upTo = lot?.numberToBegin(this.#ahead.count) ?? null;
    if (lot === undefined || upTo === null) return;
    this.#beginning = true;
    this.#parts
      .begin(lot.id, upTo)
      .then((isOurs) => {
        const isDry = lot.ready === 0 && this.#inFlight < this.gateway.window;
        isDry ? this.#ahead.ranDry() : this.#ahead.wentWell();
        if (isOurs) lot.begin(upTo);
        else this.#lots = this.#lots.filter((each) => each !== lot);
      })
      .catch((error: unknown) => this.#stumbled(error))
      .finally(() => {
        this.#beginning = false;
        this.#pump();
      });
  }

  #takeAhead(): void {
    const size = Math.min(MOST_TAKEN, Math.max(this.gateway.window, Math.ceil(this.#pace.perSecond * LOT_SECONDS)));
    const waiting = this.#lots.reduce((sum, lot) => sum + lot.waiting, 0);
    if (this.#taking !== null || waiting > size / 2) return;
    const senderId = this.#parts.senderId();
    const place = senderId === null ? null : this.#nextPlace();
    if (senderId === null || place === null) {
      this.#later(EMPTY_FOR_MS / 4);
      return;
    }
    this.#taking = this.#take(senderId, place, size)
      .catch((error: unknown) => this.#stumbled(error))
      .finally(() => {
        this.#taking = null;
        this.#pump();
      });
  }

  #stumbled(error: unknown): void {
    this.#parts.logger.error({ error, gateway: this.gateway.id }, 'messages could not be taken in hand; trying again');
    this.#pausedUntil = performance.now() + 1_000;
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

  async #take(
    senderId: string,
    { round, network }: { round: LiveRound; network: string },
    limit: number,
  ): Promise<void> {
    const { channel, id: gatewayId } = this.gateway;
    const key = `${round.key}/${network}`;
    const { campaignId, plan } = round;
    const lane = { campaignId, round: round.round, channel, network };
    const after = this.#leftOff.get(key) ?? 0;
    const order = { ...lane, gatewayId, senderId, emergency: plan.emergency, after, limit, ahead: this.#ahead.count };
    const taken = await this.#parts.take(order, round);
    if (taken === null) {
      this.#emptyUntil.set(key, performance.now() + EMPTY_FOR_MS);
      return;
    }
    this.#leftOff.set(key, taken.upTo);
    if (taken.rows.length === 0) return;
    const lot = new Lot(round, taken);
    this.#lots.push(lot);
    if (this.#stopped) this.giveBack();
  }

  /** Drops what has not left of some lots; each is closed once its last answer is there. */
  #letGo(which: (lot: Lot) => boolean): void {
    for (const lot of this.#lots.filter(which)) {
      lot.drop();
      this.#closeFinished(lot);
    }
  }

  #closeFinished(lot: Lot): void {
    if (!lot.isFinished) return;
    this.#lots = this.#lots.filter((each) => each !== lot);
    this.#parts.close(lot.id);
  }
}
