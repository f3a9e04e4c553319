import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/connect.ts';

/**
 * The salt of a day, made by the first who asks. That one also forgets the days before: their marks can then be
 * compared with nothing any more.
 *
 * @param fresh 32 random bytes, used when the day has none yet
 */
export async function saltOfDay(tx: Transaction, day: string, fresh: Uint8Array): Promise<Uint8Array> {
  const { rows: made } = await sql<{ salt: Buffer }>`
    INSERT INTO coverage.day_salt (day, salt) VALUES (${day}, ${Buffer.from(fresh)})
    ON CONFLICT (day) DO NOTHING RETURNING salt`.execute(tx);
  if (made[0] !== undefined) {
    await forgetDaysBefore(tx, day);
    return made[0].salt;
  }
  const known = await tx
    .selectFrom('coverage.day_salt')
    .select('salt')
    .where(sql<boolean>`day = ${day}`)
    .executeTakeFirstOrThrow();
  return known.salt;
}

/** Notes a mark. @returns how often it came this day, this time included */
export async function noteMark(tx: Transaction, day: string, mark: Uint8Array): Promise<number> {
  const { rows } = await sql<{ times: number }>`
    INSERT INTO coverage.day_mark AS kept (day, mark, times) VALUES (${day}, ${Buffer.from(mark)}, 1)
    ON CONFLICT (day, mark) DO UPDATE SET times = kept.times + 1 RETURNING times`.execute(tx);
  return rows[0]?.times ?? 1;
}

export async function forgetDaysBefore(tx: Transaction, day: string): Promise<void> {
  await sql`DELETE FROM coverage.day_mark WHERE day < ${day}`.execute(tx);
  await sql`DELETE FROM coverage.day_salt WHERE day < ${day}`.execute(tx);
}
