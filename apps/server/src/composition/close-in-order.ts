import type { Logger } from '../platform/logs/logger.ts';

/** Things to close, in the order they were opened; closing goes backwards, and one that fails does not keep the others open. */
export class Closing {
  readonly #steps: { name: string; close: () => Promise<unknown> | unknown }[] = [];
  #closing: Promise<void> | null = null;

  add(name: string, close: () => Promise<unknown> | unknown): void {
    this.#steps.push({ name, close });
  }

  close(logger: Logger | null): Promise<void> {
    this.#closing ??= this.#run(logger);
    return this.#closing;
  }

  async #run(logger: Logger | null): Promise<void> {
    for (const step of this.#steps.reverse()) {
      try {
        await step.close();
      } catch (error) {
        logger?.error({ error, step: step.name }, 'did not close well');
      }
    }
  }
}
