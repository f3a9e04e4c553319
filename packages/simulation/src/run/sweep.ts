import type { ToWorker, WorkerEnd } from '../worker/protocol.ts';
import { runInWorker } from '../worker/run-in-worker.ts';
import type { DayFigures, RunResult } from './ledger.ts';

/** One run of a sweep beside the run without the app. */
export interface SweepRow extends RunResult {
  /** Fewer infections than without the app; negative when chance had it otherwise. */
  readonly averted: number;
}

/**
 * The same province and the same seed under several coverages. Coverage 0 is always run, first, to compare with.
 *
 * @param coverages shares of smartphones with the app, where a commune does not say its own
 * @param options.workers runs at one time
 */
export async function sweep(
  coverages: readonly number[],
  base: ToWorker['options'],
  options: {
    readonly makeWorker: () => WorkerEnd;
    readonly workers: number;
    readonly onDay?: (coverage: number, figures: DayFigures, days: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<SweepRow[]> {
  const all = [...new Set([0, ...coverages])].sort((left, right) => left - right);
  const results = new Map<number, RunResult>();
  const waiting = [...all];
  const work = async () => {
    for (let coverage = waiting.shift(); coverage !== undefined; coverage = waiting.shift()) {
      const current = coverage;
      const watch = {
        onDay: (figures: DayFigures, days: number) => options.onDay?.(current, figures, days),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      };
      const given = { ...(current === 0 ? withoutApp(base) : base), coverage: current };
      results.set(current, await runInWorker(options.makeWorker, given, watch));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.workers) }, work));
  const without = results.get(0)?.days.at(-1)?.infections ?? 0;
  return all.flatMap((coverage) => {
    const result = results.get(coverage);
    return result === undefined ? [] : [{ ...result, averted: without - (result.days.at(-1)?.infections ?? 0) }];
  });
}

/** Communes that say their own coverage would have the app in the run without it, too. */
function withoutApp(base: ToWorker['options']): ToWorker['options'] {
  if (base.communes === undefined) return base;
  return { ...base, communes: base.communes.map(({ coverage: _, ...commune }) => commune) };
}
