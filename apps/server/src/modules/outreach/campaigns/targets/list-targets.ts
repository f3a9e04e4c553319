import type { CampaignTarget } from '@phong-tuyen/contracts';
import type { Database } from '../../../../platform/database/connect.ts';
import { listGoalCommunes } from '../../../coverage/index.ts';
import type { CampaignRow } from '../../store/campaigns.ts';
import { communeInMessage, communeName } from '../commune-name.ts';

/** The communes a campaign is for, each with its own target where it has one. */
export async function listTargets(db: Database, row: CampaignRow): Promise<CampaignTarget[]> {
  const own = new Map(row.plan.communeTargets.map((target) => [target.agencyId, target.percent]));
  return (await listGoalCommunes(db, row.agencyId)).map(({ id, key, name, districtName, ...figures }) => ({
    agencyId: id,
    key,
    name: communeInMessage(name),
    districtName: communeName(districtName),
    ...figures,
    percent: own.get(id) ?? null,
  }));
}
