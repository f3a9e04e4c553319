import type { Clock } from '../clock/clock.ts';
import type { Database, Transaction } from '../database/connect.ts';
import type { Logger } from '../logs/logger.ts';
import { claimDelivery, markDispatched, markFailed, type PendingEvent, takePending } from './store.ts';

/** Work that follows from an event. Runs in a transaction of its own, once per event. */
export interface EventHandler {
  /** Unique and stable: it is the key that keeps a replay from doing the work twice. */
  readonly name: string;
  readonly event: string;
  handle(tx: Transaction, event: PendingEvent, now: Date): Promise<void>;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 3_600_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Dispatches outbox events to handlers, each handler in its own transaction, with doubling pauses after failures.
 * Any number of servers may run one.
 */
export class EventDispatcher {
  readonly #parts: { db: Database; clock: Clock; logger: Logger; handlers: readonly EventHandler[] };
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(parts: { db: Database; clock: Clock; logger: Logger; handlers: readonly EventHandler[] }) {
    this.#parts = parts;
  }

  /** Looks at once and then every few seconds: what failed is due again later, and a wake may have been missed. */
  start(): void {
    this.wake();
    this.#timer ??= setInterval(() => this.wake(), LOOK_EVERY_MS).unref();
  }

  /** Starts a round, or asks the running one to look again. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#running !== null) {
      this.#again = true;
      return;
    }
    this.#running = this.drain()
      .catch((error: unknown) => this.#parts.logger.error({ error }, 'event dispatch stopped early'))
      .finally(() => {
        this.#running = null;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  /** Dispatches until nothing is due. */
  async drain(): Promise<void> {
    while (!this.#stopped && (await this.#dispatchOne())) {
      // the condition does the work
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
  }

  async #dispatchOne(): Promise<boolean> {
    const { db, clock, logger, handlers } = this.#parts;
    return db.transaction().execute(async (tx) => {
      const event = await takePending(tx, clock.now());
      if (event === null) return false;
      try {
        for (const handler of handlers.filter((candidate) => candidate.event === event.name)) {
          // Not `tx`: a handler that fails must lose its own work only, and the claim must commit with that work.
          await db.transaction().execute(async (own) => {
            if (await claimDelivery(own, event.id, handler.name)) await handler.handle(own, event, clock.now());
          });
        }
        await markDispatched(tx, event.id, clock.now());
      } catch (error) {
        const attempts = event.attempts + 1;
        const pause = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LAST_RETRY_MS);
        logger.error({ error, event: event.name, eventId: event.id, attempts }, 'event handler failed');
        await markFailed(tx, event.id, {
          error: error instanceof Error ? error.message : String(error),
          attempts,
          nextAttemptAt: new Date(clock.now().getTime() + pause),
        });
      }
      return true;
    });
  }
}
