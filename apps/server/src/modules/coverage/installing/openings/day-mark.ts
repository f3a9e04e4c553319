import { createHmac, randomBytes } from 'node:crypto';
import type { Transaction } from '../../../../platform/database/connect.ts';
import { localDay } from '../../../organisation/index.ts';
import { noteMark, saltOfDay } from '../../store/installing-day-marks.ts';

/**
 * Notes that something came today, without keeping what it was: its HMAC under a salt of the day and the installation's
 * secret. After the day the salt is gone, and nobody, not even with the database in hand, can tell an address by trying all.
 *
 * @param parts what is one thing: an address, a code
 * @returns how often it came today, this time included
 */
export async function noteToday(
  tx: Transaction,
  given: { parts: readonly string[]; secret: Uint8Array; now: Date },
): Promise<number> {
  const day = localDay(given.now);
  const salt = await saltOfDay(tx, day, randomBytes(32));
  const key = Buffer.concat([given.secret, salt]);
  const mark = createHmac('sha256', key).update(JSON.stringify(given.parts)).digest();
  return noteMark(tx, day, mark);
}
