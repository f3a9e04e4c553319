import { randomUUID } from 'node:crypto';
import { localDateOf } from '@phong-tuyen/working-time';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { LiveBus } from '../../../platform/events/live.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { DeliveryReceipt, GatewayPool, InboundReply } from '../delivery/message-gateway.ts';
import { addCounts, deleteLines, type LineRow, writeLines } from '../store/gateway-lines.ts';
import { type GatewayRow, listGateways } from '../store/gateways.ts';
import type { AdapterListeners, GatewayAdapter } from './adapter.ts';
import { OpenGateway } from './open-gateway.ts';
import type { StandIn } from './stand-in/stand-in.ts';

/** Topic of live updates about gateways: screens ask again, and every server opens its lines anew. */
export const GATEWAYS_TOPIC = 'gateways';
const EVERY_MS = 5_000;

export interface PoolParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: Pick<LiveBus, 'onUpdate' | 'onReturn'>;
  /** Opens a line as it is set up. @throws Error when it cannot be, told in the log and on the health page */
  readonly openAdapter: (row: GatewayRow, listeners: AdapterListeners, standIn: StandIn | null) => GatewayAdapter;
  /** Null where there is none: outside the demo. */
  readonly startStandIn: (() => Promise<StandIn>) | null;
}

type ReceiptListener = (receipt: DeliveryReceipt) => Promise<void>;
type ReplyListener = (reply: InboundReply) => Promise<void>;

/** Every enabled gateway of the installation, opened on this server; follows changes within seconds. */
export class LivePool implements GatewayPool {
  readonly #parts: PoolParts;
  readonly #serverId = randomUUID();
  #open: readonly OpenGateway[] = [];
  #receiptListeners: ReceiptListener[] = [];
  #replyListeners: ReplyListener[] = [];
  #timer: NodeJS.Timeout | undefined;
  #leave: (() => void)[] = [];
  #working: Promise<void> = Promise.resolve();
  #running = false;
  /** Rows that could not be opened, by id. */
  readonly broken = new Map<string, string>();
  standIn: StandIn | null = null;

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#running = true;
    this.standIn = (await this.#parts.startStandIn?.()) ?? null;
    await this.reload();
    const { bus } = this.#parts;
    this.#leave = [
      bus.onUpdate((update) => {
        if (update.topic === GATEWAYS_TOPIC) void this.reload();
      }),
      bus.onReturn(() => void this.reload()),
    ];
    this.#timer = setInterval(() => void this.#report().then(() => this.reload()), EVERY_MS);
  }

  async stop(): Promise<void> {
    this.#running = false;
    clearInterval(this.#timer);
    for (const leave of this.#leave) leave();
    await this.#working;
    await Promise.all(this.#open.map((gateway) => gateway.adapter.stop()));
    await this.standIn?.stop();
    await this.#report();
    await deleteLines(this.#parts.db, this.#serverId).catch(() => undefined);
    this.#open = [];
  }

  list(): readonly OpenGateway[] {
    return this.#open;
  }

  onReceipt(listener: ReceiptListener): void {
    this.#receiptListeners = [...this.#receiptListeners, listener];
  }

  onReply(listener: ReplyListener): void {
    this.#replyListeners = [...this.#replyListeners, listener];
  }

  /** Opens what is new or changed, closes what is gone. One after the other, whoever asks. */
  reload(): Promise<void> {
    this.#working = this.#working
      .then(() => this.#reload())
      .catch((error: unknown) => this.#parts.logger.error({ error }, 'gateways could not be read; trying again'));
    return this.#working;
  }

  /** Writes counts and states now, as every few seconds. */
  async report(): Promise<void> {
    await this.#report();
  }

  /** A receipt that came by another way than a line's own: a callback. */
  async takeReceipt(receipt: DeliveryReceipt): Promise<void> {
    if (this.#receiptListeners.length === 0) throw new Error('nobody takes receipts yet');
    for (const listener of this.#receiptListeners) await listener(receipt);
    this.#open.find((gateway) => gateway.id === receipt.gatewayId)?.meter.noteReceipt(receipt);
  }

  async takeReply(reply: InboundReply): Promise<void> {
    if (this.#replyListeners.length === 0) throw new Error('nobody takes replies yet');
    for (const listener of this.#replyListeners) await listener(reply);
  }

  async #reload(): Promise<void> {
    if (!this.#running) return;
    const rows = (await listGateways(this.#parts.db)).filter((row) => row.enabled);
    const kept = this.#open.filter((open) => rows.some((row) => row.id === open.id && row.version === open.version));
    const gone = this.#open.filter((open) => !kept.includes(open));
    const fresh = rows.filter((row) => !kept.some((open) => open.id === row.id));
    if (gone.length === 0 && fresh.length === 0) return;
    for (const id of this.broken.keys()) if (!rows.some((row) => row.id === id)) this.broken.delete(id);
    const opened = fresh.flatMap((row) => this.#tryOpen(row));
    // Order of rows: by priority.
    this.#open = rows.flatMap((row) => [...kept, ...opened].filter((open) => open.id === row.id));
    for (const gateway of opened) gateway.adapter.start();
    for (const gateway of gone) void this.#close(gateway);
    // Whoever has just set a line up looks at it now.
    await this.#report();
  }

  #tryOpen(row: GatewayRow): OpenGateway[] {
    const gatewayId = row.id;
    try {
      const adapter = this.#parts.openAdapter(
        row,
        {
          onReceipt: (receipt) => this.takeReceipt({ ...receipt, gatewayId }),
          onReply: (reply) => this.takeReply({ ...reply, gatewayId }),
        },
        this.standIn,
      );
      this.broken.delete(row.id);
      return [new OpenGateway(row, adapter)];
    } catch (error) {
      if (!this.broken.has(row.id)) this.#parts.logger.error({ error, gateway: row.id }, 'a gateway cannot be opened');
      this.broken.set(row.id, error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  async #close(gateway: OpenGateway): Promise<void> {
    await gateway.adapter.stop();
    await this.#writeCounts(gateway);
  }

  async #report(): Promise<void> {
    const { db, clock, logger } = this.#parts;
    try {
      const now = clock.now();
      await writeLines(
        db,
        this.#open.map((gateway) => this.#lineOf(gateway, now)),
        now,
      );
      for (const gateway of this.#open) await this.#writeCounts(gateway);
    } catch (error) {
      logger.error({ error }, 'the state of gateways could not be written; trying again');
    }
  }

  async #writeCounts(gateway: OpenGateway): Promise<void> {
    const reading = gateway.meter.read();
    if (reading === null) return;
    const place = { gatewayId: gateway.id, day: localDateOf(this.#parts.clock.now()) };
    await addCounts(this.#parts.db, place, reading.counts, reading.codes).catch((error: unknown) => {
      gateway.meter.giveBack(reading);
      throw error;
    });
  }

  #lineOf(gateway: OpenGateway, now: Date): LineRow {
    const { phase, since, open, slowed, fault } = gateway.state();
    return {
      gatewayId: gateway.id,
      serverId: this.#serverId,
      phase,
      since,
      open,
      slowed,
      faultCode: fault?.code ?? null,
      faultAt: fault?.at ?? null,
      seenAt: now,
    };
  }
}
