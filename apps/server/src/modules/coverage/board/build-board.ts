import type { CoverageBoard, CoverageChannel, CoverageGoal, CoverageLine } from '@phong-tuyen/contracts';
import type { Area } from '../../organisation/index.ts';
import type { SourceSums } from '../installs/reconcile.ts';
import { type CommuneFigures, type FiguresInput, figuresOfCommunes } from './commune-figures.ts';
import { addDays, daysApart } from './days.ts';
import { forecast } from './forecast.ts';
import { addUp, lineOf } from './line-of.ts';
import { drawn, hideFew, shown } from './small-groups.ts';

const DOUBTS_SHOWN = 200;
// What cannot be stands before what is only odd.
const WEIGHT = ['over-residents', 'falling', 'over-smartphones', 'jump', 'app-below-hand', 'round-numbers'];

export interface BoardInput extends FiguresInput {
  readonly goal: CoverageGoal;
  readonly area: Area;
  /** From the campaign's own agency down to the place shown, as far as the reader may go up. */
  readonly path: readonly Area[];
  readonly day: string;
  readonly isToday: boolean;
  readonly level: 'children' | 'communes';
  readonly channels: readonly { channel: CoverageChannel; opened: number; installed: number }[];
  readonly unplaced: SourceSums | null;
}

/** Puts a campaign on one page. Pure; every number can be recounted from the communes' figures. */
export function buildBoard(input: BoardInput): CoverageBoard {
  const { goal, area, day, stepDays, from } = input;
  const communes = figuresOfCommunes(input);
  const span = Math.max(1, daysApart(goal.startsOn, goal.endsOn));
  const elapsedOn = (date: string) => Math.min(1, Math.max(0, daysApart(goal.startsOn, date) / span));
  const line = (place: Area, own: readonly CommuneFigures[]) =>
    lineOf({
      area: place,
      parentName: input.areas.get(place.parentId ?? '')?.shortName ?? null,
      communes: own,
      elapsed: elapsedOn(day),
      targetPercent: goal.targetPercent,
    });
  const added = addUp(communes);
  const total = withCodes(line(area, communes), input.channels);
  const under = groupUpwards(communes, input.areas);
  const dayOf = (step: number) => (step === input.steps - 1 ? day : addDays(from, (step + 1) * stepDays - 1));
  return {
    goal,
    day,
    isToday: input.isToday,
    path: input.path.map(({ id, shortName }) => ({ id, name: shortName })),
    total,
    forecast: forecast({
      // A pace would tell how many people a hidden figure stands for.
      cumulative: total.installed === null ? [] : added.run,
      stepDays,
      day,
      targetPeople: added.targetPeople,
      endsOn: goal.endsOn,
    }),
    trend: added.run.map((installed, step) => ({
      day: dayOf(step),
      installed: drawn(installed),
      pace: Math.round(added.targetPeople * elapsedOn(dayOf(step))),
    })),
    rows: placesOf(input, under).map((place) => line(place, under.get(place.id) ?? [])),
    channels: input.channels.map((each) => ({
      channel: each.channel,
      opened: shown(each.opened),
      installed: shown(each.installed),
    })),
    unplaced:
      input.unplaced === null
        ? null
        : {
            app: shown(input.unplaced.app),
            tally: shown(input.unplaced.tally),
            report: shown(input.unplaced.report),
          },
    doubts: communes
      .flatMap((each) =>
        each.doubts.map((doubt) => ({ ...hideFew(doubt), agencyId: each.area.id, agencyName: each.area.name })),
      )
      .sort((a, b) => WEIGHT.indexOf(a.code) - WEIGHT.indexOf(b.code))
      .slice(0, DOUBTS_SHOWN),
  };
}

/** Opened stores of a whole place are those of its codes: most codes hang in no single commune. */
function withCodes(total: CoverageLine, channels: BoardInput['channels']): CoverageLine {
  const opened = channels.reduce((sum, each) => sum + each.opened, 0);
  return { ...total, sources: { ...total.sources, opened: shown(opened) } };
}

/** Communes by each place that they lie in, themselves included. */
function groupUpwards(communes: readonly CommuneFigures[], areas: ReadonlyMap<string, Area>) {
  const under = new Map<string, CommuneFigures[]>();
  for (const each of communes) {
    let area: Area | undefined = each.area;
    for (let steps = 0; area !== undefined && steps < 20; steps++) {
      const own = under.get(area.id) ?? [];
      own.push(each);
      under.set(area.id, own);
      area = areas.get(area.parentId ?? '');
    }
  }
  return under;
}

/** Communes, or the places directly below the one shown; a commune stands for itself. */
function placesOf({ area, communes, areas, level }: BoardInput, under: ReadonlyMap<string, unknown>): Area[] {
  if (level === 'communes' || area.kind === 'district-committee' || area.kind === 'commune-committee')
    return [...communes];
  return [...areas.values()].filter((each) => each.parentId === area.id && under.has(each.id));
}
