import type { PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import { agenciesOfKinds, findAgency } from '../organisation/index.ts';
import { fail } from './errors.ts';

/** More than any province has agencies; a letter beyond it is a mistake. */
export const MOST_TARGETS = 2_000;

/** Resolves targets to agencies as they stand now. Each group is asked for once. */
export function createTargetResolver(db: Database, issuerAgencyId: string) {
  const groups = new Map<string, Promise<string[]>>();
  const agencies = new Map<string, Promise<string>>();

  const resolveOne = (target: Target): Promise<string[]> => {
    if (target.type === 'agency') {
      const known = agencies.get(target.agencyId) ?? mustExist(db, target);
      agencies.set(target.agencyId, known);
      return known.then((id) => [id]);
    }
    const key = [...target.kinds].sort().join();
    const known =
      groups.get(key) ??
      agenciesOfKinds(db, issuerAgencyId, target.kinds).then((found) => found.map((agency) => agency.id));
    groups.set(key, known);
    return known;
  };

  /**
   * @returns ids without repeats, the issuer left out
   * @throws documents.target-unknown, documents.too-many-targets
   */
  return async (targets: readonly Target[]): Promise<string[]> => {
    const ids = new Set<string>();
    for (const target of targets) for (const id of await resolveOne(target)) ids.add(id);
    ids.delete(issuerAgencyId);
    if (ids.size > MOST_TARGETS) throw fail('too-many-targets', { values: { count: ids.size, limit: MOST_TARGETS } });
    return [...ids];
  };
}

async function mustExist(db: Database, target: Extract<Target, { type: 'agency' }>): Promise<string> {
  const agency = await findAgency(db, target.agencyId);
  if (agency === null || agency.closedOn !== null) throw fail('target-unknown', { values: { name: target.name } });
  return agency.id;
}

/** Everyone a letter reaches: whom it is addressed to and whom its tasks name. */
export function everyTarget(targets: readonly Target[], tasks: readonly PlannedTask[]): Target[] {
  return [...targets, ...tasks.flatMap((task) => [...task.leads, ...task.coordinates])];
}
