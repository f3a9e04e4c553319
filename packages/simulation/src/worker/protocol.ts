import type { DayFigures, RunResult } from '../run/ledger.ts';
import type { RunOptions } from '../run/options.ts';

/** What a worker is told, and what it answers. Plain data, so that browsers' and Node's workers pass it alike. */
export type ToWorker = { readonly kind: 'run'; readonly options: Partial<RunOptions> & { readonly people?: number } };
/** A day of a run, its result, or why there is none. */
export type FromWorker =
  | { readonly kind: 'day'; readonly figures: DayFigures; readonly days: number }
  | { readonly kind: 'result'; readonly result: RunResult }
  | { readonly kind: 'failed'; readonly message: string };

/** The end of a channel to a worker: a browser's `Worker`, or Node's through `nodeWorker`. */
export interface WorkerEnd {
  send(message: ToWorker): void;
  receive(on: (message: FromWorker) => void): void;
  /** Ends the worker, in the middle of a run too. */
  stop(): void;
}
