import type { Database } from '../../../platform/database/connect.ts';
import { findAgency } from '../../organisation/index.ts';

/** Ids of an agency and of those above it, up to the root. */
export async function lineOf(db: Database, agencyId: string): Promise<string[]> {
  const line: string[] = [];
  for (let next: string | null = agencyId; next !== null && line.length < 20; ) {
    line.push(next);
    next = (await findAgency(db, next))?.parentId ?? null;
  }
  return line;
}
