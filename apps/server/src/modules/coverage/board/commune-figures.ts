import type { CoverageBasis, CoverageDoubt } from '@phong-tuyen/contracts';
import type { Area } from '../../organisation/index.ts';
import { boundsOf, NOTHING } from '../installs/coverage-of.ts';
import { reconcile, type SourceSums } from '../installs/reconcile.ts';
import { shareOf } from '../shares/smartphones.ts';
import type { CountedSource, Series } from '../store/series.ts';
import type { Share } from '../store/shares.ts';
import { doubtsOf, type StepsBySource } from './doubts.ts';

/** All that is known of one commune on the board's day. */
export interface CommuneFigures {
  readonly area: Area;
  readonly population: number;
  readonly smartphones: number;
  /** Of residents, 0 to 100. */
  readonly target: number;
  readonly sums: SourceSums;
  readonly opened: number;
  readonly installed: number;
  readonly basis: CoverageBasis | null;
  /** The estimate at the end of each step. */
  readonly run: readonly number[];
  readonly doubts: readonly CoverageDoubt[];
}

export interface FiguresInput {
  readonly areas: ReadonlyMap<string, Area>;
  readonly communes: readonly Area[];
  readonly shares: ReadonlyMap<string, Share>;
  readonly targets: ReadonlyMap<string, number>;
  readonly targetPercent: number;
  readonly series: readonly Series[];
  readonly opened: ReadonlyMap<string | null, number>;
  readonly from: string;
  readonly stepDays: number;
  /** How many steps there are from `from` to the board's day. */
  readonly steps: number;
}

/** Puts each commune's sources together, step by step: what held on a day is estimated from what was known on it. */
export function figuresOfCommunes(input: FiguresInput): CommuneFigures[] {
  const stepsOf = new Map<string, Partial<Record<CountedSource, number[]>>>();
  for (const line of input.series) {
    if (line.communeId === null) continue;
    const own = stepsOf.get(line.communeId) ?? {};
    own[line.source] = spread(line, input.steps);
    stepsOf.set(line.communeId, own);
  }
  return input.communes.map((area) => figuresOf(area, stepsOf.get(area.id) ?? {}, input));
}

function spread(line: Series, steps: number): number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const [index, at] of line.at.entries()) counts[at] = (counts[at] ?? 0) + (line.count[index] ?? 0);
  return counts;
}

function figuresOf(area: Area, steps: StepsBySource, input: FiguresInput): CommuneFigures {
  const bounds = boundsOf(area.population ?? 0, shareOf(input.areas, input.shares, area.id).share);
  const run: number[] = [];
  let sums = NOTHING;
  for (let step = 0; step < input.steps; step++) {
    sums = {
      app: sums.app + (steps.app?.[step] ?? 0),
      tally: sums.tally + (steps.tally?.[step] ?? 0),
      report: Math.max(0, sums.report + (steps.report?.[step] ?? 0)),
    };
    run.push(reconcile(sums, bounds).installed);
  }
  return {
    area,
    ...bounds,
    target: input.targets.get(area.id) ?? input.targetPercent,
    sums,
    opened: input.opened.get(area.id) ?? 0,
    ...reconcile(sums, bounds),
    run,
    doubts: doubtsOf({ sums, bounds, steps, from: input.from, stepDays: input.stepDays }),
  };
}
