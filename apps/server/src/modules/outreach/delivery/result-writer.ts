import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { type HandOverResult, writeResults } from '../store/hand-over-results.ts';
import { deleteLots, holdLots } from '../store/lots.ts';

const GATHER_MS = 40;
const AT_MOST = 500;
const TRY_AGAIN_MS = 500;

type Entry =
  | { readonly kind: 'result'; readonly result: HandOverResult }
  | { readonly kind: 'close'; readonly lotId: string };

export interface WriterParts {
  readonly db: Database;
  readonly logger: Logger;
  /** Campaigns whose counts have changed: a stopped one has no open round that would tell. */
  readonly onWritten: (campaignIds: readonly string[]) => void;
}

/**
 * Writes what became of hand-overs, many in one statement and beside the sending, so that the line never waits for the
 * database. What cannot be written is kept and tried again: until then the rows stay in hand. A lot is closed after all that
 * came of it.
 */
export class ResultWriter {
  readonly #parts: WriterParts;
  #waiting: Entry[] = [];
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Results not yet in the database; a line that is far ahead of it must wait. */
  get behind(): number {
    return this.#waiting.length;
  }

  add(result: HandOverResult): void {
    this.#push({ kind: 'result', result });
  }

  close(lotId: string): void {
    this.#push({ kind: 'close', lotId });
  }

  /** Writes all there is. @returns when it is written, or could not be */
  async flush(): Promise<void> {
    this.#start();
    await this.#running;
  }

  #push(entry: Entry): void {
    this.#waiting.push(entry);
    if (this.#waiting.length >= AT_MOST) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), GATHER_MS);
  }

  #start(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
  }

  async #drain(): Promise<void> {
    const { db, logger, onWritten } = this.#parts;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, AT_MOST * 2);
      try {
        await db.transaction().execute((tx) => write(tx, batch));
        this.#waiting.splice(0, batch.length);
        onWritten(campaignsOf(batch));
      } catch (error) {
        logger.error({ error, behind: this.#waiting.length }, 'results of messages could not be written; trying again');
        this.#timer ??= setTimeout(() => this.#start(), TRY_AGAIN_MS);
        return;
      }
    }
  }
}

const campaignsOf = (batch: readonly Entry[]): string[] => [
  ...new Set(batch.flatMap((entry) => (entry.kind === 'result' ? [entry.result.lot.campaignId] : []))),
];

async function write(tx: Transaction, batch: readonly Entry[]): Promise<void> {
  const results = batch.flatMap((entry) => (entry.kind === 'result' ? [entry.result] : []));
  const closed = batch.flatMap((entry) => (entry.kind === 'close' ? [entry.lotId] : []));
  if (results.length > 0) {
    const standing = await holdLots(tx, [...new Set(results.map((each) => each.lot.id))]);
    await writeResults(tx, results, standing);
  }
  if (closed.length > 0) await deleteLots(tx, closed);
}
