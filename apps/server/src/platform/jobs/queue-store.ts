import type { PgBoss } from 'pg-boss';

/** Since when the oldest runnable job of each queue waits. The queue's tables are pg-boss's own. */
export async function oldestWaiting(boss: PgBoss): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await boss.getDb().executeSql(
    `SELECT name, min(greatest(created_on, start_after)) AS since FROM pgboss.job
      WHERE state IN ('created', 'retry') AND start_after <= now() GROUP BY name`,
    [],
  );
  return new Map((rows as { name: string; since: Date }[]).map((row) => [row.name, new Date(row.since)]));
}
