import type { LiveBus, LiveUpdate } from '../events/live.ts';
import type { Logger } from '../logs/logger.ts';
import type { Worker } from './worker.ts';

export interface QueueWorkerParts {
  readonly name: string;
  readonly bus: Pick<LiveBus, 'onUpdate'>;
  readonly logger: Logger;
  /** Looks though nobody told: what was told while no server listened, or what is due by time. */
  readonly lookEveryMs: number;
  /** True for news after which something may wait. */
  readonly isNews: (update: LiveUpdate) => boolean;
  /** Works until nothing waits, or until `isOver`. */
  readonly drain: (isOver: () => boolean) => Promise<void>;
  /** Also at the start; not where a start is for people who wait for the first page. */
  readonly looksAtStart?: boolean;
  /** What is let go of after the last piece of work. */
  readonly close?: () => Promise<void>;
}

/**
 * Work that waits in a table, done one piece after another beside requests: it wakes when something was added, and looks now and
 * then besides. News that comes while it works is looked at afterwards, so that nothing waits for the next look.
 */
export class QueueWorker implements Worker {
  readonly name: string;
  readonly #parts: QueueWorkerParts;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;
  #unlisten: () => void = () => undefined;

  constructor(parts: QueueWorkerParts) {
    this.name = parts.name;
    this.#parts = parts;
  }

  async start(): Promise<void> {
    const { bus, isNews, lookEveryMs, looksAtStart = true } = this.#parts;
    this.#unlisten = bus.onUpdate((update) => {
      if (isNews(update)) this.#wake();
    });
    this.#timer = setInterval(() => this.#wake(), lookEveryMs).unref();
    if (looksAtStart) this.#wake();
  }

  /** Ends after the piece in hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unlisten();
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
    await this.#parts.close?.();
  }

  #wake(): void {
    if (this.#stopped) return;
    if (this.#running !== null) {
      this.#again = true;
      return;
    }
    const { drain, logger, name } = this.#parts;
    this.#running = drain(() => this.#stopped)
      .catch((error: unknown) =>
        logger.error({ error, worker: name }, 'work that waits was left early; it is looked at again'),
      )
      .finally(() => {
        this.#running = null;
        if (!this.#again) return;
        this.#again = false;
        this.#wake();
      });
  }
}
