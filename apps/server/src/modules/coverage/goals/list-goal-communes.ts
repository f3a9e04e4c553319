import type { Database } from '../../../platform/database/connect.ts';
import { listAreas } from '../../organisation/index.ts';
import { communesUnder, placeFor } from '../communes.ts';
import { shareOf } from '../shares/smartphones.ts';
import { listShares } from '../store/shares.ts';

/** A commune that a campaign of some agency is for, with what a target is chosen by. */
export interface GoalCommune {
  readonly id: string;
  /** Key of the agency, the same in every export. */
  readonly key: string;
  readonly name: string;
  readonly districtName: string;
  /** Null where unknown. */
  readonly population: number | null;
  /** 0 to 1 of residents. */
  readonly smartphoneShare: number;
}

/** Communes that a campaign of an agency is for, in the province's order. */
export async function listGoalCommunes(db: Database, agencyId: string): Promise<GoalCommune[]> {
  const [areas, shares] = await Promise.all([listAreas(db), listShares(db)]);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return communesUnder(areas, placeFor(byId, agencyId)).map((area) => ({
    id: area.id,
    key: area.key,
    name: area.shortName,
    districtName: byId.get(area.parentId ?? '')?.shortName ?? '',
    population: area.population,
    smartphoneShare: shareOf(byId, shares, area.id).share,
  }));
}
