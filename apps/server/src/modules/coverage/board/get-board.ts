import type { CoverageBoard, CoverageGoal } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { type Area, listAreas, localDay } from '../../organisation/index.ts';
import { communesUnder, placeFor } from '../communes.ts';
import { NOTHING, sumsByCommune } from '../installs/coverage-of.ts';
import { countsOfChannels, openedByCommune } from '../store/board.ts';
import { findGoal, type Goal, listGoals, targetsOf } from '../store/goals.ts';
import { listSeries } from '../store/series.ts';
import { listShares } from '../store/shares.ts';
import { buildBoard } from './build-board.ts';
import { daysApart } from './days.ts';
import { pathTo, placeShown, topPlaceOf } from './scope.ts';

/** Drawings have at most this many points; longer campaigns are drawn in steps of several days. */
const MOST_STEPS = 70;

export interface BoardQuestion {
  readonly campaignId: string;
  readonly agencyId?: string | undefined;
  readonly day?: string | undefined;
  readonly level: 'children' | 'communes';
  readonly now: Date;
}

/**
 * The board of a campaign, of the place asked for or of the actor's own.
 *
 * @throws platform.not-found for campaigns without a goal and for places that the actor may not see
 */
export async function getBoard(db: Database, actor: Actor, question: BoardQuestion): Promise<CoverageBoard> {
  const { campaignId } = question;
  const [goal, areas] = await Promise.all([findGoal(db, campaignId), listAreas(db)]);
  if (goal === null) throw fail('not-found');
  const byId = new Map(areas.map((area) => [area.id, area]));
  const top = topPlaceOf(actor, goal.agencyId, byId);
  const area = placeShown(question.agencyId, top, byId);
  return boardOfPlace(db, { ...question, goal, area, areas: byId, path: pathTo(area, top, byId) });
}

/** The same for a place that has been chosen, whoever asks: the weekly report has no actor. */
export async function boardOfPlace(
  db: Database,
  question: Omit<BoardQuestion, 'agencyId'> & {
    goal: Goal;
    area: Area;
    areas: ReadonlyMap<string, Area>;
    path: readonly Area[];
  },
): Promise<CoverageBoard> {
  const { goal, area, areas, campaignId } = question;
  const today = localDay(question.now);
  const day = [question.day ?? today, today].sort()[0] ?? today;
  const isWhole = area.id === placeFor(areas, goal.agencyId);
  const communes = communesUnder([...areas.values()], area.id);
  const communeIds = isWhole ? null : communes.map((commune) => commune.id);
  const from = [goal.startsOn, day].sort()[0] ?? day;
  const days = daysApart(from, day) + 1;
  const stepDays = Math.ceil(days / MOST_STEPS);
  const [shares, targets, series, opened, channels] = await Promise.all([
    listShares(db),
    targetsOf(db, campaignId),
    listSeries(db, campaignId, { from, until: day, step: stepDays, communeIds }),
    openedByCommune(db, campaignId, day),
    countsOfChannels(db, campaignId, { until: day === today ? null : day, communeIds }),
  ]);
  return buildBoard({
    goal: viewGoal(goal, areas),
    area,
    areas,
    path: question.path,
    communes,
    shares,
    targets,
    targetPercent: goal.targetPercent,
    series,
    opened,
    channels,
    from,
    stepDays,
    steps: Math.ceil(days / stepDays),
    day,
    isToday: day === today,
    level: question.level,
    unplaced: isWhole ? (sumsByCommune(series).get(null) ?? NOTHING) : null,
  });
}

export const viewGoal = (goal: Goal, areas: ReadonlyMap<string, Area>): CoverageGoal => ({
  ...goal,
  agencyName: areas.get(goal.agencyId)?.name ?? '',
});

/** Goals of campaigns that the actor has a part in, newest first. */
export async function listVisibleGoals(db: Database, actor: Actor): Promise<CoverageGoal[]> {
  const [goals, areas] = await Promise.all([listGoals(db), listAreas(db)]);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return goals.filter((goal) => hasPart(actor, goal, byId)).map((goal) => viewGoal(goal, byId));
}

function hasPart(actor: Actor, goal: Goal, areas: ReadonlyMap<string, Area>): boolean {
  try {
    return topPlaceOf(actor, goal.agencyId, areas) !== '';
  } catch {
    return false;
  }
}
