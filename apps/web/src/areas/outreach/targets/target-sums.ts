import type { CampaignTarget } from '@phong-tuyen/contracts';

/** Targets by commune; communes that are not in it follow the campaign's. */
export type OwnTargets = ReadonlyMap<string, number>;

export interface District {
  readonly name: string;
  readonly communes: readonly CampaignTarget[];
}

/** Communes by district, in the province's order. */
export const districtsOf = (communes: readonly CampaignTarget[]): District[] =>
  [...Map.groupBy(communes, (commune) => commune.districtName)].map(([name, list]) => ({ name, communes: list }));

/** Residents of some communes, how many of them are to have the app, and what that is of a hundred; null without residents. */
export function sumTargets(communes: readonly CampaignTarget[], own: OwnTargets, general: number) {
  let [residents, wanted] = [0, 0];
  for (const { agencyId, population } of communes) {
    residents += population ?? 0;
    wanted += ((population ?? 0) * (own.get(agencyId) ?? general)) / 100;
  }
  return {
    residents,
    wanted: Math.round(wanted),
    percent: residents === 0 ? null : (wanted / residents) * 100,
    ownCount: communes.filter((commune) => own.has(commune.agencyId)).length,
  };
}

/** True when more people are to have the app than have a phone for it. */
export const isBeyondPhones = (commune: CampaignTarget, percent: number): boolean =>
  percent > Math.round(commune.smartphoneShare * 100);
