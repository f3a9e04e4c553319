import { randomUUID } from 'node:crypto';
import type { Role } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import { groupAbilitiesByRole } from '../organisation/index.ts';
import {
  type BuiltAgency,
  type BuiltProvince,
  buildActor,
  buildAgency,
  buildProvince,
} from '../organisation/testing.ts';
import { getBoard } from './board/get-board.ts';
import { setGoal } from './goals/set-goal.ts';
import { abilities } from './policy.ts';
import type { NewInstall } from './store/installs.ts';

/** Tuesday 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
const byRole = groupAbilitiesByRole([abilities]);

export interface CoverageProvince extends BuiltProvince {
  /** A district of its own whose two communes have 1,000 and 2,000 residents. */
  readonly counted: { readonly district: BuiltAgency; readonly communes: readonly [BuiltAgency, BuiltAgency] };
}

export async function buildCoverageProvince(db: Database): Promise<CoverageProvince> {
  const province = await buildProvince(db, (role: Role) => [...byRole[role]]);
  const district = await buildAgency(db, {
    kind: 'district-committee',
    name: 'Ủy ban nhân dân huyện Đếm',
    parentId: province.committee.id,
    symbol: 'UBND',
  });
  const commune = (name: string, population: number) =>
    buildAgency(db, { kind: 'commune-committee', name, parentId: district.id, symbol: 'UBND', population });
  return {
    ...province,
    counted: {
      district,
      communes: [await commune('Ủy ban nhân dân xã An', 1_000), await commune('Ủy ban nhân dân xã Bình', 2_000)],
    },
  };
}

/** A campaign with the province's goal of 60 %. @returns its id */
export async function buildGoal(db: Database, agencyId: string, parts: { startsOn?: string } = {}): Promise<string> {
  const campaignId = randomUUID();
  await db.transaction().execute((tx) =>
    setGoal(tx, {
      campaignId,
      agencyId,
      name: 'Cài đặt ứng dụng',
      targetPercent: 60,
      communeTargets: [],
      startsOn: parts.startsOn ?? '2020-07-01',
      endsOn: '2020-08-31',
      now: TEST_NOW,
    }),
  );
  return campaignId;
}

export const install = (parts: Partial<NewInstall>): NewInstall => ({
  source: 'app',
  campaignId: null,
  communeId: null,
  codeId: null,
  count: 1,
  at: TEST_NOW,
  onceKey: null,
  ...parts,
});

/** The whole campaign's board as the province sees it. */
export async function boardOfRoot(
  db: Database,
  parts: { campaignId: string; rootId: string; now: Date; day?: string },
) {
  const actor = await buildActor(db, { agencyId: parts.rootId, role: 'head', abilities: ['coverage.view'] });
  return getBoard(db, actor, { campaignId: parts.campaignId, level: 'children', now: parts.now, day: parts.day });
}
