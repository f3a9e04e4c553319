import { randomUUID } from 'node:crypto';
import type { LiveBus } from '../../../platform/events/live.ts';
import type { Worker } from '../../../platform/jobs/worker.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { claimImport } from '../store/imports.ts';
import { type ImportParts, importAudience, LEASE_MS } from './import-audience.ts';

const LOOK_EVERY_MS = 5_000;

/** Reads uploaded lists one after another, on whichever server comes first; wakes when one is uploaded. */
export class ImportWorker implements Worker {
  readonly name = 'outreach-imports';
  readonly #parts: ImportParts & { readonly bus: LiveBus; readonly logger: Logger };
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;
  #unlisten: () => void = () => undefined;

  constructor(parts: ImportParts & { bus: LiveBus; logger: Logger }) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#unlisten = this.#parts.bus.onUpdate((update) => {
      if (update.topic === 'audiences') this.#wake();
    });
    this.#timer = setInterval(() => this.#wake(), LOOK_EVERY_MS).unref();
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unlisten();
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
  }

  #wake(): void {
    if (this.#stopped) return;
    if (this.#running !== null) {
      this.#again = true;
      return;
    }
    this.#running = drainImports(this.#parts, () => this.#stopped)
      .catch((error: unknown) => this.#parts.logger.error({ error }, 'reading a list stopped early'))
      .finally(() => {
        this.#running = null;
        if (this.#again) {
          this.#again = false;
          this.#wake();
        }
      });
  }
}

/** Reads all lists that wait, until there is none or `isOver`. */
export async function drainImports(parts: ImportParts, isOver: () => boolean = () => false): Promise<void> {
  while (!isOver()) {
    const now = parts.clock.now();
    const claim = { token: randomUUID(), now, until: new Date(now.getTime() + LEASE_MS) };
    const claimed = await parts.db.transaction().execute((tx) => claimImport(tx, claim));
    if (claimed === null) return;
    await importAudience(parts, claimed);
  }
}
