import type { CoverageBasis, CoverageDoubt } from '@phong-tuyen/contracts';

/** What each source says of one commune up to one day, and how many there could be. */
export interface SourceSums {
  readonly app: number;
  readonly tally: number;
  readonly report: number;
}
export interface Bounds {
  readonly population: number;
  readonly smartphones: number;
}
export interface Estimate {
  readonly installed: number;
  /** Which source the estimate is; null when none says anything. */
  readonly basis: CoverageBasis | null;
}

/**
 * The best estimate of installs in a commune. Sources overlap (who was counted by a helper also opens the app, an officer who is
 * reported lives in a commune), so that none is added to another:
 *
 * 1. A tally and a report are lower bounds: so many at least, but no more than there are smartphones.
 * 2. The app's own count is the authority where it is present, but no more than there are residents.
 * 3. The largest of the three holds. Where that is not the app's, it has not reached everyone who was counted by hand.
 */
export function reconcile(sums: SourceSums, bounds: Bounds): Estimate {
  let best: Estimate = NONE;
  const app = Math.min(sums.app, bounds.population);
  if (app > best.installed) best = { installed: app, basis: 'app' };
  const tally = Math.min(sums.tally, bounds.smartphones);
  if (tally > best.installed) best = { installed: tally, basis: 'tally' };
  const report = Math.min(sums.report, bounds.smartphones);
  if (report > best.installed) best = { installed: report, basis: 'report' };
  return best;
}

const NONE: Estimate = { installed: 0, basis: null };

/** What cannot be, or hardly can, about the sums of one commune. */
export function doubtsOfSums(sums: SourceSums, bounds: Bounds): CoverageDoubt[] {
  const doubts: CoverageDoubt[] = [];
  for (const source of ['app', 'tally', 'report'] as const) {
    if (sums[source] > bounds.population)
      doubts.push({ code: 'over-residents', source, count: sums[source], limit: bounds.population, day: null });
    else if (sums[source] > bounds.smartphones)
      doubts.push({ code: 'over-smartphones', source, count: sums[source], limit: bounds.smartphones, day: null });
  }
  const byHand = Math.max(sums.tally, sums.report);
  if (sums.app > 0 && byHand > sums.app)
    doubts.push({ code: 'app-below-hand', source: 'app', count: sums.app, limit: byHand, day: null });
  return doubts;
}
