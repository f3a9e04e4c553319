import type { LiveBus } from '../../../platform/events/live.ts';
import type { Worker } from '../../../platform/jobs/worker.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { type ConfirmationParts, sendConfirmations } from './send-confirmations.ts';

const LOOK_EVERY_MS = 10_000;

/** Sends confirmations of refusals within seconds, for as long as the server runs. */
export class ConfirmationWorker implements Worker {
  readonly name = 'outreach-confirmations';
  readonly #parts: ConfirmationParts & { readonly bus: LiveBus; readonly logger: Logger };
  #running: Promise<void> | null = null;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;
  #unlisten: () => void = () => undefined;

  constructor(parts: ConfirmationParts & { bus: LiveBus; logger: Logger }) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#unlisten = this.#parts.bus.onUpdate((update) => {
      if (update.topic === 'opt-outs') this.#wake();
    });
    this.#timer = setInterval(() => this.#wake(), LOOK_EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unlisten();
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
  }

  /** One round at a time; what comes meanwhile is found by the next. */
  #wake(): void {
    if (this.#stopped || this.#running !== null) return;
    this.#running = this.#drain()
      .catch((error: unknown) => this.#parts.logger.error({ error }, 'confirmations of refusals stopped early'))
      .finally(() => {
        this.#running = null;
      });
  }

  async #drain(): Promise<void> {
    while (!this.#stopped && (await sendConfirmations(this.#parts)) > 0) {
      // the condition does the work
    }
  }
}
