import type { CampaignState } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { localDay } from '../../organisation/index.ts';
import { type CampaignRow, findCampaignRow, listCampaignRows } from '../store/campaigns.ts';

/** What other modules need to know of one campaign. */
export interface CampaignFacts {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly state: CampaignState;
  /** Calendar dates in Vietnam; null while the draft does not say. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly targetPercent: number | null;
}

const toFacts = ({ id, agencyId, name, state, startsOn, endsOn, targetPercent }: CampaignRow): CampaignFacts => ({
  id,
  agencyId,
  name,
  state,
  startsOn,
  endsOn,
  targetPercent,
});

const MANY = 1_000;

export async function findCampaign(db: Database, id: string): Promise<CampaignFacts | null> {
  const row = await findCampaignRow(db, id);
  return row === null ? null : toFacts(row);
}

/** Campaigns of some agencies, newest first; drafts thrown away are left out. */
export async function listCampaigns(db: Database, agencyIds: readonly string[]): Promise<CampaignFacts[]> {
  return (await listCampaignRows(db, { agencyIds, after: null, limit: MANY })).map(toFacts);
}

/**
 * Whether nothing more is to be done for a campaign. Posters, screens and loudspeakers go on to its last day, also when all its
 * messages have long been sent.
 */
export const isCampaignOver = ({ state, endsOn }: CampaignFacts, now: Date): boolean =>
  state === 'cancelled' || (state === 'done' && (endsOn === null || endsOn < localDay(now)));
