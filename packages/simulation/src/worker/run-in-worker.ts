import type { RunResult } from '../run/ledger.ts';
import type { OnDay } from '../run/simulate.ts';
import type { ToWorker, WorkerEnd } from './protocol.ts';

/**
 * Runs in a worker, so that a page or a server stays awake.
 *
 * @param makeWorker makes a fresh worker; it is stopped at the end
 * @param watch.signal stops the run at once
 * @throws Error with the worker's message; AbortError when stopped
 * @example
 * // in a browser
 * const result = await runInWorker(() => browserWorker(new Worker(url, { type: 'module' })), { coverage: 0.6 }, { onDay: draw });
 */
export function runInWorker(
  makeWorker: () => WorkerEnd,
  options: ToWorker['options'],
  watch: { readonly onDay?: OnDay; readonly signal?: AbortSignal } = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    if (watch.signal?.aborted === true) return reject(watch.signal.reason);
    const worker = makeWorker();
    const end = (act: () => void) => {
      worker.stop();
      act();
    };
    watch.signal?.addEventListener('abort', () => end(() => reject(watch.signal?.reason)), { once: true });
    worker.receive((message) => {
      if (message.kind === 'day') watch.onDay?.(message.figures, message.days);
      else if (message.kind === 'result') end(() => resolve(message.result));
      else end(() => reject(new Error(message.message)));
    });
    worker.send({ kind: 'run', options });
  });
}

/** What this package uses of a browser's `Worker`. */
interface BrowserWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { data: never }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

/** A browser's worker as one end of the channel. */
export const browserWorker = (worker: BrowserWorker): WorkerEnd => ({
  send: (message) => worker.postMessage(message),
  receive(on) {
    worker.onmessage = ({ data }) => on(data);
    worker.onerror = ({ message }) => on({ kind: 'failed', message: message ?? 'the worker ended' });
  },
  stop: () => worker.terminate(),
});
