import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';

/** How guesses are slowed down: `free` attempts, then a pause that doubles with each further one. */
export interface GuardRule {
  readonly free: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
  /** Attempts older than this are forgotten. */
  readonly forgetSeconds: number;
}

/**
 * Books one attempt before the password is looked at, so that guesses sent at once cannot slip past the count.
 * The attempt that uses up the free ones sets the pause for the next.
 *
 * @returns null when the attempt may go on; otherwise when the pause ends
 */
export async function bookAttempt(db: Database, key: string, rule: GuardRule, now: Date): Promise<Date | null> {
  const forgetBefore = new Date(now.getTime() - rule.forgetSeconds * 1_000);
  // One statement: the row's lock makes simultaneous guesses queue up.
  const attempts = sql<number>`CASE WHEN g.last_attempt_at < ${forgetBefore} THEN 1 ELSE g.attempts + 1 END`;
  const booked = await sql<{ key: string }>`
    INSERT INTO organisation.sign_in_guard AS g (key, attempts, last_attempt_at) VALUES (${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET attempts = ${attempts}, last_attempt_at = ${now},
      paused_until = CASE WHEN ${attempts} < ${rule.free} THEN NULL ELSE ${now}::timestamptz + make_interval(secs =>
        least(${rule.firstPauseSeconds}::float8 * 2 ^ least(${attempts} - ${rule.free}, 30), ${rule.longestPauseSeconds}::float8)) END
    WHERE g.paused_until IS NULL OR g.paused_until <= ${now}
    RETURNING key`.execute(db);
  if (booked.rows.length > 0) return null;
  const row = await db
    .selectFrom('organisation.sign_in_guard')
    .select('paused_until')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.paused_until ?? now;
}

/** The right password was given: the account starts afresh. */
export async function clearAttempts(db: Database, key: string): Promise<void> {
  await db.deleteFrom('organisation.sign_in_guard').where('key', '=', key).execute();
}

/**
 * Gives one attempt back with the pause it set. For addresses: forgetting all attempts would let a guesser with an
 * account of their own wipe the count between guesses.
 */
export async function returnAttempt(db: Database, key: string): Promise<void> {
  await sql`UPDATE organisation.sign_in_guard SET attempts = greatest(attempts - 1, 0), paused_until = NULL
    WHERE key = ${key}`.execute(db);
}
