import { runOptions } from '../run/options.ts';
import { simulate } from '../run/simulate.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Answers one message inside a worker: runs, telling each day, and ends with the result or what went wrong. */
export async function serve(message: ToWorker, answer: (message: FromWorker) => void): Promise<void> {
  try {
    const result = await simulate(runOptions(message.options), (figures, days) =>
      answer({ kind: 'day', figures, days }),
    );
    answer({ kind: 'result', result });
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
