import type { CoverageLine } from '@phong-tuyen/contracts';
import type { Area } from '../../organisation/index.ts';
import type { CommuneFigures } from './commune-figures.ts';
import { drawn, SMALLEST_GROUP, shown } from './small-groups.ts';

const SPARK_POINTS = 20;

/** Communes added up, before anything is hidden. */
export interface Added {
  readonly population: number;
  readonly smartphones: number;
  readonly installed: number;
  readonly targetPeople: number;
  readonly run: readonly number[];
}

export function addUp(communes: readonly CommuneFigures[]): Added {
  const sum = (of: (figures: CommuneFigures) => number) => communes.reduce((total, each) => total + of(each), 0);
  const steps = communes[0]?.run.length ?? 0;
  return {
    population: sum((each) => each.population),
    smartphones: sum((each) => each.smartphones),
    installed: sum((each) => each.installed),
    targetPeople: Math.ceil(sum((each) => (each.population * each.target) / 100)),
    run: Array.from({ length: steps }, (_, step) => sum((each) => each.run[step] ?? 0)),
  };
}

export interface LineInput {
  readonly area: Area;
  readonly parentName: string | null;
  readonly communes: readonly CommuneFigures[];
  /** How much of the time between start and end has gone, 0 to 1. */
  readonly elapsed: number;
  /** The goal's own, for places without residents. */
  readonly targetPercent: number;
}

/** One place's line: the sum of its communes. Figures of fewer than ten people are left out here and nowhere later. */
export function lineOf({ area, parentName, communes, elapsed, targetPercent }: LineInput): CoverageLine {
  const added = addUp(communes);
  const { population, smartphones, targetPeople } = added;
  const installed = population < SMALLEST_GROUP ? null : shown(added.installed);
  const bases = new Set(communes.flatMap((each) => (each.basis === null ? [] : [each.basis])));
  const [basis = null] = bases;
  const source = (of: (figures: CommuneFigures) => number) =>
    shown(communes.reduce((total, each) => total + of(each), 0));
  const ofWhole = (part: number | null, whole: number) => (part === null || whole === 0 ? null : (part / whole) * 100);
  // A distance to a target is no group of people: it is told whenever both its ends are.
  const ahead = (wanted: number) => (installed === null ? null : Math.max(0, Math.ceil(wanted) - installed));
  return {
    agencyId: area.id,
    name: area.name,
    shortName: area.shortName,
    kind: area.kind,
    parentName,
    hasChildren: area.kind !== 'commune-committee',
    tile: area.tile,
    population,
    smartphones,
    installed,
    percent: ofWhole(installed, population),
    target: population === 0 ? targetPercent : (targetPeople / population) * 100,
    targetPeople,
    percentOfTarget: ofWhole(installed, targetPeople),
    missing: ahead(targetPeople),
    behind: ahead(targetPeople * elapsed),
    basis: bases.size > 1 ? 'mixed' : basis,
    sources: {
      app: source((each) => each.sums.app),
      tally: source((each) => each.sums.tally),
      report: source((each) => each.sums.report),
      opened: source((each) => each.opened),
    },
    doubts: communes.reduce((total, each) => total + each.doubts.length, 0),
    spark: thin(added.run).map(drawn),
  };
}

/** Evenly chosen points, the last always among them. */
function thin(run: readonly number[]): number[] {
  const every = Math.max(1, Math.ceil(run.length / SPARK_POINTS));
  return run.filter((_, index) => (run.length - 1 - index) % every === 0);
}
