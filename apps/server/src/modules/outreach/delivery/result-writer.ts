import type { Database } from '../../../platform/database/connect.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { type HandOverResult, writeResults } from '../store/deliveries.ts';

const GATHER_MS = 40;
const AT_MOST = 500;
const TRY_AGAIN_MS = 500;

/**
 * Writes what became of hand-overs, many in one statement and beside the sending, so that the line never waits for the
 * database. What cannot be written is kept and tried again: until then the rows stay in hand.
 */
export class ResultWriter {
  readonly #parts: { db: Database; logger: Logger };
  #waiting: HandOverResult[] = [];
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(parts: { db: Database; logger: Logger }) {
    this.#parts = parts;
  }

  /** Results not yet in the database; a line that is far ahead of it must wait. */
  get behind(): number {
    return this.#waiting.length;
  }

  add(result: HandOverResult): void {
    this.#waiting.push(result);
    if (this.#waiting.length >= AT_MOST) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), GATHER_MS);
  }

  /** Writes all there is. @returns when it is written, or could not be */
  async flush(): Promise<void> {
    this.#start();
    await this.#running;
  }

  #start(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
  }

  async #drain(): Promise<void> {
    const { db, logger } = this.#parts;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, AT_MOST * 2);
      try {
        await db.transaction().execute((tx) => writeResults(tx, batch));
        this.#waiting.splice(0, batch.length);
      } catch (error) {
        logger.error({ error, behind: this.#waiting.length }, 'results of messages could not be written; trying again');
        this.#timer ??= setTimeout(() => this.#start(), TRY_AGAIN_MS);
        return;
      }
    }
  }
}
