import type { Database } from '../../platform/database/connect.ts';
import { listOverdue } from './store/documents.ts';

/** A letter goes out on the day it is signed, on the next working day at the latest (NĐ 30/2020 Điều 18 khoản 1). */
const NORM_MS = 24 * 3_600_000;

/** Letters that were signed more than a day ago and have not gone out: nothing waits in silence. */
export async function findStuck(db: Database, now: Date): Promise<{ count: number; agencies: number }> {
  const rows = await listOverdue(db, new Date(now.getTime() - NORM_MS));
  return { count: rows.length, agencies: new Set(rows.map((row) => row.agencyId)).size };
}
