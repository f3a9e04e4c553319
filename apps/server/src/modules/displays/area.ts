import type { Database } from '../../platform/database/connect.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { findAgency, subtreeIds } from '../organisation/index.ts';
import { fail } from './errors.ts';
import type { DisplaysAbility } from './policy.ts';

/** Departments of a committee plan for all of its area: posters in communes are the information department's work. */
const FOR_THE_COMMITTEE = new Set(['office', 'department', 'body']);

/** Ids of the agencies an actor plans for: their own and those below; staff of a committee's departments, the committee's. */
export async function areaOf(db: Database, agencyId: string): Promise<ReadonlySet<string>> {
  const own = await findAgency(db, agencyId);
  const root = own !== null && own.parentId !== null && FOR_THE_COMMITTEE.has(own.kind) ? own.parentId : agencyId;
  return new Set([agencyId, ...(await subtreeIds(db, root))]);
}

/** @throws displays.not-allowed */
export function assertAbility(actor: Actor, ability: DisplaysAbility): void {
  if (!actor.abilities.has(ability)) throw fail('not-allowed');
}

/** @throws platform.not-found for rows of agencies outside the actor's area, as for absent ones */
export async function assertInArea(db: Database, actor: Actor, row: { agencyId: string } | null): Promise<void> {
  if (row === null || !(await areaOf(db, actor.agencyId)).has(row.agencyId)) throw platformFail('not-found');
}
