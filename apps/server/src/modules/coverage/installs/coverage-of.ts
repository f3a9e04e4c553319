import type { Database } from '../../../platform/database/connect.ts';
import { listAreas } from '../../organisation/index.ts';
import { communesUnder } from '../communes.ts';
import { shareOf } from '../shares/smartphones.ts';
import { findGoal, targetsOf } from '../store/goals.ts';
import { listSeries, type Series } from '../store/series.ts';
import { listShares } from '../store/shares.ts';
import { reconcile, type SourceSums } from './reconcile.ts';

export interface Coverage {
  readonly installed: number;
  readonly population: number;
  readonly smartphones: number;
  /** Of residents, 0 to 100. */
  readonly percent: number;
  /** Of residents, 0 to 100; null when the campaign has no goal. */
  readonly target: number | null;
}

const EVER = { from: '9999-12-31', until: '9999-12-31', step: 1 };

/** How far a province, a district or a commune is: the sum of its communes' estimates. */
export async function coverageOf(db: Database, question: { campaignId: string; agencyId: string }): Promise<Coverage> {
  const { campaignId, agencyId } = question;
  const [areas, shares, goal, targets] = await Promise.all([
    listAreas(db),
    listShares(db),
    findGoal(db, campaignId),
    targetsOf(db, campaignId),
  ]);
  const communes = communesUnder(areas, agencyId);
  const series = await listSeries(db, campaignId, { ...EVER, communeIds: communes.map((commune) => commune.id) });
  const sums = sumsByCommune(series);
  const byId = new Map(areas.map((area) => [area.id, area]));
  let [installed, population, smartphones, wanted] = [0, 0, 0, 0];
  for (const commune of communes) {
    const bounds = boundsOf(commune.population ?? 0, shareOf(byId, shares, commune.id).share);
    installed += reconcile(sums.get(commune.id) ?? NOTHING, bounds).installed;
    population += bounds.population;
    smartphones += bounds.smartphones;
    wanted += (bounds.population * (targets.get(commune.id) ?? goal?.targetPercent ?? 0)) / 100;
  }
  const target = goal === null ? null : population === 0 ? goal.targetPercent : (wanted / population) * 100;
  return { installed, population, smartphones, percent: percentOf(installed, population), target };
}

export const NOTHING: SourceSums = { app: 0, tally: 0, report: 0 };

export const boundsOf = (population: number, share: number) => ({
  population,
  smartphones: Math.round(population * share),
});

export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

/** Adds each source up to the end of its series. */
export function sumsByCommune(series: readonly Series[]): ReadonlyMap<string | null, SourceSums> {
  const sums = new Map<string | null, SourceSums>();
  for (const line of series) {
    const total = line.count.reduce((sum, count) => sum + count, 0);
    // A report can be corrected downwards, never below nothing.
    sums.set(line.communeId, { ...(sums.get(line.communeId) ?? NOTHING), [line.source]: Math.max(0, total) });
  }
  return sums;
}
