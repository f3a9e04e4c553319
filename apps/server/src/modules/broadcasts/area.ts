import type { Database } from '../../platform/database/connect.ts';
import { type AgencyFacts, agencyTree, findAgency, subtreeIds } from '../organisation/index.ts';

/** Offices and departments act for the committee above them: the Department of Information for all the province. */
const ACTS_FOR_PARENT = new Set(['office', 'department', 'body']);

/** Whose loudspeakers an agency may schedule, see and look after. */
export interface Area {
  readonly agencyIds: readonly string[];
  readonly level: 'commune' | 'district' | 'province';
}

/** The area of an agency: all below its committee. */
export async function areaOf(db: Database, agencyId: string): Promise<Area> {
  const own = await findAgency(db, agencyId);
  const root = own === null ? agencyId : committeeOf(own);
  const committee = root === agencyId ? own : await findAgency(db, root);
  return { agencyIds: [...new Set([agencyId, ...(await subtreeIds(db, root))])], level: levelOf(committee) };
}

const committeeOf = (agency: AgencyFacts) =>
  ACTS_FOR_PARENT.has(agency.kind) && agency.parentId !== null ? agency.parentId : agency.id;

function levelOf(committee: AgencyFacts | null): Area['level'] {
  if (committee?.kind === 'province-committee') return 'province';
  return committee?.kind === 'district-committee' ? 'district' : 'commune';
}

/** An agency and those above it, with the offices and departments that act for them. */
export async function agenciesAbove(db: Database, agencyId: string): Promise<string[]> {
  const way = (await waysUp(db)).get(agencyId) ?? [agencyId];
  const acting = (await agencyTree(db)).filter(
    ({ kind, parentId }) => ACTS_FOR_PARENT.has(kind) && parentId !== null && way.includes(parentId),
  );
  return [...new Set([...way, ...acting.map(({ id }) => id)])];
}

/** Every open agency's way up, itself first: which schedules reach a commune. */
export async function waysUp(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const parents = new Map((await agencyTree(db)).map((agency) => [agency.id, agency.parentId]));
  const wayOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === null || parent === undefined ? [id] : [id, ...wayOf(parent)];
  };
  return new Map([...parents.keys()].map((id) => [id, wayOf(id)]));
}
