import type { Database } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { Worker } from '../../../platform/jobs/worker.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { newestEvent } from '../store/installs.ts';

const EVERY_MS = 5_000;

/**
 * Tells open boards every five seconds at most that new counts came in. Installs arrive by hundreds a second on the day of a
 * message: a word for each would make every open board ask as often.
 */
export class LivePulse implements Worker {
  readonly name = 'coverage-pulse';
  readonly #db: Database;
  readonly #logger: Logger;
  #newest: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #beating: Promise<void> = Promise.resolve();

  constructor(parts: { db: Database; logger: Logger }) {
    this.#db = parts.db;
    this.#logger = parts.logger;
  }

  async start(): Promise<void> {
    this.#newest = await newestEvent(this.#db);
    this.#timer = setInterval(() => {
      this.#beating = this.beat().then(
        () => undefined,
        (error: unknown) => this.#logger.warn({ error }, 'coverage boards were not told of new counts'),
      );
    }, EVERY_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#beating;
  }

  /** @returns whether there was anything to tell */
  async beat(): Promise<boolean> {
    const newest = await newestEvent(this.#db);
    if (newest === this.#newest) return false;
    this.#newest = newest;
    await this.#db.transaction().execute((tx) => notifyLive(tx, { topic: 'coverage', ids: [], agencyIds: null }));
    return true;
  }
}
