import type { WeeklyHours } from '@phong-tuyen/working-time';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** Weekly hours of those agencies that have set their own. */
export async function listWorkingHours(db: Database, agencyIds: readonly string[]): Promise<Map<string, WeeklyHours>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('tasks.working_hours')
    .selectAll()
    .where('agency_id', 'in', [...agencyIds])
    .execute();
  return new Map(rows.map((row) => [row.agency_id, row.hours as unknown as WeeklyHours]));
}

export async function upsertWorkingHours(tx: Transaction, agencyId: string, hours: WeeklyHours): Promise<void> {
  await tx
    .insertInto('tasks.working_hours')
    .values({ agency_id: agencyId, hours: JSON.stringify(hours) })
    .onConflict((conflict) => conflict.column('agency_id').doUpdateSet({ hours: JSON.stringify(hours) }))
    .execute();
}
